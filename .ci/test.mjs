/**
 * Runs the tests in the named engines: all but those of the model, which run in Node (model.mjs), or the files named after `--`.
 *
 *   node .ci/test.mjs [chromium] [firefox] [webkit] [-- test/model/*.test.ts]     (default: chromium)
 *
 * Installs a missing browser where it may. Fails where a test fails, in CI where its file fails twice, where an engine ran no test, and where it is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { ensureBrowsers } from './browsers.mjs';
import { playAgain } from './play-again.mjs';

const split = argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--');
const named = argv.slice(2, split);
const names = named.length > 0 ? named : ['chromium'];
const files = argv.slice(split + 1);
/** How much of the tests that could go on for ever: all of it in CI and where files are named. */
const share = env.Q_SHARE ?? (env.CI || files.length > 0 ? '1' : '0.25');
const counts = `.tmp/counts/${names.join('-')}.json`;

try {
  ensureBrowsers(names);
} catch (error) {
  console.error(error.message);
  exit(1);
}

/** Plays test files in engines; gives the counts by browser, null where the runner ended before it had any. */
function play(engines, played) {
  rmSync(counts, { force: true });
  const args = played.length > 0 ? ['--files', ...played] : [];
  const { status, signal } = spawnSync(execPath, ['node_modules/@web/test-runner/dist/bin.js', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, Q_BROWSERS: engines.join(','), Q_COUNTS: counts, Q_SHARE: share },
  });
  if (existsSync(counts)) return JSON.parse(readFileSync(counts, 'utf8'));
  console.error(
    `The test runner ended before it had results, ${signal ? `by ${signal}` : `with exit code ${status}`}.`,
  );
  return null;
}

let ran = play(names, files);
if (env.CI && !ran) ran = play(names, files);
for (const [browser, count] of Object.entries(ran ?? {}))
  playAgain(browser, count, (again) => play([browser.toLowerCase()], again)?.[browser]);
ran ??= {};
mkdirSync(dirname(counts), { recursive: true });
writeFileSync(counts, JSON.stringify(ran));

const countOf = (name) => Object.entries(ran).find(([browser]) => browser.toLowerCase() === name)?.[1];
const silent = names.filter((name) => (countOf(name)?.passed ?? 0) + (countOf(name)?.failed ?? 0) === 0);
for (const name of silent) console.error(`${name} ran no test.`);
for (const [browser, { passed, failed, skipped, slow = [] }] of Object.entries(ran)) {
  console.log(`${browser}, the slowest files:`);
  for (const { file, seconds } of slow) console.log(`${seconds.toFixed(1).padStart(8)} s  ${file}`);
  console.log(`${browser}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
exit(silent.length === 0 && Object.values(ran).every(({ failed }) => failed === 0) ? 0 : 1);
