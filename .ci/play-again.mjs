/**
 * A machine that does much else at once fails tests that wait for frames: in CI what failed is played once more, by itself, and that is said. What fails twice has failed.
 */
import { env } from 'node:process';

/**
 * Plays the files that failed again, in CI, and puts what comes of it in the place of what was.
 * @param {string} name Of the browser or suite, for the log.
 * @param {{passed: number, failed: number, skipped: number, broken: {file: string, passed: number, failed: number, skipped: number}[]}} count Changed.
 * @param {(files: string[]) => typeof count | undefined} play Plays these files; undefined where that gave no result.
 */
export function playAgain(name, count, play) {
  if (!env.CI || count.broken.length === 0) return;
  const files = count.broken.map(({ file }) => file);
  console.log(`Once more, ${name}: ${files.join(', ')}`);
  const second = play(files);
  if (!second) return;
  for (const key of ['passed', 'failed', 'skipped'])
    count[key] += second[key] - count.broken.reduce((sum, file) => sum + file[key], 0);
  count.broken = second.broken;
}
