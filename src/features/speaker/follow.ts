/** Keeps the deck in the speaker view where the presenting one is. The view moves at once and says so; where the deck ends up is for the deck to say. */
import type { Change, DeckHost } from '../../deck/host.js';
import { readSpeakerMessage } from '../../model/speaker.js';
import type { At, Do, SpeakerMessage } from '../../model/speaker.js';
import { isStandIn } from './address.js';
import type { Line } from './channel.js';
import { placeOf, targetOf } from './place.js';
import type { Timer } from './timer.js';

/** The view's side of the talk between the two. */
export interface Following {
  /** The deck in this window has moved: the presenting one is told, where the move was made here. */
  change(change: Change): void;
  /** What is the audience's, not the speaker's: asks for it there. */
  readonly ask: (action: Do['action']) => void;
  /** Tells how the watch stands. */
  tellWatch(): void;
}

/** Follows and leads, until the signal aborts. */
export function follow(host: DeckHost, line: Line, timer: Timer, signal: AbortSignal): Following {
  /** The last order given; until the deck has answered it, what it says is older. */
  let order = 0;
  let answered = 0;
  let following = false;
  let met = false;

  const send = line.topic<SpeakerMessage>(
    'speaker',
    {
      read: (data) => readSpeakerMessage(data, Date.now()),
      hear(message) {
        if (message.is === 'at') goAlong(message);
        if (message.is === 'watch') timer.watch = message.watch;
        if (message.is === 'slides' && isStandIn(host.element)) void take(message.tree);
      },
      joined: meet,
    },
    signal,
  );

  /** A deck is there. One whose page was loaded anew is brought to where the talk is; any other leads. */
  function meet(fresh: boolean): void {
    answered = order;
    if (!timer.fresh) tellWatch();
    if (fresh && met) lead();
    else send({ is: 'ask', slides: isStandIn(host.element) });
    met = true;
  }

  async function take(slides: unknown): Promise<void> {
    const { fill } = await import('./stand-in.js');
    fill(host.element, slides);
    // Where the deck is was said before there were slides to be at.
    send({ is: 'ask', slides: false });
  }

  function goAlong({ after, paused, ...place }: At): void {
    if (after?.[0] === line.name) answered = Math.max(answered, after[1]);
    if (answered < order) return;
    const target = targetOf(host, place);
    following = true;
    if (target && host.moveTo(target, 'speaker')) startWatch();
    if (paused !== host.paused) host.request('pause', 'speaker');
    following = false;
  }

  function lead(): void {
    const place = placeOf(host);
    if (!place || following || !line.connected) return;
    send({ is: 'go', ...place, order: (order += 1), paused: host.paused });
  }

  function tellWatch(): void {
    send({ is: 'watch', watch: timer.watch });
  }

  /** The talk begins with its first step. */
  function startWatch(): void {
    if (!timer.fresh) return;
    timer.run(true);
    tellWatch();
  }

  host.element.addEventListener(
    'q-pause',
    ({ target }) => {
      if (target === host.element) lead();
    },
    { signal },
  );

  if (line.connected) meet(false);

  return {
    change({ origin, from, to, slide, left }) {
      const moved = slide !== left || from?.f !== to.f;
      if (!moved || following || origin === 'start' || origin === 'edit') return;
      startWatch();
      lead();
    },
    ask(action) {
      send({ is: 'do', action });
    },
    tellWatch,
  };
}
