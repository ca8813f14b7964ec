/** One auto-animation under way, from its first frame to its last. */
import { hostOf } from '../host-of.js';
import { matches, parentOf, property } from '../../elements/dom.js';
import type { CodeMatch } from './code.js';
import type { Match } from './match.js';
import { isDecorated, morph } from './morph.js';
import type { Morph } from './morph.js';
import { hasLooseText, visitRest } from './rest.js';
import { Ruler } from './ruler.js';
import type { Look, Rect } from './ruler.js';
import { partOf, timingOf } from './timing.js';
import type { Timing } from './timing.js';

/** Parts of the time in which things go, and come. */
const GOING = [0, 0.45] as const;
const COMING = [0.35, 1] as const;

const NO_BOX: Keyframe = {
  backgroundColor: 'transparent',
  backgroundImage: 'none',
  borderColor: 'transparent',
  boxShadow: 'none',
};

const NO_TIME: Timing = { duration: 0, delay: 0, easing: 'linear' };

/** A pair, all that is known of it, and how it is timed. */
interface Actor extends Match {
  readonly before: Look;
  readonly after: Look;
  readonly morph: Morph;
  readonly timing: Timing;
}

/** Animates the elements of two slides that are rendered. */
export class Passage {
  readonly #animations: Animation[] = [];

  #timing: Timing = NO_TIME;
  #fades = true;

  constructor(
    private readonly left: HTMLElement,
    private readonly slide: HTMLElement,
  ) {}

  /** Settles when all that moves has arrived. */
  get finished(): Promise<unknown> {
    return Promise.allSettled(this.#animations.map(({ finished }) => finished));
  }

  /** Ends everything at once: the slides are as they are. */
  cancel(): void {
    for (const animation of this.#animations) animation.cancel();
  }

  /**
   * Begins.
   * @param befores How each pair looked on the slide that is left, or on the way to it.
   * @param timing Of all that asks for no other.
   * @param fades Whether what only one slide has fades in or out.
   */
  start(
    matches: readonly Match[],
    befores: readonly Look[],
    codes: readonly CodeMatch[],
    timing: Timing,
    fades: boolean,
  ): void {
    this.#timing = timing;
    this.#fades = fades;
    const ruler = new Ruler(this.slide);
    const actors = matches.flatMap((match, i): Actor[] => {
      const before = befores[i];
      if (!before) return [];
      const after = ruler.look(match.to, match.kind);
      const own = timingOf(match.to, timingOf(match.from, timing));
      return [{ ...match, before, after, timing: own, morph: morph(match, before, after) }];
    });
    // A drawing that is smaller than the one before must not cut off what is still outside of it.
    const drawings = actors.flatMap(({ kind, to, before }) => {
      const drawing = kind === 'shape' ? (to as SVGElement).ownerSVGElement : null;
      return drawing && !holds(ruler.box(drawing), before.box) ? [drawing] : [];
    });
    const overflows = codes.flatMap(({ blocks }) =>
      blocks.filter((block) => block.scrollHeight <= block.clientHeight && block.scrollWidth <= block.clientWidth),
    );

    // The slide that goes lies on top: what fades out of it does so over what comes.
    this.#set(this.left, { zIndex: 1, ...NO_BOX });
    this.#rest(actors, codes);
    for (const block of [...overflows, ...new Set(drawings)]) this.#set(block, { overflow: 'visible' });
    for (const actor of actors) this.#look(actor);
    this.#aim(actors);
  }

  #animate(element: Element, frames: Keyframe[], timing: Timing, fill: FillMode = 'backwards'): void {
    this.#animations.push(property(element, 'animate').call(element, frames, { ...timing, fill }));
  }

  /** Sets styles until the end. */
  #set(element: Element, style: Keyframe): void {
    const held: KeyframeAnimationOptions = { duration: 0, fill: 'forwards' };
    this.#animations.push(property(element, 'animate').call(element, [style, { ...style }], held));
  }

  #comes(
    element: Element,
    from: Keyframe = { opacity: 0 },
    timing = timingOf(element, this.#timing),
    part: readonly [number, number] = COMING,
  ): void {
    if (this.#fades) this.#animate(element, [{ ...from, offset: 0 }], partOf(timing, ...part));
  }

  #goes(
    element: Element,
    to: Keyframe = { opacity: 0 },
    timing = timingOf(element, this.#timing),
    part: readonly [number, number] = GOING,
  ): void {
    if (this.#fades) this.#animate(element, [{ ...to, offset: 1 }], partOf(timing, ...part), 'both');
    else this.#set(element, to);
  }

  /** What only one of the slides has fades. */
  #rest(actors: readonly Actor[], codes: readonly CodeMatch[]): void {
    const hosts = codes.flatMap(({ blocks }) => blocks.map((block) => (block.getRootNode() as ShadowRoot).host));
    const open = actors.filter(({ morph }) => morph.open);
    const boxOf = (element: Element): Keyframe => ({
      backgroundColor: 'transparent',
      borderColor: 'transparent',
      boxShadow: 'none',
      ...(hasLooseText(element) && { color: 'transparent' }),
    });
    /** What has text beside what is shared. */
    const loose = new Set<Element>();
    visitRest(this.slide, new Set([...hosts, ...actors.map(({ to }) => to)]), new Set(open.map(({ to }) => to)), {
      alone: (element) => {
        this.#comes(element);
      },
      around: (element) => {
        this.#comes(element, boxOf(element));
        if (hasLooseText(element)) loose.add(element);
      },
    });
    // They would take over the colour of the text around them.
    for (const { to, after } of actors) if (isIn(to, loose)) this.#set(to, { color: after.style.color ?? null });
    visitRest(
      this.left,
      new Set([...hosts, ...actors.map(({ from }) => from)]),
      new Set(open.map(({ from }) => from)),
      {
        alone: (element) => {
          this.#goes(element);
        },
        around: (element) => {
          this.#goes(element, boxOf(element));
        },
      },
    );
    const grounds = new Map(actors.map((actor) => [actor.to, actor]));
    for (const { blocks, come, gone, ground } of codes) {
      for (const block of blocks)
        this.#set(block, { backgroundColor: 'transparent', borderColor: 'transparent', boxShadow: 'none' });
      const { before, after, timing } = grounds.get(ground) ?? {};
      for (const line of come) this.#comes(line, { opacity: 0 }, timing);
      const way =
        before && after ? `${px(after.box.left - before.box.left)} ${px(after.box.top - before.box.top)}` : 'none';
      for (const line of gone) {
        this.#goes(line, { opacity: 0 }, timing);
        if (timing) this.#animate(line, [{ translate: way, offset: 1 }], timing, 'both');
      }
    }
  }

  /** Everything about a pair but its place. */
  #look(actor: Actor): void {
    const { from, to, kind, timing } = actor;
    const { start, end, open, changed } = actor.morph;
    if (changed && start.color !== 'transparent') {
      delete start.opacity;
      this.#comes(to, { opacity: 0 }, timing, kind === 'box' ? [0, 0.5] : [0.1, 0.7]);
    }
    if (Object.keys(start).length > 0)
      this.#animate(
        to,
        [
          { ...start, offset: 0 },
          { ...end, offset: 1 },
        ],
        timing,
      );
    if (matches(from, '.ground, pre')) return;
    if (open) this.#set(from, NO_BOX);
    else if (changed) this.#leaves(actor);
    else if (!actor.morph.boxed) this.#set(from, { opacity: 0 });
  }

  /** The old copy goes along, and fades. */
  #leaves({ from, kind, before, after, morph: { whole, anchor }, timing }: Actor): void {
    if (kind !== 'box' && isDecorated(before)) this.#set(from, NO_BOX);
    this.#goes(from, { opacity: 0 }, timing, kind === 'box' ? [0.25, 0.75] : [0, 0.6]);
    const side = whole ? 'text' : 'box';
    const [x, y] = way(place(before[side], anchor), place(after[side], anchor));
    const [dx, dy] = new Ruler(this.left).way(from, x, y);
    this.#animate(from, [{ translate: shifted(before.style.translate, dx, dy), offset: 1 }], timing, 'both');
  }

  /**
   * Lets every pair set out from where it was. Measured with all else at its first frame, so that it does not matter what the changed sizes do
   * to the layout, nor what is in what: sizes change at the same pace as places.
   */
  #aim(actors: readonly Actor[]): void {
    const ruler = new Ruler(this.slide);
    const moves = new Map<Element, readonly [number, number]>();
    const aims = actors.map((actor) => {
      const {
        to,
        kind,
        before,
        after,
        morph: { whole, boxed, anchor },
      } = actor;
      const side = whole ? 'text' : 'box';
      const now = ruler[side](to);
      const frame: Keyframe = kind === 'shape' ? grown(before.box, now, after) : {};
      const [x, y] = way(place(now, anchor), place(before[side], anchor));
      const [aroundX, aroundY] = moveAround(to, moves);
      moves.set(to, [x, y]);
      const [dx, dy] = ruler.way(to, x - aroundX, y - aroundY);
      if (Math.hypot(dx, dy) > 0.05) frame.translate = shifted(after.style.translate, dx, dy);
      const [textX, textY] = boxed ? way(place(ruler.text(to), anchor), place(before.text, anchor)) : [x, y];
      return { actor, frame, jumps: Math.hypot(textX - x, textY - y) > 2 };
    });
    for (const { actor, jumps } of aims) {
      // Text that stands elsewhere in its box cannot get there: it fades.
      if (!actor.morph.boxed || actor.morph.changed) continue;
      if (!jumps) {
        this.#set(actor.from, { opacity: 0 });
        continue;
      }
      this.#comes(actor.to, { color: 'transparent' }, actor.timing);
      this.#leaves(actor);
    }
    for (const {
      actor: { to, timing },
      frame,
    } of aims) {
      if (Object.keys(frame).length === 0) continue;
      const { transformBox, transformOrigin } = frame;
      this.#animate(
        to,
        [
          { ...frame, offset: 0 },
          { ...(transformBox && { transformBox, transformOrigin }), offset: 1 },
        ],
        timing,
      );
    }
  }
}

/** Whether one of some elements is around another. */
function isIn(element: Element, some: ReadonlySet<Element>): boolean {
  if (some.size === 0) return false;
  for (let up = parentOf(element); up; up = parentOf(up)) if (some.has(up)) return true;
  return false;
}

/** How far the nearest shared element around one moves, and with it that one. */
function moveAround(
  element: Element,
  moves: ReadonlyMap<Element, readonly [number, number]>,
): readonly [number, number] {
  const parent = parentOf(element) ?? hostOf(element);
  return parent ? (moves.get(parent) ?? moveAround(parent, moves)) : [0, 0];
}

/** Shapes that no property sizes (groups, paths, lines) are scaled about their middle. */
function grown(before: Rect, now: Rect, { style }: Look): Keyframe {
  const [x, y] = [before.width / now.width, before.height / now.height].map((each) =>
    Number.isFinite(each) && each > 0 ? each : 1,
  ) as [number, number];
  if (style.transform !== 'none' || style.scale !== 'none' || Math.max(Math.abs(x - 1), Math.abs(y - 1)) < 0.01)
    return {};
  return { scale: `${String(x)} ${String(y)}`, transformBox: 'fill-box', transformOrigin: 'center' };
}

function holds(outer: Rect, { left, top, width, height }: Rect): boolean {
  return (
    left >= outer.left &&
    top >= outer.top &&
    left + width <= outer.left + outer.width &&
    top + height <= outer.top + outer.height
  );
}

function place({ left, top, width, height }: Rect, [x, y]: readonly [number, number]): [number, number] {
  return [left + x * width, top + y * height];
}

function way([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): [number, number] {
  return [toX - x, toY - y];
}

/** A `translate` with a way added. */
function shifted(translate = 'none', x: number, y: number): string {
  const [ownX = '0px', ownY = '0px'] = translate === 'none' ? [] : (translate.match(/calc\([^)]*\)|\S+/g) ?? []);
  return [
    [ownX, x],
    [ownY, y],
  ]
    .map(([own, way]) => (own === '0px' ? px(Number(way)) : `calc(${String(own)} + ${px(Number(way))})`))
    .join(' ');
}

function px(value: number): string {
  return `${value.toFixed(3)}px`;
}
