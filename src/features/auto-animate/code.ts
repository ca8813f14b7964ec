/** Code whose lines move: what a pair of code blocks is made of. */
import { CODE } from '../../elements/tags.js';
import { pairLines } from '../../model/auto-animate.js';
import type { Match } from './match.js';

/** A pair of code blocks. */
export interface CodeMatch {
  /** The grounds, and the lines that both have. */
  readonly matches: Match[];
  /** The blocks themselves: only their lines are seen. */
  readonly blocks: readonly Element[];
  readonly gone: readonly Element[];
  readonly come: readonly Element[];
  /** Our own ground for the lines, in the shadow root of the block that comes. */
  readonly ground: HTMLElement;
}

/** Takes a pair of code blocks apart; null where it is no such pair, or not painted. */
export function matchCode({ from, to }: Match): CodeMatch | null {
  if (from.localName !== CODE || to.localName !== CODE) return null;
  const old = from.shadowRoot;
  const root = to.shadowRoot;
  const left = old?.querySelector('pre');
  const block = root?.querySelector('pre');
  if (!old || !left || !block) return null;
  const lines = [...left.querySelectorAll('.line')];
  const next = [...block.querySelectorAll('.line')];
  const texts = (each: readonly Element[]): string[] => each.map(({ textContent }) => textContent);
  const pairs = pairLines(texts(lines), texts(next)).map((pair) => ({ from: lines[pair.from], to: next[pair.to] }));
  const matches = pairs.filter((pair): pair is { from: Element; to: Element } => Boolean(pair.from && pair.to));
  const shared = new Set(matches.flatMap((pair) => [pair.from, pair.to]));
  const ground = groundOf(block);
  block.before(ground);
  return {
    // A block that is on its way shows its own ground.
    matches: [
      { from: old.querySelector('.ground') ?? left, to: ground, kind: 'box' },
      ...matches.map((pair) => ({ ...pair, kind: 'line' as const })),
    ],
    blocks: [left, block],
    gone: lines.filter((line) => !shared.has(line)),
    come: next.filter((line) => !shared.has(line)),
    ground,
  };
}

/** A box that looks like a block, and stands where it does. It can change its size without the lines being laid out anew. */
function groundOf(block: HTMLElement): HTMLElement {
  const ground = block.ownerDocument.createElement('div');
  const { backgroundColor, borderColor, borderRadius, borderStyle, borderWidth, boxShadow } = getComputedStyle(block);
  ground.className = 'ground';
  ground.ariaHidden = 'true';
  Object.assign(ground.style, {
    position: 'absolute',
    boxSizing: 'border-box',
    left: `${String(block.offsetLeft)}px`,
    top: `${String(block.offsetTop)}px`,
    width: `${String(block.offsetWidth)}px`,
    height: `${String(block.offsetHeight)}px`,
    backgroundColor,
    borderColor,
    borderRadius,
    borderStyle,
    borderWidth,
    boxShadow,
  });
  return ground;
}
