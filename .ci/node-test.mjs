/**
 * Runs tests with Node's own runner and counts them.
 *
 *   node .ci/node-test.mjs NAME FOLDER      runs FOLDER/*.test.mjs, counts into .tmp/counts/NAME.json
 *
 * Fails where a test fails, in CI where its file fails twice, and where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { playAgain } from './play-again.mjs';

const [, , name, folder] = argv;
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.test.mjs')) : [];
if (files.length === 0) {
  console.error(`No *.test.mjs in ${folder}: no test ran.`);
  exit(1);
}
const counts = `.tmp/counts/${name}.json`;
mkdirSync('.tmp/counts', { recursive: true });

/** Plays test files; gives their counts, undefined where there are none. */
function play(paths) {
  rmSync(counts, { force: true });
  const { status } = spawnSync(
    execPath,
    [
      '--test',
      '--test-concurrency=1',
      '--test-reporter=./.ci/node-failures.mjs',
      '--test-reporter-destination=stdout',
      '--test-reporter=./.ci/node-counts.mjs',
      `--test-reporter-destination=${counts}`,
      ...paths,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, Q_SUITE: name } },
  );
  const text = existsSync(counts) ? readFileSync(counts, 'utf8') : '';
  const count = text ? JSON.parse(text)[name] : undefined;
  // The runner fails for more than tests.
  if (count && status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

const count = play(files.map((file) => join(folder, file)));
if (!count || count.passed + count.failed === 0) {
  console.error(`${folder} ran no test.`);
  exit(1);
}
playAgain(name, count, play);
writeFileSync(counts, JSON.stringify({ [name]: count }));
console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
exit(count.failed === 0 ? 0 : 1);
