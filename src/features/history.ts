/** The deck's place in the URL and in the browser's history: written once the slide is on screen, followed on Back, Forward and edits. */
import { startedAs } from '../controllers/history.js';
import { KEPT, currentEntry, historyMode, keptPath, placeInUrl, urlName } from '../controllers/url-place.js';
import { whenIdle } from '../deck/idle.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { DECK } from '../elements/tags.js';
import { replacePath } from '../model/address-text.js';
import { findPath } from '../model/address.js';
import { landing } from '../model/navigate.js';
import { nearest, samePosition } from '../model/outline.js';
import type { Position, Target } from '../model/outline.js';
import { warn } from '../model/warn.js';
import { pathOf } from './path-of.js';

/** Writing the URL costs as much as a step: where nobody can go back to it, it follows the talk at this distance, in ms. */
const REPLACE_GAP = 500;

/** Writes the URL and follows it. */
export function history(host: DeckHost): DeckController {
  /** Paths to write, oldest first; only the last counts unless each is an entry. */
  let pending: string[] = [];
  /** Where the deck is, as a path. */
  let place = '';
  /** Where it was before the first of them. */
  let before = '';
  /** The deck's name when it was last connected. */
  let [known, hash] = startedAs.get(host) ?? [];
  /** What it wrote last. */
  let written: string | null = null;
  /** The deck may have moved before this had come. */
  let isNew = true;
  /** Scrolling passes through places; none of them is one to go back to. */
  let passing = false;
  const pushes = (): boolean => historyMode(host) === 'push' && !passing;
  const idle = whenIdle(write, () => (pushes() ? 0 : REPLACE_GAP));

  function write(): void {
    const name = urlName(host);
    const push = pushes();
    const paths = push ? pending : pending.slice(-1);
    pending = [];
    // The URL of a page that has let the deck go is no longer the deck's.
    if (name === undefined || !host.element.isConnected) return;
    try {
      // The way back leads to where the deck was, even if the hash says nothing of it.
      if (push && before && paths.length > 0 && said(name) === null) writeEntry(name, before);
      for (const path of paths) {
        if (said(name) === path) continue;
        const hash = isRouters(name) ? location.hash : replacePath(location.hash, name, path);
        writeEntry(name, hash === location.hash ? path : null, push, hash);
        written = path;
      }
    } catch {
      // A sandboxed page may have no history to write to, and browsers limit the rate: the talk goes on without.
    }
  }

  /** Takes back what it wrote, from the entry that is the current one. */
  function erase(name: string | null): void {
    const { element } = host;
    // A deck that was put elsewhere goes on. With a whole body it went because another page takes its place, which has a URL of its own.
    if (
      element.isConnected ||
      element.closest('body') ||
      written === null ||
      said(name)?.replace(/^\//, '') !== written
    )
      return;
    try {
      writeEntry(name, null, false, replacePath(location.hash, name, null));
    } catch {
      // As above.
    }
  }

  /** Where the deck started, as the entry has it; null where it still is there. */
  function missed(to: Position): Position | null {
    const target = placeInUrl(host);
    const start = target ? nearest(host.outline, target) : landing(host.outline, 0);
    return samePosition(start, to) ? null : start;
  }

  function follow(): void {
    pending = [];
    const isStart = urlName(host) === null && ['', '#/'].includes(location.hash);
    goTo(placeInUrl(host) ?? (isStart ? landing(host.outline, 0) : null));
  }

  function goTo(target: Target | null | undefined): void {
    if (target) host.moveTo(target, 'url');
  }

  return {
    connect(signal) {
      const name = urlName(host);
      if (__DEV__ && name === undefined && historyMode(host) !== 'none') {
        warn(
          'history',
          host.element,
          'A <q-deck history> that is not the page needs an id: it is its name in the URL.',
        );
      }
      // The hash may have been edited before this had come.
      const isOther =
        known !== name ||
        (hash !== undefined && findPath(hash, name ?? null) !== findPath(location.hash, name ?? null));
      known = name;
      hash = undefined;
      if (name === undefined) return;
      // A deck at work that only now has a piece of the URL is led by it, as one that starts.
      if (isOther && host.position) goTo(placeInUrl(host));
      for (const type of ['popstate', 'hashchange']) window.addEventListener(type, follow, { signal });
      window.addEventListener('pagehide', () => idle.flush(), { signal });
      signal.addEventListener('abort', () => queueMicrotask(() => erase(name)), { once: true });
    },
    change({ to, origin }) {
      const joins = isNew;
      isNew = false;
      const left = place;
      place = pathOf(host, to);
      if (origin === 'url' || origin === 'start' || urlName(host) === undefined) return;
      const start = joins ? missed(to) : null;
      // An edit may give another name to the slide that stays.
      if (joins ? !start : origin === 'edit' && place === left) return;
      passing = origin === 'scroll';
      if (pending.length === 0) before = start ? pathOf(host, start) : left;
      pending.push(place);
      idle.schedule();
    },
  };
}

/** What the entry says of a deck: its piece of the hash, or else the state. */
function said(name: string | null): string | null {
  return findPath(location.hash, name) ?? keptPath(name);
}

/** Whether the hash is, as a whole, the path of a router of the page: `#/users/3`, `#!/users`. */
function isRouters(name: string | null): boolean {
  const { hash } = location;
  return (
    name !== null &&
    /^#[/!]/.test(hash) &&
    findPath(hash, name) === null &&
    !document.querySelector(`${DECK}:state(full-page)`)
  );
}

/**
 * Writes the current entry, or adds one: its hash, and what its state keeps of a deck. All else in its state is the page's and stays, in
 * `history.state` and in the Navigation API, whose state is lost where an entry is written by `history`.
 * @param path What the state keeps of the deck; null where the hash says it.
 */
function writeEntry(name: string | null, path: string | null, push = false, hash = location.hash): void {
  const { state } = window.history as { state: unknown };
  const entry = currentEntry();
  const next = keep(entry ? entry.getState() : state, name ?? '', path);
  // Whole, since a relative URL would be resolved against the page's <base>.
  const url = hash === location.hash ? location.href : location.href.replace(/#[^]*/, '') + hash;
  if (push) window.history.pushState(entry ? state : next, '', url);
  else if (!entry || url !== location.href) window.history.replaceState(entry ? state : next, '', url);
  if (entry && next !== undefined) window.navigation.updateCurrentEntry({ state: next });
}

/** A state with a deck's path in it, or without; one that is no plain object has no room for it. */
function keep(state: unknown, name: string, path: string | null): unknown {
  const isObject = Object.prototype.toString.call(state) === '[object Object]';
  if (!isObject && (path === null || (state !== null && state !== undefined))) return state;
  const { [KEPT]: kept, ...pages } = (state ?? {}) as { readonly [KEPT]?: Readonly<Record<string, string>> };
  // An entry for a part of the page takes over the state of the one before it: what the hash says must not go along.
  const others = Object.entries(kept ?? {}).filter(([key]) => key !== name);
  const all: [string, string][] = path === null ? others : [...others, [name, path]];
  return all.length > 0 ? { ...pages, [KEPT]: Object.fromEntries(all) } : pages;
}
