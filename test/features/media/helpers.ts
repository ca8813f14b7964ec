import { find } from '../../helpers/fixture.js';
import { withFeature } from '../../helpers/features.js';
import { deckOf } from '../../helpers/shown.js';
import type { QDeck } from '../../../src/index.js';

export const WAVES = '/test/pages/media/waves.webm';
export const TONE = '/test/pages/media/tone.webm';
export const PING = '/test/pages/media/ping.wav';

/** A deck with the media feature. */
export function mediaDeck(slides: string, attributes = 'transition="none"'): Promise<QDeck> {
  return withFeature('media', () => deckOf(slides, attributes));
}

/** A medium by its id. */
export const medium = (deck: Element, id: string): HTMLMediaElement => find<HTMLMediaElement>(deck, `#${id}`);

/** The ids of what is playing. */
export function playing(deck: Element): string {
  return [...deck.querySelectorAll<HTMLMediaElement>('video, audio')]
    .filter(({ paused }) => !paused)
    .map(({ id }) => id)
    .join(' ');
}
