/** The deck's half of the speaker view: opens it, tells it where the deck is, and goes where it says. */
import type { DeckController, DeckHost } from '../../deck/host.js';
import { readSpeakerMessage } from '../../model/speaker.js';
import type { Ask, At, SpeakerMessage } from '../../model/speaker.js';
import type { Stopwatch } from '../../model/stopwatch.js';
import { keyOf, speakerUrl } from './address.js';
import { asksFirst } from './admission.js';
import { openLine } from './channel.js';
import type { Line, Send } from './channel.js';
import type { SpeakerPage } from './speaker-page.js';
import { placeOf, targetOf } from './place.js';

/** Opens the speaker view; in the view itself it is its other half. */
export function speaker(host: DeckHost): DeckController {
  let line: Line | null = null;
  let connection: AbortSignal | null = null;
  let page: SpeakerPage | null = null;
  let view: Window | null = null;
  let send: Send<SpeakerMessage> = () => undefined;
  /** The last order carried out, and whether one is just being carried out. */
  let after: At['after'] = null;
  let following = false;
  /** How the speaker's watch stood when it was last told of: a view that is opened again shows the same. */
  let watch: Stopwatch | null = null;

  function tell(): void {
    const place = placeOf(host);
    if (place && !following) send({ is: 'at', ...place, paused: host.paused, after });
  }

  async function answer({ slides }: Ask): Promise<void> {
    if (slides) {
      const { treeOf } = await import('./lend.js');
      send({ is: 'slides', tree: treeOf(host.element) });
    }
    tell();
    if (watch) send({ is: 'watch', watch });
  }

  function hear(message: SpeakerMessage, from: string): void {
    if (message.is === 'watch') watch = message.watch;
    if (message.is === 'ask') void answer(message);
    if (message.is === 'do') host.request(message.action, 'speaker');
    if (message.is !== 'go') return;
    following = true;
    after = [from, message.order];
    const target = targetOf(host, message);
    if (target) host.moveTo(target, 'speaker');
    if (message.paused !== host.paused) host.request('pause', 'speaker');
    following = false;
    tell();
  }

  function open({ session, connected }: Line): void {
    if (connected && view && !view.closed) {
      view.focus();
      return;
    }
    const url = speakerUrl({ session, key: keyOf(host.element) });
    try {
      view = window.open(url, `q-speaker ${session}`, 'popup,width=1280,height=800');
    } catch {
      // Firefox throws in a sandboxed frame, where others give no window.
      view = null;
    }
    if (view && !view.closed) {
      line?.add(view);
      void import('./other-screen.js').then(({ moveToOtherScreen }) => view && moveToOtherScreen(view));
    } else
      void import('./blocked.js').then(({ sayBlocked }) => {
        if (line && connection) sayBlocked(host, line, url, connection);
      });
  }

  return {
    connect(signal) {
      if (host.options.preview) return;
      connection = signal;
      const own = (line = openLine(host, signal));
      signal.addEventListener(
        'abort',
        () => {
          line = connection = page = null;
        },
        { once: true },
      );
      if (own.speaking) {
        void import('./speaker-page.js').then(({ speakerPage }) => {
          if (!signal.aborted) page = speakerPage(host, own, signal);
        });
        return;
      }
      if (asksFirst(() => keyOf(host.element)))
        void import('./ask.js').then(({ ask }) => {
          if (!signal.aborted) ask(host, signal);
        });
      send = own.topic(
        'speaker',
        {
          read: (data) => readSpeakerMessage(data, Date.now()),
          hear,
        },
        signal,
      );
      host.element.addEventListener(
        'q-pause',
        ({ target }) => {
          if (target === host.element) tell();
        },
        { signal },
      );
      own.watch(() => void host.feature('wake-lock').then((feature) => feature?.toggle?.(own.connected)), signal);
    },
    change(change) {
      if (page) page.change(change);
      else tell();
    },
    toggle() {
      if (line?.speaking) (window.opener as Window | null)?.focus();
      else if (line) open(line);
    },
  };
}
