/** What the script does for the page around its decks: it makes decks of those in other spellings, and tells of decks that were torn on the way. */
import { whenIdle } from '../../deck/idle.js';
import { CODE, DECK, SECTION, named, tag } from '../../elements/tags.js';
import { any } from '../selectors.js';
import { FRAMES } from './frames-selector.js';
import { REMADE } from './remade.js';

/** At most so often the page is looked through again, in ms: what changes all the time is no deck. */
const GAP = 250;

/** Begins, once the page is parsed. */
export function page(): void {
  // The speaker view is the same page: it hides what the audience sees before there is much of it, where the address may be believed.
  if (location.hash.includes('q-speaker=')) void import('../speaker/enter.js').then(({ enter }) => enter());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function start(): void {
  look();
  if (window.parent !== window)
    void import('./in-frame.js').then(({ tellSize }) => {
      tellSize();
    });
  whenIdle(() => {
    if (looksWrong())
      void import('./diagnose.js').then(({ diagnose }) => {
        diagnose(document);
      });
  }).schedule();
  // Whatever changes pages, be it Turbo, htmx or a router, adds and removes nodes. One look when idle sees to all of it.
  const idle = whenIdle(look, () => GAP);
  new MutationObserver(() => idle.schedule()).observe(document, { childList: true, subtree: true });
}

/** What may be a deck in another spelling. Wider than `MARKS`, which would be a file of its own, and one more request of every page. */
const MAYBE = '[class*="q-deck"]:not(q-deck, iframe), [data-language="q-deck" i], [data-lang="q-deck" i]';

let update: (() => void) | null = null;
let hasFrames = false;

/** A page that has torn decks made whole, or a deck that asks for that itself; it says so where it fails. */
const META = 'meta[name="q-deck" i][content~="repair" i]';
const REPAIRED = `${META}, q-deck:is(${any('repair')})`;

/** Finds decks in other spellings. Until there are some, that costs one query. */
function look(): void {
  if (document.querySelector(META))
    void import('../source/opt-in.js').then(({ repairAll }) => {
      repairAll();
    });
  if (!hasFrames && document.querySelector(FRAMES)) {
    hasFrames = true;
    void import('./frames.js').then(({ fitFrames }) => {
      fitFrames();
    });
  }
  if (update) update();
  else if (document.querySelector(named(`${MAYBE}, ${REMADE}`))) {
    update = () => undefined;
    void import('./carriers.js').then(({ bringUpToDate }) => {
      update = bringUpToDate;
      bringUpToDate();
    });
  }
}

/** Whether something looks as if tags had been lost or torn on their way here; `findings.ts` looks closer. */
function looksWrong(): boolean {
  if (document.querySelector(named(REPAIRED))) return false;
  const decks = [...document.querySelectorAll(DECK)];
  if (decks.length === 0) return update === null;
  const torn = `${SECTION}:not(${DECK} *), p ${DECK}, ${SECTION} :is(p, li, blockquote) ${SECTION}, ${SECTION} > p + ${SECTION}, ${CODE} :is(ul, ol)`;
  return (
    document.querySelector(torn) !== null ||
    decks.some((deck) => deck.querySelector(SECTION) === null || deck.textContent.includes(`<${tag('')}`)) ||
    [...document.querySelectorAll(SECTION)].some(
      (section) => section.firstElementChild === null && !section.textContent.trim(),
    )
  );
}
