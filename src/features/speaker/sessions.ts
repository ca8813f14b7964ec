/**
 * The sessions that decks of this browser have begun. A speaker view believes its address only where it names one of them, since anybody can write a
 * link; and a view whose deck has gone looks for another among them. They are kept in storage, and on the window for one that it opens: a page in a
 * foreign frame, or without storage, has nothing else in common with its own window.
 */
import { isName } from '../../model/messages.js';

/** So many are kept of each deck: tabs that have it open, and views that may be loaded anew. */
const MOST = 8;
/** The sessions of a window, where windows of its own origin can read them. A symbol, so that no markup can stand in for it. */
const OWN = Symbol.for('q-deck sessions');
type OwnSessions = Partial<Record<typeof OWN, Set<string>>>;

const place = (key: string): string => `q-deck sessions ${location.pathname}${location.search} ${key}`;

/** Keeps that a deck of this window has begun a session. */
export function noteSession(key: string, session: string): void {
  ((window as OwnSessions)[OWN] ??= new Set()).add(session);
  const kept = stored(key);
  if (kept.at(-1) === session) return;
  try {
    const names = [...kept.filter((each) => each !== session), session].slice(-MOST);
    localStorage.setItem(place(key), JSON.stringify(names));
  } catch {
    // Without storage only the windows that this one opens know.
  }
}

/** The sessions that decks of a key have begun in this browser, the last one last. */
export function knownSessions(key: string): string[] {
  return [...new Set([...ownersSessions(), ...stored(key)])];
}

/** Calls back with sessions that other windows have begun, until the signal aborts. */
export function watchSessions(key: string, begun: (sessions: string[]) => void, signal: AbortSignal): void {
  let known = stored(key);
  window.addEventListener(
    'storage',
    (event) => {
      if (event.key !== place(key)) return;
      const now = stored(key);
      const fresh = now.filter((each) => !known.includes(each));
      known = now;
      if (fresh.length > 0) begun(fresh);
    },
    { signal },
  );
}

function stored(key: string): string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(place(key)) ?? '[]');
    return Array.isArray(names) ? names.filter(isName).slice(-MOST) : [];
  } catch {
    return [];
  }
}

/** Those of the window that opened this one, where it is of the same origin. */
function ownersSessions(): string[] {
  try {
    const names = (window.opener as (Window & OwnSessions) | null)?.[OWN];
    return names ? [...names].filter(isName) : [];
  } catch {
    // A window of another origin, or a page without one.
    return [];
  }
}
