/** Players of other sites that take orders by message: they play and stop as a slide's own videos do. */
import { quote, warn } from '../../model/warn.js';
import { addressOf } from './address.js';

interface Player {
  readonly site: RegExp;
  readonly play: object;
  readonly pause: object;
  /** What the address has to say for the player to listen. */
  readonly listens?: string;
}

const PLAYERS: readonly Player[] = [
  {
    site: /^www\.youtube(-nocookie)?\.com$/,
    play: { event: 'command', func: 'playVideo', args: '' },
    pause: { event: 'command', func: 'pauseVideo', args: '' },
    listens: 'enablejsapi',
  },
  { site: /^player\.vimeo\.com$/, play: { method: 'play' }, pause: { method: 'pause' } },
];

/** Tells a frame's player to play or to pause; frames of other sites hear nothing. The message says nothing that others may not read. */
export function tellPlayer(frame: HTMLIFrameElement, order: 'play' | 'pause'): void {
  const url = addressOf(frame.getAttribute('src') ?? frame.dataset.src ?? '', frame.baseURI);
  const player = PLAYERS.find(({ site }) => site.test(url?.hostname ?? ''));
  if (!url || !player) return;
  if (__DEV__ && player.listens && !url.searchParams.has(player.listens)) {
    warn(
      'media',
      frame,
      `The player ${quote(url.href)} listens only with "${player.listens}=1" in its address; it plays and stops by hand.`,
    );
  }
  frame.contentWindow?.postMessage(JSON.stringify(player[order]), '*');
}
