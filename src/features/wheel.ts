/** One step for each notch of the mouse wheel, and for each push on a touchpad. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { navigate } from '../model/navigate.js';

/** From here on, in px, an event that starts a gesture is a notch; a touchpad begins with smaller ones. */
const NOTCH = 50;
/** A touchpad's glide is one gesture until it has been still for so long, in ms. */
const STILL = 120;

/** Hears the wheel. What can scroll on a slide does so first; where the talk ends, the page around the deck scrolls on. */
export function wheel(host: DeckHost): DeckController {
  let sum = 0;
  let last = 0;
  let glides = false;
  let spent = false;

  function onWheel(event: WheelEvent): void {
    const { position, outline, options, paused } = host;
    const delta = pixels(event);
    if (
      event.ctrlKey ||
      event.defaultPrevented ||
      !options.wheel ||
      !position ||
      paused ||
      delta === 0 ||
      host.element.matches(':state(scroll)')
    )
      return;
    if (event.timeStamp - last > STILL) {
      glides = Math.abs(delta) < NOTCH;
      spent = false;
      sum = 0;
    }
    last = event.timeStamp;
    const way = delta > 0 ? 'next' : 'prev';
    if (!spent && (scrolls(event, host.element) || !navigate(outline, position, way, options))) return;
    event.preventDefault();
    sum += delta;
    if (spent || Math.abs(sum) < NOTCH) return;
    spent = glides;
    sum = 0;
    host.request(way, 'wheel');
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

/** Whether something between the pointer and the deck can scroll the way that the wheel turns, or is a dialog, which keeps it. */
function scrolls(event: WheelEvent, deck: Element): boolean {
  const path = event.composedPath();
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  return path.slice(0, path.indexOf(deck)).some((each) => {
    if (!(each instanceof Element)) return false;
    if (each.localName === 'dialog') return true;
    const [at, size, whole, delta] = sideways
      ? [Math.abs(each.scrollLeft), each.clientWidth, each.scrollWidth, event.deltaX]
      : [each.scrollTop, each.clientHeight, each.scrollHeight, event.deltaY];
    const room = delta > 0 ? whole - size - at : at;
    return room > 1 && /auto|scroll/.test(getComputedStyle(each)[sideways ? 'overflowX' : 'overflowY']);
  });
}
