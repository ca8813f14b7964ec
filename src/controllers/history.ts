/** The deck's place in the URL: read at the start and on Back and Forward, written once the slide is on screen. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { findPath, formatPath, parsePath, replacePath } from '../model/address.js';
import { landing } from '../model/navigate.js';
import { nearest } from '../model/outline.js';
import type { Position, Target } from '../model/outline.js';
import { warn } from '../model/warn.js';
import { whenIdle } from '../deck/idle.js';
import { resolveAddress } from './resolve-address.js';

/** Writing the URL costs as much as a step: where nobody can go back to it, it follows the talk at this distance, in ms. */
const REPLACE_GAP = 500;

/** Reads and writes the URL. */
export function history(host: DeckHost): DeckController {
  /** Paths to write, oldest first; only the last counts unless each is an entry. */
  let pending: string[] = [];
  /** The hash of the entry that the first entry of this deck followed: it says nothing of the deck, which was at its start. */
  let bare = '';
  /** The deck's name when it was last connected. */
  let known: string | null | undefined;
  /** Scrolling passes through places; none of them is one to go back to. */
  let passing = false;
  const pushes = (): boolean => mode() === 'push' && !passing;
  const idle = whenIdle(write, () => (pushes() ? 0 : REPLACE_GAP));

  const mode = (): string => host.options.history || (host.options.fullPage ? 'replace' : 'none');

  /** The deck's name in the hash: none for the deck that is the page, undefined where it takes no part. */
  function key(): string | null | undefined {
    if (mode() === 'none') return undefined;
    return host.options.fullPage ? null : host.element.id || undefined;
  }

  /** Where the URL says to go; undefined where it says nothing of this deck, null where that cannot be read. */
  function read(): Target | null | undefined {
    const own = key();
    if (own === undefined) return undefined;
    const path = findPath(location.hash, own);
    if (path === null) return undefined;
    const address = parsePath(path);
    return address && resolveAddress(host, address);
  }

  function pathOf(at: Position): string {
    const column = host.outline.columns[at.h] ?? [];
    const { element, id = '' } = column[at.v] ?? {};
    const root = host.element.getRootNode() as Document | ShadowRoot;
    // Of two equal names the first counts; asking the document costs the same in a deck of any size.
    return formatPath(at, root.getElementById(id) === element ? id : '', column.length > 1);
  }

  function write(): void {
    const own = key();
    const paths = pushes() ? pending : pending.slice(-1);
    pending = [];
    // The URL of a page that has let the deck go is no longer the deck's.
    if (own === undefined || !host.element.isConnected) return;
    for (const path of paths) {
      const hash = replacePath(location.hash, own, path);
      if (hash === location.hash) continue;
      if (findPath(location.hash, own) === null) bare = location.hash;
      // Whole, since a relative URL would be resolved against the page's <base>.
      const url = location.href.replace(/#.*$/s, '') + hash;
      try {
        if (pushes()) window.history.pushState(window.history.state, '', url);
        else window.history.replaceState(window.history.state, '', url);
      } catch {
        // A sandboxed or srcdoc page has no URL to write to, and browsers limit the rate: the talk goes on without.
      }
    }
  }

  function onNavigate(): void {
    pending = [];
    const { hash } = location;
    const isStart = key() === null ? ['', '#/', bare].includes(hash) : mode() === 'push' && hash === bare;
    const target = read() ?? (isStart ? landing(host.outline, 0) : null);
    if (target) host.moveTo(target, 'url');
  }

  return {
    connect(signal) {
      if (__DEV__ && mode() !== 'none' && key() === undefined) {
        warn('history', host.element, 'A <q-deck history> that is not the page needs an id: it is its name in the URL.');
      }
      const renamed = known !== (known = key());
      if (known === undefined) return;
      // A deck at work that only now has a piece of the URL is led by it, as one that starts.
      const target = renamed && host.position ? read() : null;
      if (target) host.moveTo(target, 'url');
      window.addEventListener('popstate', onNavigate, { signal });
      window.addEventListener('hashchange', onNavigate, { signal });
      window.addEventListener('pagehide', () => { idle.flush(); }, { signal });
    },
    start() {
      const target = read();
      if (target === undefined || document.readyState !== 'loading') return target ?? null;
      // The slide may still be on its way through the parser.
      const found = target && nearest(host.outline, target);
      return found?.h === target?.h && found?.v === (target?.v ?? 0) ? target : 'wait';
    },
    change({ from, to, slide, left, origin }) {
      if (origin === 'url' || origin === 'start' || key() === undefined) return;
      if (origin === 'edit' && slide === left && from && pathOf(from) === pathOf(to)) return;
      passing = origin === 'scroll';
      pending.push(pathOf(to));
      idle.schedule();
    },
  };
}
