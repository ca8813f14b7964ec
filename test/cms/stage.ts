/**
 * Runs in a frame of its own and has the engine: writes HTML into its document as a page would have it, through the parser,
 * walks through the decks that come of it and tells what an audience has seen.
 */
import '../../src/index.js';
import '../../src/code.js';
import { bringUpToDate } from '../../src/features/page/carriers.js';
import { findings } from '../../src/features/page/findings.js';
import type { Finding } from '../../src/features/page/findings.js';
import type { QCode, QDeck } from '../../src/index.js';
import { isSeen, textNodes } from './visible-text.js';

/** A slide as it was met on the walk. */
export interface PlayedSlide {
  /** Column and row. */
  readonly h: number;
  readonly v: number;
  readonly steps: number;
  /** Its words, those of code and notes left out. */
  readonly text: string;
  /** Each block of code as it is painted. */
  readonly code: readonly string[];
}

/** What one page came to. */
export interface Played {
  /** The slides of each deck that is in no other. */
  readonly decks: readonly (readonly PlayedSlide[])[];
  /** Words that are in the page but were on the screen at no step. */
  readonly hidden: readonly string[];
  /** All words that a page without any script would show. */
  readonly words: string;
  readonly errors: readonly string[];
  /** What the page is told in the console. */
  readonly messages: readonly Pick<Finding, 'level' | 'message'>[];
}

declare global {
  interface Window {
    play: (html: string) => Promise<Played>;
  }
}

/** The page runs no script and loads nothing but the engine's own. */
const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="' +
  "default-src 'none'; script-src 'self'; connect-src 'self' ws:; style-src 'unsafe-inline'\"><title>Page</title></head><body>";
/** More steps than any page of the corpus has. */
const MOST = 500;

window.play = async (html) => {
  document.open();
  const errors: string[] = [];
  // Opening a document takes its listeners away.
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  // oxlint-disable-next-line typescript/no-deprecated -- The one way to hand text to the parser of a page.
  document.write(HEAD + html);
  document.close();
  await parsed();
  bringUpToDate();
  const texts = new Set(textNodes(document.body));
  const words = tidy([...texts].map(({ data }) => data).join(' '));
  const decks = [...document.querySelectorAll<QDeck>('q-deck')].filter(
    (deck) => !deck.parentElement?.closest('q-deck'),
  );
  for (const deck of decks) await complete(deck);
  forget(texts);
  const played = [];
  for (const deck of decks) played.push(await walk(deck, texts));
  const hidden = [...texts].map(({ data }) => tidy(data));
  return {
    decks: played,
    hidden,
    words,
    errors,
    messages: findings(document).map(({ level, message }) => ({ level, message })),
  };
};

async function parsed(): Promise<void> {
  while (document.readyState === 'loading')
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  await Promise.resolve();
}

/** Waits for a deck, and for slides from elsewhere. */
async function complete(deck: QDeck): Promise<void> {
  const isThere = (): unknown =>
    deck.position ??
    (deck.src === '' ? deck.slides.length === 0 : deck.shadowRoot?.querySelector('[part~="source-failed"]'));
  for (let i = 0; i < MOST && !isThere(); i += 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  await deck.updateComplete;
}

/** Goes through a deck from its first step to its last, taking out of `texts` what is seen on the way. */
async function walk(deck: QDeck, texts: Set<Text>): Promise<PlayedSlide[]> {
  const slides: PlayedSlide[] = [];
  deck.setAttribute('transition', 'none');
  deck.first();
  for (let i = 0; i < MOST; i += 1) {
    await deck.updateComplete;
    for (const animation of document.getAnimations()) animation.finish();
    forget(texts);
    const { position, currentSlide } = deck;
    if (!position || !currentSlide) break;
    const { h, v, f } = position;
    for (const code of currentSlide.querySelectorAll<QCode>('q-code')) code.paint();
    const last = slides.at(-1);
    if (last?.h !== h || last.v !== v) slides.push({ h, v, steps: f + 1, ...content(currentSlide) });
    else slides[slides.length - 1] = { ...last, steps: f + 1 };
    if (!deck.next()) break;
  }
  return slides;
}

function content(slide: HTMLElement): Pick<PlayedSlide, 'text' | 'code'> {
  const text = textNodes(slide).filter(
    ({ parentElement }) => parentElement?.closest('q-section') === slide && !parentElement.closest('q-code'),
  );
  const blocks = [...slide.querySelectorAll('q-code')].filter(
    (code) => code.parentElement?.closest('q-section') === slide,
  );
  return {
    text: tidy(text.map(({ data }) => data).join(' ')),
    code: blocks.map((code) => code.shadowRoot?.querySelector('[part~="code"]')?.textContent ?? ''),
  };
}

/** Takes out of `texts` what is on the screen now. */
function forget(texts: Set<Text>): void {
  for (const text of texts) if (isSeen(text)) texts.delete(text);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
