/** `view="scroll"`: the deck as a page to read. With `auto` it is one on narrow screens. */
import type { DeckController, DeckHost } from '../../deck/host.js';
import { leaveModes } from '../entered-modes.js';
import { isSpeakerWindow } from '../speaker/wanted.js';
import { NOTES } from '../../elements/tags.js';
import { createScrollView } from './scroll-view.js';
import type { ScrollView } from './scroll-view.js';

/** What counts as a narrow screen. */
const NARROW = '(width < 640px)';

/** Makes what switches decks of this window between slides and page, as option, screen and overview want it. */
export async function makeScroll(): Promise<(host: DeckHost) => DeckController> {
  const speaking = await isSpeakerWindow();
  return (host) => scroll(host, speaking);
}

function scroll(host: DeckHost, speaking: boolean): DeckController {
  const notes = { on: host.options.notes };
  let connection: AbortSignal | null = null;
  let view: ScrollView | null = null;
  let current: AbortController | null = null;
  let showNotes: (() => void) | null = null;
  let overview = false;
  /** Whether it was a page before: the first time, a link may have led to the slide. */
  let known = false;

  function wanted(): boolean {
    const { options, slide } = host;
    const asked = options.view === 'scroll' || (options.view === 'auto' && matchMedia(NARROW).matches);
    // A speaker has the slides before them, on a narrow screen, too.
    return (
      asked &&
      !options.preview &&
      !speaking &&
      !overview &&
      slide !== null &&
      connection !== null &&
      !connection.aborted
    );
  }

  function begin(): void {
    current = new AbortController();
    const { signal } = current;
    const arrive = host.options.fullPage || (!known && host.outline.slides[0] !== host.slide);
    known = true;
    // A page to read has no stage to point at.
    leaveModes(host);
    view = createScrollView(host, arrive, signal);
    if (!host.element.querySelector(NOTES)) return;
    void import('./read-notes.js').then(({ offerNotes }) => {
      if (!signal.aborted) showNotes = offerNotes(host, notes, () => view?.remeasure(), signal);
    });
  }

  function end(): void {
    const { element } = host;
    const { top, bottom } = element.getBoundingClientRect();
    const inSight = bottom > 0 && top < document.documentElement.clientHeight;
    view = null;
    showNotes = null;
    current?.abort();
    current = null;
    // The deck is as high as one slide again: one looks at where it was.
    if (inSight && element.isConnected && !host.options.fullPage)
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  function update(): void {
    if (wanted() === (view !== null)) return;
    if (view) end();
    else begin();
  }

  return {
    connect(signal) {
      connection = signal;
      if (host.options.notes) notes.on = true;
      matchMedia(NARROW).addEventListener('change', update, { signal });
      host.element.addEventListener(
        'q-overview',
        (event) => {
          if (event.target !== host.element) return;
          overview = event.on;
          update();
        },
        { signal },
      );
      signal.addEventListener('abort', end, { once: true });
    },
    change(change) {
      if (view) view.change(change);
      else update();
    },
    clear: end,
    save: () => (notes.on ? { notes: true } : undefined),
    restore(value) {
      if (typeof value !== 'object' || value === null || !('notes' in value) || typeof value.notes !== 'boolean')
        return;
      notes.on = value.notes;
      showNotes?.();
    },
  };
}
