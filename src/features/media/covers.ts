/** What hides the slide from the audience for a while: the black screen, the overview. */
import type { DeckHost } from '../../deck/host.js';

/**
 * Tells whether the slide is covered: now, and whenever that changes, until the signal aborts.
 * @param layer What cannot be seen either where it is not drawn, or out of the window.
 */
export function watchCovers(
  host: DeckHost,
  signal: AbortSignal,
  tell: (covered: boolean) => void,
  layer?: Element,
): void {
  const { element } = host;
  const covers = new Set<string>();
  if (host.paused) covers.add('q-pause');
  if (element.matches(':state(overview)')) covers.add('q-overview');
  const cover = (name: string, on: boolean): void => {
    const before = covers.size > 0;
    if (on) covers.add(name);
    else covers.delete(name);
    if (covers.size > 0 !== before) tell(on);
  };
  for (const type of ['q-pause', 'q-overview'] as const) {
    // A deck on a slide tells of its own.
    element.addEventListener(
      type,
      ({ target, on }) => {
        if (target === element) cover(type, on);
      },
      { signal },
    );
  }
  tell(covers.size > 0);
  if (!layer) return;
  const view = new IntersectionObserver((entries) => cover('view', !entries.at(-1)?.isIntersecting));
  view.observe(layer);
  signal.addEventListener('abort', () => view.disconnect(), { once: true });
}
