/** Draws the deck larger around a point of a slide: the stage is transformed, never the page, and nothing of the slide itself. */
import { closest, property } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { keyName } from '../model/keys.js';
import { readVector } from '../model/vector.js';
import type { Vector } from '../model/vector.js';
import { ZOOM, zoomPan, zoomShift } from '../model/zoom.js';
import { capturePointer } from './capture-pointer.js';
import { createMode, isFree, keyTarget } from './mode.js';
import { isOnSlides, stageOf, viewportOf } from './slide-point.js';
import { openChannel } from './speaker/channel.js';
import type { Send } from './speaker/channel.js';
import { textsOf } from './labels/texts-of.js';
import { zoomStyles } from './zoom.styles.js';
import { TEXTS } from './zoom.texts.js';

/** How far a pointer moves, in CSS px, until it drags: less is a click. */
const DRAG = 4;
/** How far an arrow key moves, as a share of what is seen. */
const STRIDE = 0.25;

const ARROWS: Readonly<Record<string, Vector>> = {
  ArrowLeft: { x: STRIDE, y: 0 },
  ArrowRight: { x: -STRIDE, y: 0 },
  ArrowUp: { x: 0, y: STRIDE },
  ArrowDown: { x: 0, y: -STRIDE },
};
const DRAGGED = 'input, select, textarea, audio, video[controls], iframe, [draggable="true"], [contenteditable]';

/** What is told to another window: the point that is zoomed into, in px of the slide, or that nothing is. */
interface Sight {
  readonly at: Vector | null;
}

/** Zooms in and out; dragging and arrow keys move what is seen. A change of slide shows it whole. */
export function zoom(host: DeckHost): DeckController {
  /** What stays where it is, in px of the slide; null until the first zoom. */
  let point: Vector | null = null;
  let shown = false;
  /** What is drawn now was said by another window, which need not hear of it. */
  let hearing = false;
  let send: Send<Sight> = () => undefined;

  const boxOf = ({ clientWidth: x, clientHeight: y }: Element): Vector => ({ x, y });
  const scaleOf = (stage: HTMLElement): number => parseFloat(getComputedStyle(stage).scale) || 1;

  /** Measured from the middle of the box, as `model/zoom.ts` wants it. */
  function centred(slide: Vector): Vector {
    const stage = stageOf(host);
    const scale = scaleOf(stage);
    return { x: (slide.x - stage.offsetWidth / 2) * scale, y: (slide.y - stage.offsetHeight / 2) * scale };
  }

  function draw(): void {
    const stage = stageOf(host);
    const shift = shown && point ? zoomShift(centred(point), boxOf(viewportOf(host))) : null;
    const scale = scaleOf(stage);
    const transform = ({ x, y }: Vector): string => `translate(${String(x)}px, ${String(y)}px) scale(${String(ZOOM)})`;
    stage.style.transform = shift ? transform({ x: shift.x / scale, y: shift.y / scale }) : '';
    const backgrounds = host.shadow.querySelector<HTMLElement>('.backgrounds');
    if (backgrounds) backgrounds.style.transform = shift ? transform(shift) : '';
  }

  /** Moves what is seen, in px of the window. */
  function pan(by: Vector): void {
    if (!point) return;
    const stage = stageOf(host);
    const scale = scaleOf(stage);
    const moved = zoomPan(centred(point), by, boxOf(viewportOf(host)));
    point = { x: moved.x / scale + stage.offsetWidth / 2, y: moved.y / scale + stage.offsetHeight / 2 };
    draw();
    tell();
  }

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    const name = keyName(event) ?? '';
    const way = Object.hasOwn(ARROWS, name) ? ARROWS[name] : undefined;
    if (!way || !isFree(host, event)) return;
    event.preventDefault();
    const box = boxOf(viewportOf(host));
    pan({ x: way.x * box.x, y: way.y * box.y });
  }

  /** What gets the focus comes into sight. */
  function reveal(event: FocusEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !isOnSlides(host, event)) return;
    const box = viewportOf(host).getBoundingClientRect();
    const { left, top, right, bottom } = property(target, 'getBoundingClientRect').call(target);
    const way = (start: number, end: number): number => Math.max(-start, 0) || Math.min(-end, 0);
    const by = { x: way(left - box.left, right - box.right), y: way(top - box.top, bottom - box.bottom) };
    if (by.x || by.y) pan(by);
  }

  function startDrag(down: PointerEvent, signal: AbortSignal): void {
    const [target] = down.composedPath();
    if (!down.isPrimary || down.button !== 0 || down.altKey || !isOnSlides(host, down)) return;
    if (target instanceof Element && closest(target, DRAGGED)) return;
    const viewport = viewportOf(host);
    const drag = new AbortController();
    const options = { signal: AbortSignal.any([signal, drag.signal]) };
    let { clientX: x, clientY: y } = down;
    drag.signal.addEventListener('abort', () => viewport.classList.remove('panning'), { once: true });
    signal.addEventListener('abort', () => drag.abort(), { once: true });
    const move = (event: PointerEvent): void => {
      const dragging = viewport.classList.contains('panning');
      if (event.pointerId !== down.pointerId || (!dragging && Math.hypot(event.clientX - x, event.clientY - y) < DRAG))
        return;
      if (!dragging) {
        viewport.classList.add('panning');
        capturePointer(viewport, event.pointerId);
        // What ends a drag is no click on what lies below.
        host.element.addEventListener(
          'click',
          (click) => {
            click.preventDefault();
            click.stopPropagation();
          },
          { capture: true, ...options },
        );
      }
      pan({ x: event.clientX - x, y: event.clientY - y });
      ({ clientX: x, clientY: y } = event);
    };
    const up = ({ pointerId }: PointerEvent): void => {
      if (pointerId !== down.pointerId) return;
      viewport.classList.remove('panning');
      // After the click that may follow.
      setTimeout(() => drag.abort());
    };
    viewport.addEventListener('pointermove', move, options);
    viewport.addEventListener('pointerup', up, options);
    viewport.addEventListener('pointercancel', up, options);
  }

  const mode = createMode(host, {
    state: 'zoomed',
    words: () => textsOf(host, 'zoom', TEXTS),
    fingers: true,
    enter(signal) {
      const { element } = host;
      const viewport = viewportOf(host);
      keyTarget(host).addEventListener('keydown', onKey, { capture: true, signal });
      element.addEventListener('pointerdown', (event) => startDrag(event, signal), { signal });
      element.addEventListener('focusin', reveal, { signal });
      element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
      element.addEventListener(
        'q-overview',
        ({ on, target }) => {
          if (on && target === element) mode.set(false);
        },
        { signal },
      );
      // Tells also at once, and so draws.
      const observer = new ResizeObserver(draw);
      observer.observe(viewport);
      shown = true;
      signal.addEventListener(
        'abort',
        () => {
          observer.disconnect();
          shown = false;
          draw();
          tell();
        },
        { once: true },
      );
      draw();
    },
  });

  function zoomTo(at: Vector): void {
    point = at;
    if (mode.on) draw();
    else if (!host.rendersAll) mode.set(true);
    tell();
  }

  /** Tells another window what is seen here. */
  function tell(): void {
    if (!hearing) send({ at: mode.on ? point : null });
  }

  return {
    connect(signal) {
      lendSheet(host.shadow, zoomStyles, signal);
      mode.connect(signal);
      if (host.options.preview) return;
      send = openChannel(host, signal).topic<Sight>(
        'zoom',
        {
          read: (data) => (data && typeof data === 'object' && 'at' in data ? { at: readVector(data.at) } : null),
          hear({ at }) {
            hearing = true;
            if (at) zoomTo(at);
            else mode.set(false);
            hearing = false;
          },
          joined: tell,
        },
        signal,
      );
    },
    change({ slide, left }) {
      if (slide !== left) mode.set(false);
    },
    clear() {
      mode.set(false);
    },
    toggle(on = !mode.on) {
      if (!on) mode.set(false);
      else if (!mode.on && host.slide) zoomTo({ x: host.options.width / 2, y: host.options.height / 2 });
    },
    save: () => (point ? (mode.on ? { x: Math.round(point.x), y: Math.round(point.y) } : false) : undefined),
    restore(value) {
      const at = readVector(value);
      if (value === false) mode.set(false);
      else if (at) zoomTo(at);
    },
  };
}
