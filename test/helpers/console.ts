/** Listens to the console, because a deck that works has nothing to say there. */
import { assert } from 'chai';

const levels = ['warn', 'error'] as const;

/** One console line: its level and its arguments as text. */
export interface ConsoleLine {
  readonly level: (typeof levels)[number];
  readonly text: string;
}

/**
 * Runs something and keeps what it and the page wrote to the console meanwhile, warnings and errors, uncaught ones
 * included, from the real console away.
 * @param run What may speak; it is given the lines as they come.
 * @returns The lines, oldest first.
 */
export async function listen(run: (lines: readonly ConsoleLine[]) => unknown): Promise<ConsoleLine[]> {
  const lines: ConsoleLine[] = [];
  const originals = levels.map((level) => [level, console[level]] as const);
  const onError = (event: ErrorEvent): void => {
    lines.push({ level: 'error', text: event.message });
  };
  for (const level of levels) {
    console[level] = (...data: unknown[]) => {
      lines.push({ level, text: data.map(String).join(' ') });
    };
  }
  addEventListener('error', onError);
  try {
    await run(lines);
  } finally {
    removeEventListener('error', onError);
    for (const [level, original] of originals) console[level] = original;
  }
  return lines;
}

/**
 * Runs something and fails where the console was written to.
 * @param run What has to keep silent.
 */
export async function assertSilent(run: () => unknown): Promise<void> {
  const lines = await listen(run);
  assert.deepEqual(lines, [], 'the console is silent');
}
