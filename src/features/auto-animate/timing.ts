/** How long an auto-animation takes. */
import { optionAttribute } from '../../elements/options.js';
import { parseTime } from '../../model/auto-animate.js';
import { quote, warn } from '../../model/warn.js';

/** Times in ms. */
export interface Timing {
  readonly duration: number;
  readonly delay: number;
  readonly easing: string;
}

const DEFAULT: Timing = { duration: 800, delay: 0, easing: 'cubic-bezier(.3, 0, .15, 1)' };

/** The timing of a whole slide: its own attributes, else the custom properties of its theme. */
export function slideTiming(section: HTMLElement): Timing {
  const style = getComputedStyle(section);
  const duration = parseTime(style.getPropertyValue('--q-auto-animate-duration')) ?? DEFAULT.duration;
  const easing = style.getPropertyValue('--q-auto-animate-easing').trim();
  return timingOf(section, { ...DEFAULT, duration, easing: easing && isEasing(easing) ? easing : DEFAULT.easing });
}

/** The timing that an element asks for; what it leaves out is as in the fallback, and that itself where it asks for nothing. */
export function timingOf(element: Element, fallback: Timing): Timing {
  const read = <T>(name: keyof Timing, parse: (text: string) => T | null, expected: string): T | undefined => {
    const text = optionAttribute(element, `auto-animate-${name}`);
    if (text === null) return undefined;
    const value = parse(text);
    if (__DEV__ && value === null) {
      warn(
        'auto-animate',
        element,
        `<${element.localName} auto-animate-${name}=${quote(text)}> is ignored: it should be ${expected}.`,
      );
    }
    return value ?? undefined;
  };
  const time = 'seconds, or a CSS time such as "300ms"';
  const own = {
    duration: read('duration', parseTime, time),
    delay: read('delay', parseTime, time),
    easing: read('easing', (text) => (isEasing(text) ? text : null), 'a CSS easing such as "ease-out"'),
  };
  if (Object.values(own).every((value) => value === undefined)) return fallback;
  return {
    duration: own.duration ?? fallback.duration,
    delay: own.delay ?? fallback.delay,
    easing: own.easing ?? fallback.easing,
  };
}

/** Part of a timing, from and to a fraction of it: for what fades while all else moves. */
export function partOf({ duration, delay }: Timing, from: number, to: number): Timing {
  return { duration: duration * (to - from), delay: delay + duration * from, easing: 'ease-in-out' };
}

/** As animations take it: they know neither lists nor `var()`. */
function isEasing(easing: string): boolean {
  try {
    new KeyframeEffect(null, null, { easing });
    return true;
  } catch {
    return false;
  }
}
