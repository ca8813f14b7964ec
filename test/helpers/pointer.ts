/** A real mouse, wheel and finger, in the page's CSS pixels. */
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';

/** A point of the window in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an element's middle is, scrolled into view first; whole pixels, as the test runner asks for. */
export function centreOf(element: Element): Point {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Clicks the middle of an element with the left button. */
export async function click(element: Element): Promise<void> {
  const { x, y } = centreOf(element);
  await sendMouse({ type: 'click', position: [x, y], button: 'left' });
}

/** Moves the mouse over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  const { x, y } = centreOf(element);
  await sendMouse({ type: 'move', position: [x, y] });
}

/** Moves the mouse to the corner of the window, and lets go of its buttons. */
export async function leave(): Promise<void> {
  // Firefox lets go of the buttons without moving.
  await sendMouse({ type: 'move', position: [0, 0] });
  await resetMouse();
}

/** Tries a command of input-plugin.mjs; false where this engine's driver has no such device. */
async function command(name: string, payload: unknown): Promise<boolean> {
  const { done } = await executeServerCommand<{ done: boolean }, unknown>(name, payload);
  return done;
}

/** What is hit at a point, inside open shadow roots too. */
function hitAt({ x, y }: Point): Element {
  let hit = document.elementFromPoint(x, y) ?? document.documentElement;
  for (;;) {
    const inner = hit.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/**
 * Turns the wheel over the middle of an element. In WebKit the event is made by script: its driver has no wheel.
 * @param deltaY Pixels, down is positive.
 * @param deltaX Pixels, right is positive.
 */
export async function wheel(element: Element, deltaY: number, deltaX = 0): Promise<void> {
  const point = centreOf(element);
  if (await command('q-wheel', { ...point, deltaX, deltaY })) return;
  const { x: clientX, y: clientY } = point;
  const init = { bubbles: true, cancelable: true, composed: true, clientX, clientY, deltaX, deltaY };
  hitAt(point).dispatchEvent(new WheelEvent('wheel', init));
}

/**
 * Draws a finger over the screen, from the middle of an element. In WebKit the pointer events are made by script: its
 * driver has no touch, so `touch-action` is not tried there.
 * @param element Where the finger goes down.
 * @param by How far it goes in pixels, at most to the edge of the window.
 * @param steps In how many moves.
 */
export async function swipe(element: Element, by: Point, steps = 5): Promise<void> {
  const start = centreOf(element);
  // A finger stays on the screen; Firefox takes no point beside it.
  const within = (value: number, size: number): number => Math.min(Math.max(Math.round(value), 0), size - 1);
  const points = Array.from({ length: steps + 1 }, (_, i) => ({
    x: within(start.x + (by.x * i) / steps, innerWidth),
    y: within(start.y + (by.y * i) / steps, innerHeight),
  }));
  if (await command('q-swipe', { points })) return;
  // A finger's events go to where it went down, wherever it is.
  const target = hitAt(start);
  const send = (type: string, { x: clientX, y: clientY }: Point): void => {
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      isPrimary: true,
      pointerType: 'touch',
      pointerId: 9,
    };
    target.dispatchEvent(new PointerEvent(type, { ...init, clientX, clientY }));
  };
  send('pointerdown', start);
  for (const point of points.slice(1)) {
    await new Promise(requestAnimationFrame);
    send('pointermove', point);
  }
  send('pointerup', points.at(-1) ?? start);
}

/** Clicks a point, with keys held. In WebKit the click is made by script: its driver lets go of the keys. */
export async function clickWith(point: Point, ...modifiers: ('Alt' | 'Control' | 'Shift' | 'Meta')[]): Promise<void> {
  if (await command('q-click', { ...point, modifiers })) return;
  const { x: clientX, y: clientY } = point;
  const keys = Object.fromEntries(
    modifiers.map((name) => [`${name === 'Control' ? 'ctrl' : name.toLowerCase()}Key`, true]),
  );
  hitAt(point).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1, clientX, clientY, ...keys }),
  );
}

/** Drags with the left button through points. */
export async function drag(...[start, ...rest]: [Point, ...Point[]]): Promise<void> {
  const at = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];
  await sendMouse({ type: 'move', position: at(start) });
  await sendMouse({ type: 'down', button: 'left' });
  for (const point of rest) await sendMouse({ type: 'move', position: at(point) });
  await sendMouse({ type: 'up', button: 'left' });
}
