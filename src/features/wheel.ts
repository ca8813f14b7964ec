/** One step for each notch of the mouse wheel, and for each push on a touchpad. */
import type { DeckController, DeckHost } from '../deck/host.js';

/** From here on, in px, one event is a notch; a touchpad sends many smaller ones. */
const NOTCH = 50;
/** A touchpad's glide is one gesture until it has been still for so long, in ms. */
const STILL = 120;

/** Hears the wheel. */
export function wheel(host: DeckHost): DeckController {
  let sum = 0;
  let last = 0;
  let spent = false;

  function onWheel(event: WheelEvent): void {
    if (event.ctrlKey || event.defaultPrevented || !host.options.wheel) return;
    const delta = pixels(event);
    if (delta === 0) return;
    if (event.timeStamp - last > STILL) [sum, spent] = [0, false];
    last = event.timeStamp;
    sum += delta;
    const notch = Math.abs(delta) >= NOTCH;
    event.preventDefault();
    if (!notch && (spent || Math.abs(sum) < NOTCH)) return;
    spent = !notch;
    sum = 0;
    host.request(delta > 0 ? 'next' : 'prev', 'wheel');
  }

  return {
    connect(signal) {
      host.element.addEventListener('wheel', onWheel, { signal, passive: false });
    },
  };
}

/** The larger of the two directions, in px: lines and pages are counted as what they usually are. */
function pixels({ deltaX, deltaY, deltaMode }: WheelEvent): number {
  const delta = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY;
  return delta * ([1, 40, 800][deltaMode] ?? 1);
}
