/** What hides the slide from the audience for a while: the black screen, the overview. */
import type { DeckHost } from '../../deck/host.js';

/** Tells whether the slide is covered: now, and whenever that changes, until the signal aborts. */
export function watchCovers(host: DeckHost, signal: AbortSignal, tell: (covered: boolean) => void): void {
  const { element } = host;
  const covers = new Set<string>();
  if (host.paused) covers.add('q-pause');
  if (element.matches(':state(overview)')) covers.add('q-overview');
  for (const type of ['q-pause', 'q-overview'] as const) {
    element.addEventListener(type, ({ target, on }) => {
      // A deck on a slide tells of its own.
      if (target !== element) return;
      const before = covers.size > 0;
      if (on) covers.add(type);
      else covers.delete(type);
      if (covers.size > 0 !== before) tell(on);
    }, { signal });
  }
  tell(covers.size > 0);
}
