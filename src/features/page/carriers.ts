/**
 * Makes decks of decks in other spellings: code blocks of the language `q-deck`, `<pre class="q-deck">`, `<div class="q-deck">` with sections.
 * The deck stands before its source. That stays as it is, out of sight by a style sheet, and is seen again where the script is not there.
 */
import { lendSheet } from '../../deck/light-sheet.js';
import { DECK, named } from '../../elements/tags.js';
import { sink } from '../../model/warn.js';
import { carrierOf } from '../source/carriers.js';
import type { Carrier } from '../source/carriers.js';
import { MARKS } from '../source/marks.js';
import { readCarrier } from '../source/read-deck.js';
import type { Talk } from '../source/read-deck.js';
import { boundOptions, optionsOf } from '../source/talk-options.js';
import { REMADE, REMADE_MARK } from './remade.js';

/** A carrier and its deck; null where there is none in it. */
interface Upgrade {
  readonly carrier: Carrier;
  readonly end: AbortController;
  deck: HTMLElement | null;
}

const upgrades = new Map<HTMLElement, Upgrade>();
/** Lends the sheet as long as there are decks. */
let sheet = new AbortController();

const hiding = (): string => named(`${REMADE} + :is(${MARKS}, :has(${MARKS})) { display: none !important; }`);

/** Looks through the page: makes decks of new carriers, and takes those away whose carriers have gone. */
export function bringUpToDate(): void {
  const current = new Set<Element>([...upgrades.values()].flatMap(({ deck }) => deck ?? []));
  for (const deck of document.querySelectorAll(named(REMADE))) if (!current.has(deck)) deck.remove();
  for (const upgrade of upgrades.values()) {
    if (!upgrade.carrier.whole.isConnected) end(upgrade);
    else if (upgrade.deck && upgrade.deck.nextElementSibling !== upgrade.carrier.whole)
      upgrade.carrier.whole.before(upgrade.deck);
  }
  for (const mark of document.querySelectorAll<HTMLElement>(named(MARKS))) {
    if ([...upgrades.keys()].some((whole) => whole.contains(mark))) continue;
    const carrier = carrierOf(mark);
    if (carrier) begin(carrier, mark);
  }
}

function begin(carrier: Carrier, mark: HTMLElement): void {
  const upgrade: Upgrade = { carrier, end: new AbortController(), deck: null };
  const { signal } = upgrade.end;
  if (upgrades.size === 0) {
    sheet = new AbortController();
    lendSheet(document, hiding(), sheet.signal);
  }
  upgrades.set(carrier.whole, upgrade);
  const make = (): void => {
    bring(upgrade, mark);
  };
  const observer = new MutationObserver(make);
  observer.observe(carrier.whole, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  silence(carrier.whole, signal);
  make();
}

function end(upgrade: Upgrade): void {
  upgrade.end.abort();
  upgrade.deck?.remove();
  upgrades.delete(upgrade.carrier.whole);
  if (upgrades.size === 0) sheet.abort();
}

/** Brings a deck up to date with its carrier. */
function bring(upgrade: Upgrade, mark: HTMLElement): void {
  const { whole, source, isText } = upgrade.carrier;
  const talk = read(upgrade.carrier);
  if (typeof talk === 'string') {
    sink.warn(`[q-deck] source: ${talk} It is left as it is.`, whole);
    upgrade.deck?.remove();
    upgrade.deck = null;
    return;
  }
  const deck = (upgrade.deck ??= document.createElement(DECK));
  const around = new Set([whole, mark, source, ...source.querySelectorAll<HTMLElement>(':scope > code')]);
  const attributes = new Map([
    [REMADE_MARK, ''],
    ...[...around].flatMap((each) => ownOf(each, isText)),
    ...boundOptions([...[...around].flatMap((each) => optionsOf(each)), ...talk.options], null, whole),
  ] as const);
  for (const name of deck.getAttributeNames()) if (!attributes.has(name)) deck.removeAttribute(name);
  for (const [name, value] of attributes)
    if (name !== 'style' && deck.getAttribute(name) !== value) deck.setAttribute(name, value);
  // The attribute is nothing where the page's policy forbids it; what a script sets counts.
  if (attributes.has('style')) deck.style.cssText = attributes.get('style') ?? '';
  deck.replaceChildren(...talk.slides, ...talk.bars);
  if (deck.nextElementSibling !== whole) whole.before(deck);
}

/** The talk in a carrier, or what is wrong with it. */
function read({ source, isText }: Carrier): Talk | string {
  try {
    // What a filter let through as text is cleaned; nodes it let through as nodes.
    const talk = readCarrier(source, isText, { trusted: !isText, base: null });
    if (talk && talk.slides.length > 0) return talk;
    return `There is no <${DECK}> and no slide in this ${isText ? 'text' : 'element'}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a deck takes over from its carrier besides options: its name, its language, and its size, as far as that is not meant for a block of code. */
function ownOf(element: HTMLElement, isText: boolean): [string, string][] {
  return ['id', 'lang', 'dir', 'aria-label', 'title', 'class', ...(isText ? [] : ['style'])].flatMap(
    (name): [string, string][] => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      if (name !== 'class') return [[name, value]];
      // Of the classes of code only those by which editors say how wide a block is.
      const classes = value.split(/\s+/).filter((each) => each !== 'q-deck' && (!isText || each.startsWith('align')));
      return classes.length > 0 ? [[name, classes.join(' ')]] : [];
    },
  );
}

/** Media in a carrier would play unseen, besides their copies in the deck. */
function silence(whole: HTMLElement, signal: AbortSignal): void {
  const stop = (target: EventTarget | null): void => {
    if (target instanceof HTMLMediaElement) target.pause();
  };
  for (const media of whole.querySelectorAll('video, audio')) stop(media);
  whole.addEventListener('play', ({ target }) => stop(target), { capture: true, signal });
}
