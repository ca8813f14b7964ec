/** Decks whose slides stand elsewhere: in another page (`src`), in a script or template, or, torn, in the text of their own page (`repair`). */
import { resolveAddress } from '../../controllers/resolve-address.js';
import { placeInUrl } from '../../controllers/url-place.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { lenders } from '../../elements/options.js';
import { SECTION } from '../../elements/tags.js';
import { parsePath } from '../../model/address.js';
import { readTalkPlace } from '../../model/talk-address.js';
import { sink } from '../../model/warn.js';
import { changeOption } from './change-option.js';
import { fetchTalk } from './fetch-talk.js';
import { hideUpTo } from './hide.js';
import { isInMade, place, unplace } from './place.js';
import { INLINE, readCarrier } from './read-deck.js';
import type { Talk } from './read-deck.js';
import { isTorn, repairDeck } from './repair.js';
import { showFailure, showLoading } from './status.js';
import { boundOptions } from './talk-options.js';
import { whenNear } from './when-near.js';

/** What a deck's slides are made of, and what came of it. Kept as long as the deck, so that one that was moved finds its slides again. */
interface Made {
  /** All that they depend on; empty where there is nothing to make them of. */
  key: string;
  /** Whether it is known what they are, if anything. */
  isSettled: boolean;
  talk: Talk | null;
  /** The last element outside that belongs to the torn deck. */
  last: Element | null;
  error: string;
}

const known = new WeakMap<HTMLElement, Made>();

/** Makes the slides of a deck, and again where what they are made of changes. */
export function source(host: DeckHost): DeckController {
  const { element: deck } = host;
  let signal: AbortSignal | null = null;
  let loading: AbortController | null = null;
  /** Until its slide comes near. */
  let waiting: AbortController | null = null;
  /** Ends what is shown of the state of things. */
  let shown = new AbortController();
  let lent: Talk['options'] | null = null;
  let settle = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });

  /** Brings the slides up to date with what the deck says. */
  function update(isAsked = false): void {
    if (!signal || signal.aborted) return;
    const made = known.get(deck) ?? { key: '', isSettled: true, talk: null, last: null, error: '' };
    known.set(deck, made);
    const { src, repair } = host.options;
    // Only the attribute itself says so: filters let `data-trusted` through, from anybody.
    const trusted = deck.hasAttribute('trusted') && host.options.trusted;
    const inline = src === '' && !ownSections() ? deck.querySelector<HTMLElement>(INLINE) : null;
    const address = src === '' ? null : resolve(src);
    const isRepair = repair && (made.key === 'repair' || isTorn(deck, address !== null || inline !== null));
    const key = isRepair
      ? 'repair'
      : address
        ? `src ${String(trusted)} ${address.href}`
        : inline
          ? `inline ${String(trusted)} ${inline.textContent}${inline.getHTML()}`
          : '';
    if (key === made.key && (made.isSettled || loading || waiting)) {
      show(made);
      return;
    }
    loading?.abort();
    waiting?.abort();
    loading = waiting = null;
    Object.assign(made, { key, isSettled: !address && !isRepair, talk: null, last: null, error: '' });
    if (isRepair) load(made, async (until) => repairDeck(deck, until));
    else if (address)
      loadNear(made, async () => ({ talk: await fetchTalk(deck, address, { trusted, isAsked }), last: null }));
    else if (inline) readInline(made, inline, trusted);
    show(made);
  }

  /** Loads a talk, if need be when the slide that the deck stands on comes near. */
  function loadNear(made: Made, get: Parameters<typeof load>[1]): void {
    if (!signal) return;
    const own = new AbortController();
    waiting = own;
    whenNear(
      deck,
      () => {
        if (waiting !== own) return;
        waiting = null;
        load(made, get);
        show(made);
      },
      AbortSignal.any([signal, own.signal]),
    );
  }

  function readInline(made: Made, inline: HTMLElement, trusted: boolean): void {
    try {
      made.talk = readCarrier(inline, true, { trusted, base: null });
    } catch (error) {
      made.error = tell(error);
    }
  }

  /** Says what went wrong, in production too: only who runs the site can mend it. */
  function tell(error: unknown): string {
    const reason = error instanceof Error ? error.message : String(error);
    sink.warn(`[q-deck] source: ${reason}`, deck);
    return reason;
  }

  function ownSections(): boolean {
    return [...deck.querySelectorAll(SECTION)].some((section) => !isInMade(section));
  }

  function load(made: Made, get: (until: AbortSignal) => Promise<{ talk: Talk; last: Element | null } | null>): void {
    const own = new AbortController();
    const { key } = made;
    loading = own;
    void get(own.signal)
      .then(
        (got) => got ?? { error: '' },
        (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
      )
      .then((got) => {
        if (loading !== own) return;
        loading = null;
        if (made.key !== key || own.signal.aborted) return;
        Object.assign(made, got, { isSettled: true });
        if (made.error) tell(new Error(made.error));
        show(made);
      });
  }

  /** Shows what is there: slides, the wait for them, or what went wrong. */
  function show(made: Made): void {
    shown.abort();
    if (!signal || signal.aborted) return;
    shown = new AbortController();
    const until = AbortSignal.any([signal, shown.signal]);
    const { talk, last, error } = made;
    if (talk) {
      lend(talk);
      place(deck, talk.slides, talk.bars);
      if (last) hideUpTo(deck, last, until);
    } else {
      unplace(deck);
      if (loading && made.key !== 'repair') showLoading(host, until);
      // A deck with slides of its own has these for the case.
      else if (error && !ownSections())
        showFailure(
          host,
          error,
          () => {
            retry(made);
          },
          until,
        );
    }
    if (made.isSettled) settle();
  }

  function retry(made: Made): void {
    made.isSettled = false;
    update(true);
    // The button has gone.
    host.shadow.querySelector<HTMLElement>('.viewport')?.focus();
  }

  /** The options of the talk hold where this deck says nothing itself. */
  function lend({ options }: Talk): void {
    if (options.length === 0 || lent === options) return;
    lent = options;
    lenders.delete(deck);
    const lender = document.createElement('div');
    for (const [name, value] of boundOptions(options, deck, deck)) lender.setAttribute(name, value);
    lenders.set(deck, lender);
    changeOption(deck);
  }

  function resolve(src: string): URL {
    try {
      return new URL(src.trim(), deck.baseURI);
    } catch {
      // Asking for it will fail, and say so.
      return new URL(`about:invalid#${encodeURIComponent(src)}`);
    }
  }

  return {
    start() {
      // Where this deck's own page leads comes first.
      if (placeInUrl(host) || host.options.src === '') return null;
      const address = parsePath(readTalkPlace(resolve(host.options.src).hash).path);
      return address && resolveAddress(host, address);
    },
    connect(own) {
      signal = own;
      update();
      own.addEventListener(
        'abort',
        () => {
          // What waits asks again when the deck has joined anew.
          waiting = null;
          // Only its options changed: the slides stay.
          if (deck.isConnected) return;
          loading?.abort();
          loading = null;
          lenders.delete(deck);
          lent = null;
          unplace(deck);
        },
        { once: true },
      );
    },
    edited: () => update(),
    ready,
  };
}
