/**
 * A machine that does much else at once fails tests that wait for frames: in CI what failed is played once more, by itself. What fails twice has failed. Nothing is hidden: the
 * summary names each file that needed it and why it failed first. A file seen there twice is to be mended.
 */
import { env } from 'node:process';

/** More files than these are no matter of a busy machine. */
const MOST = 5;

/** Random tests fail at once: a failure that does not come again is one of their seed, which they tell. */
const isRandom = (file) => /^test\/(random|fuzz)\//.test(file);

/**
 * Plays the files that failed again, in CI, and puts what comes of it in the place of what was.
 * @param {string} name Of the browser or suite, for the log.
 * @param {{passed: number, failed: number, skipped: number, broken: {file: string, passed: number, failed: number, skipped: number, why?: string}[], again?: {file: string, why: string}[]}} count
 * Changed; `again` names the files that were played twice.
 * @param {(files: string[]) => typeof count | undefined} play Plays these files; undefined where that gave no result.
 */
export function playAgain(name, count, play) {
  if (!env.CI) return;
  const chosen = count.broken.filter(({ file }) => !isRandom(file));
  if (chosen.length === 0) return;
  if (chosen.length > MOST) {
    console.log(`${name}: ${chosen.length} files failed, more than ${MOST}: none is played again.`);
    return;
  }
  console.log(`Once more, ${name}: ${chosen.map(({ file }) => file).join(', ')}`);
  const second = play(chosen.map(({ file }) => file));
  if (!second) return;
  for (const key of ['passed', 'failed', 'skipped'])
    count[key] += second[key] - chosen.reduce((sum, file) => sum + file[key], 0);
  count.broken = [...count.broken.filter((file) => !chosen.includes(file)), ...second.broken];
  count.again = chosen.map(({ file, why = 'no cause was told' }) => ({ file, why }));
}
