/**
 * Runs the tests of the model in Node, in one process: they need no browser. `npm run test:all` plays them in all three browsers as well.
 *
 *   node .ci/model.mjs [test/model/x.test.ts …]     (default: all)
 *
 * Counts into .tmp/counts/model.json. Nothing is played twice: what fails here does not hang on the machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = 'test/model';
const counts = '.tmp/counts/model.json';
const bundle = '.tmp/model/model.test.mjs';

process.chdir(root);
const named = argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(folder, name));

await build({
  stdin: {
    contents: files.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  // package.json tells the side effects of dist, not those of src.
  ignoreAnnotations: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['development'],
  define: { __DEV__: 'true' },
  sourcemap: true,
  logLevel: 'error',
  // The names that Mocha's tests use.
  banner: {
    js: "import { after, afterEach, before, beforeEach, describe, it } from 'node:test';",
  },
});

mkdirSync('.tmp/counts', { recursive: true });
rmSync(counts, { force: true });
const { status } = spawnSync(
  execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-reporter=./.ci/node-failures.mjs',
    '--test-reporter-destination=stdout',
    '--test-reporter=./.ci/node-counts.mjs',
    `--test-reporter-destination=${counts}`,
    bundle,
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, Q_SUITE: 'model' } },
);
const count = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8') || '{}').model : undefined;
if (!count || count.passed + count.failed === 0) {
  console.error('The model ran no test.');
  exit(1);
}
if (status !== 0 && count.failed === 0) count.failed = 1;
writeFileSync(counts, JSON.stringify({ model: count }));
console.log(`model: ${count.passed} passed, ${count.failed} failed`);
exit(count.failed === 0 ? 0 : 1);
