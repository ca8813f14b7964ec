/**
 * Runs random tests: always from the same seed, a part of the runs in `npm test`, all of them in CI and where the file is named, and in CI also from a seed that is new each time. A failure
 * says its seed and is never played again to see whether it goes away.
 *
 * To play a failure again, or many more runs: `Q_RANDOM='{"seed":1,"path":"3:0:1"}' npm run test:chromium -- test/random/walk.test.ts`,
 * with `runs` for how many of each seed, `seconds` for how long at most and `fresh` for a seed that is new.
 */
import fc from 'fast-check';

declare const __RANDOM__: string;
/** The part of the runs to do, of 1. */
declare const __SHARE__: number;

interface Asked {
  /** Whether to try a new seed as well. */
  readonly fresh?: boolean;
  readonly seed?: number;
  readonly path?: string;
  /** Which commands of the example to play. */
  readonly replayPath?: string;
  readonly runs?: number;
  readonly seconds?: number;
}

const asked = JSON.parse(__RANDOM__ || '{}') as Asked;

/** The same each time, so that a failure is no surprise of somebody else's change. */
const FIXED = [1];

/** The seeds to try. */
export const seeds = asked.seed === undefined ? [...FIXED, ...(asked.fresh ? [Date.now() % 1e9] : [])] : [asked.seed];

/** To be given to `fc.commands`. */
export const { replayPath } = asked;

/**
 * Tries a property from one seed.
 * @param runs How many times; what is asked for on the command line goes before.
 * @throws Where it does not hold, with the least example that was found and how to play it again.
 */
export async function tryOut<T>(
  property: fc.IAsyncProperty<T>,
  seed: number,
  runs: number,
  replay = '',
): Promise<void> {
  const { path } = asked;
  const result = await fc.check(property, {
    seed,
    numRuns: asked.runs ?? Math.ceil(runs * __SHARE__),
    plugins: [fc.interruptAfterTimeLimit((asked.seconds ?? 25) * 1000)],
    ...(path ? { path } : {}),
  });
  if (!result.failed || result.counterexample === null) return;
  const example = (result.counterexample as unknown[]).map((each) => fc.stringify(each)).join('\n');
  const commands = /replayPath="(.*)"/.exec(example)?.[1];
  const again = JSON.stringify({ seed, path: result.counterexamplePath, replayPath: commands });
  throw new Error(`${reasonOf(result.errorInstance)}\n${example}\nAgain: Q_RANDOM='${again}' ${replay}`, {
    cause: result.errorInstance,
  });
}

/** What is wrong, in few words: of two objects only what is not the same. */
function reasonOf(error: unknown): string {
  const {
    message = String(error),
    actual,
    expected,
  } = error as { message?: string; actual?: unknown; expected?: unknown };
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
    return message;
  const wanted = expected as Readonly<Record<string, unknown>>;
  return Object.entries(actual)
    .filter(([name, value]) => fc.stringify(value) !== fc.stringify(wanted[name]))
    .map(([name, value]) => `${name} is ${fc.stringify(value)}, not ${fc.stringify(wanted[name])}`)
    .join('\n');
}
