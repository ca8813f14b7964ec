/** Draws on slides: over them, in the deck's shadow, kept by slide until cleared, and shown in the deck's other window at once. */
import type { DeckController, DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import type { DeckSlide } from '../../deck/slide.js';
import { MAX_POINTS, erased, extended } from '../../model/drawing.js';
import type { Ink, Stroke } from '../../model/drawing.js';
import type { Vector } from '../../model/vector.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { createMode } from '../mode.js';
import { slidePoint, stageOf, viewportOf } from '../slide-point.js';
import { openChannel } from '../speaker/channel.js';
import type { Send } from '../speaker/channel.js';
import { Drawings, readRevision } from './drawings.js';
import type { Revision } from './drawings.js';
import { inkLayer, showStrokes } from './ink-layer.js';
import { showOnSlides } from './on-slides.js';
import { penStyles } from './pen.styles.js';
import { makeSurface } from './surface.js';
import { TEXTS } from './texts.js';
import { makeToolbar } from './toolbar.js';
import type { PenTool } from './toolbar.js';

/** What clears a deck's slide, where its pen was ever asked for. */
const clearing = new WeakMap<DeckHost, () => void>();

/** The key that clears the slide: the pen does it, once it is there. */
export function clearDrawing(host: DeckHost): DeckController {
  return {
    toggle() {
      void host.feature('pen').then(() => {
        clearing.get(host)?.();
      });
    },
  };
}

/** Draws. */
export function pen(host: DeckHost): DeckController {
  const layer = inkLayer(host);
  const bar = makeToolbar({
    undo,
    clear,
    pick(choice) {
      // Who picks a colour wants to draw.
      if (choice.ink && tool === 'eraser') tool = 'pen';
      ({ tool, ink } = { tool, ink, ...choice });
      showTools();
    },
    close: () => {
      mode.set(false);
    },
  });
  let tool: PenTool = 'pen';
  let ink: Ink = 'red';
  let used = false;
  let frame = 0;
  let send: Send<Revision> = () => undefined;
  /** The strokes before the one that is drawn; null where none is. */
  let base: readonly Stroke[] | null = null;
  let live: Stroke | null = null;

  const drawings = new Drawings(host, (slide, revision) => {
    used = true;
    if (revision) send(revision);
    if (slide === host.slide) show();
  });

  function show(): void {
    const stage = stageOf(host);
    const strokes = drawings.on(host.slide);
    showStrokes(layer, strokes);
    if (strokes.length === 0) layer.remove();
    else if (layer.parentNode !== stage) stage.append(layer);
    if (mode.on) showTools();
  }

  function showTools(): void {
    const { slide } = host;
    bar.update({ tool, ink, canUndo: drawings.canUndo(slide), canClear: drawings.on(slide).length > 0 });
  }

  function undo(): void {
    finish();
    if (host.slide) drawings.undo(host.slide);
  }

  function clear(): void {
    finish();
    const { slide } = host;
    if (!slide || drawings.on(slide).length === 0) return;
    drawings.mark(slide);
    drawings.set(slide, []);
  }

  /** Draws once a frame, however many points have come. */
  function draw(): void {
    frame = 0;
    if (host.slide && base && live) drawings.set(host.slide, [...base, live]);
  }

  function start(erases: boolean): void {
    const { slide } = host;
    if (!slide) return;
    base = drawings.on(slide);
    live = erases || tool === 'eraser' ? null : { tool, ink, points: [] };
    if (live) drawings.mark(slide);
  }

  function erase(slide: DeckSlide, at: Vector): void {
    const strokes = drawings.on(slide);
    const left = erased(strokes, at);
    if (left !== strokes && strokes === base) drawings.mark(slide);
    drawings.set(slide, left);
  }

  function move(points: readonly (readonly [at: Vector, pressure: number])[]): void {
    const { slide } = host;
    if (!slide || !base) return;
    for (const [at, pressure] of points) {
      if (!live) {
        erase(slide, at);
        continue;
      }
      live = extended(live, at, pressure);
      if (live.points.length < MAX_POINTS * 3) continue;
      base = [...base, live];
      live = extended({ ...live, points: [] }, at, pressure);
    }
    if (live) frame ||= requestAnimationFrame(draw);
  }

  function finish(): void {
    cancelAnimationFrame(frame);
    draw();
    base = null;
    live = null;
  }

  const surface = makeSurface((x, y) => slidePoint(stageOf(host), x, y), { start, move, end: finish });

  const mode = createMode(host, {
    state: 'pen',
    words: () => textsOf(host, 'pen', TEXTS),
    fingers: true,
    enter(signal) {
      viewportOf(host).append(surface);
      host.shadow.querySelector('.chrome')?.append(bar.element);
      showTools();
      signal.addEventListener(
        'abort',
        () => {
          finish();
          surface.remove();
          // Else the focus, and with it the keys, would be lost.
          if (bar.element.contains(host.shadow.activeElement)) viewportOf(host).focus({ preventScroll: true });
          bar.element.remove();
        },
        { once: true },
      );
    },
  });

  clearing.set(host, clear);

  return {
    connect(signal) {
      lendSheet(host.shadow, penStyles, signal);
      keepWritten(
        host,
        () => {
          bar.name(textsOf(host, 'pen', TEXTS));
        },
        signal,
      );
      mode.connect(signal);
      show();
      signal.addEventListener('abort', () => layer.remove(), { once: true });
      showOnSlides(host, drawings, signal);
      if (host.options.preview) return;
      send = openChannel(host, signal).topic<Revision>(
        'pen',
        {
          read: readRevision,
          hear: (revision) => {
            drawings.take(revision);
          },
          joined() {
            for (const [at, strokes] of Object.entries(drawings.all())) send({ at, keep: 0, strokes });
          },
        },
        signal,
      );
    },
    change({ slide, left, waits }) {
      if (slide === left) return;
      finish();
      showStrokes(layer, []);
      if (mode.on) showTools();
      // The drawing comes when its slide stands where it was drawn.
      void Promise.resolve()
        .then(() => Promise.all(waits))
        .then(() => {
          if (host.slide !== slide) return;
          show();
          if (waits.length > 0) layer.animate({ opacity: [0, 1] }, 150);
        });
    },
    clear() {
      showStrokes(layer, []);
      mode.set(false);
    },
    toggle(on = !mode.on) {
      used = true;
      mode.set(on);
    },
    save: () => (used ? { on: mode.on, drawings: drawings.all() } : undefined),
    restore(value) {
      const { on, drawings: drawn } = (typeof value === 'object' && value !== null ? value : {}) as Record<
        string,
        unknown
      >;
      if (typeof drawn === 'object' && drawn !== null) drawings.replace(drawn);
      if (typeof on === 'boolean') this.toggle?.(on);
    },
  };
}
