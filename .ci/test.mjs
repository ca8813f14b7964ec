/**
 * Runs the unit and browser tests in the named engines, all test files or those named after `--`.
 *
 *   node .ci/test.mjs [chromium] [firefox] [webkit] [-- test/model/*.test.ts]     (default: chromium)
 *
 * Installs a missing browser where it may. Fails where a test fails, where an engine ran no test, and where it is missing.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { argv, env, execPath, exit } from 'node:process';
import { ensureBrowsers } from './browsers.mjs';

const split = argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--');
const named = argv.slice(2, split);
const names = named.length > 0 ? named : ['chromium'];
const files = argv.slice(split + 1);
const counts = `.tmp/counts/${names.join('-')}.json`;

try {
  ensureBrowsers(names);
} catch (error) {
  console.error(error.message);
  exit(1);
}

rmSync(counts, { force: true });
const runner = 'node_modules/@web/test-runner/dist/bin.js';
const args = files.length > 0 ? ['--files', ...files] : [];
const { status, signal } = spawnSync(execPath, [runner, ...args], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...env, Q_BROWSERS: names.join(','), Q_COUNTS: counts },
});

let ran = {};
try {
  ran = JSON.parse(readFileSync(counts, 'utf8'));
} catch {
  console.error(`The test runner ended before it had results, ${signal ? `by ${signal}` : `with exit code ${status}`}.`);
}
const silent = names.filter((name) => {
  const [, count] = Object.entries(ran).find(([browser]) => browser.toLowerCase() === name) ?? [];
  return !count || count.passed + count.failed === 0;
});
for (const name of silent) console.error(`${name} ran no test.`);
for (const [browser, { passed, failed, skipped }] of Object.entries(ran)) {
  console.log(`${browser}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
exit(status === 0 && silent.length === 0 ? 0 : status || 1);
