/** The overview: all slides at once, in a grid of columns and stacks. The slides are the deck's own, slotted into a plane that is scaled down. */
import type { DeckController, DeckHost } from '../../deck/host.js';
import { ToggleEvent } from '../../deck/events.js';
import { OverviewView } from './overview-view.js';

/** Opens and closes it. */
export function overview(host: DeckHost): DeckController {
  let view: OverviewView | null = null;
  /** Ends what an open overview has added. */
  let open: AbortController | null = null;
  let connection: AbortSignal | null = null;
  /** It was open when the deck's options changed, and is to open anew. */
  let again = false;

  /** Slides stand there with all their fragments. */
  function tell(on: boolean): void {
    host.setState('overview', on);
    host.setState('no-fragments', on || host.options.noFragments);
  }

  function end(): void {
    open?.abort();
    open = null;
    view = null;
  }

  function close(): void {
    if (!open && !again) return;
    const closed = view;
    end();
    again = false;
    tell(false);
    closed?.giveFocus();
    host.emit(new ToggleEvent('q-overview', false));
  }

  function show(): void {
    if (open || !connection || connection.aborted || !host.slide) return;
    again = false;
    open = new AbortController();
    // Read before anything is written, while it costs nothing.
    const { background } = getComputedStyle(host.element);
    tell(true);
    view = new OverviewView(host, background, close, open.signal);
    host.emit(new ToggleEvent('q-overview', true));
  }

  return {
    connect(signal) {
      connection = signal;
      signal.addEventListener(
        'abort',
        () => {
          again ||= open !== null;
          if (host.element.isConnected && !host.options.noOverview) end();
          else close();
        },
        { once: true },
      );
      if (again)
        queueMicrotask(() => {
          if (again) show();
        });
    },
    change({ origin }) {
      if (origin === 'edit') view?.refresh();
      view?.mark();
    },
    clear: close,
    toggle(on = !open) {
      if (on) show();
      else close();
    },
    save: () => open !== null,
    restore(value) {
      if (typeof value === 'boolean' && value !== (open !== null)) this.toggle?.(value);
    },
  };
}
