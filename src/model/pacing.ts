/** Whether a speaker is on time: planned seconds per slide, and where that puts one. */

/** What is planned for a slide, in seconds; 0 where nothing is said. */
export interface Planned {
  readonly timing: number;
  /** The stack that the slide is in, by any number; undefined where it is in none. */
  readonly stack?: number | undefined;
  /** What is planned for that whole stack. */
  readonly stackTiming?: number | undefined;
  /** Passed over, or not counted: it gets no share of a time that is spread. */
  readonly aside?: boolean | undefined;
}

/** The talk's plan. */
export interface Plan {
  /** By slide, the second at which it should begin. */
  readonly starts: readonly number[];
  /** Seconds of the whole talk. */
  readonly total: number;
}

/** How one stands. */
export interface Pace {
  readonly is: 'ahead' | 'on-time' | 'behind';
  /** By how many seconds; 0 on time. */
  readonly by: number;
}

/**
 * Spreads the time: each slide its own `timing`; what a stack has left after that goes to its other slides in equal parts, and what the whole talk
 * has left to all that then have none. Null where nothing is planned.
 * @param total Seconds planned for the whole talk; 0 where that is not said, and slides without a time then take none.
 */
export function planTalk(slides: readonly Planned[], total: number): Plan | null {
  const times: (number | null)[] = slides.map(({ timing, aside }) => (timing > 0 ? timing : aside ? 0 : null));
  const stacks = new Map<number, number[]>();
  slides.forEach(({ stack, stackTiming = 0 }, i) => {
    if (stack !== undefined && stackTiming > 0) stacks.set(stack, [...(stacks.get(stack) ?? []), i]);
  });
  for (const own of stacks.values()) spread(times, own, slides[own[0] ?? 0]?.stackTiming ?? 0);
  if (total > 0) spread(times, [...times.keys()], total);

  const starts: number[] = [];
  let sum = 0;
  for (const time of times) {
    starts.push(sum);
    sum += time ?? 0;
  }
  return sum > 0 ? { starts, total: sum } : null;
}

/** Gives the open ones among some slides equal parts of what the others leave of a budget. */
function spread(times: (number | null)[], among: readonly number[], budget: number): void {
  const open = among.filter((i) => times[i] === null);
  const used = among.reduce((sum, i) => sum + (times[i] ?? 0), 0);
  for (const i of open) times[i] = Math.max(0, budget - used) / open.length;
}

/**
 * How one stands on a slide: on time while its own span lasts, else ahead of its beginning or behind its end.
 * @param index The slide's place in the plan.
 * @param elapsed Seconds since the talk began.
 */
export function paceAt({ starts, total }: Plan, index: number, elapsed: number): Pace {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? total;
  if (elapsed < start) return { is: 'ahead', by: start - elapsed };
  if (elapsed > end) return { is: 'behind', by: elapsed - end };
  return { is: 'on-time', by: 0 };
}

/** Seconds as a clock has them: `4:05`, `1:04:05`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds) || 0);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${String(m)}:${two(s)}`;
}
