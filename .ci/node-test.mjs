/**
 * Runs tests with Node's own runner and counts them.
 *
 *   node .ci/node-test.mjs NAME FOLDER      runs FOLDER/*.test.mjs, counts into .tmp/counts/NAME.json
 *
 * Fails where a test fails and where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';

const [, , name, folder] = argv;
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.test.mjs')) : [];
if (files.length === 0) {
  console.error(`No *.test.mjs in ${folder}: no test ran.`);
  exit(1);
}
const counts = `.tmp/counts/${name}.json`;
mkdirSync('.tmp/counts', { recursive: true });
rmSync(counts, { force: true });
const { status } = spawnSync(
  execPath,
  [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./.ci/node-counts.mjs',
    `--test-reporter-destination=${counts}`,
    ...files.map((file) => join(folder, file)),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, Q_SUITE: name } },
);
const count = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8'))[name] : undefined;
if (!count || count.passed + count.failed === 0) {
  console.error(`${folder} ran no test.`);
  exit(1);
}
exit(status ?? 1);
