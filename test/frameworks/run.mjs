/**
 * Installs the frameworks where that has not been done, builds the apps, and drives them; needs `npm run build`.
 *
 *   npm run test:frameworks            in Chromium
 *   npm run test:frameworks -- firefox webkit
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, exit, platform } from 'node:process';

const root = import.meta.dirname;
const engines = argv.slice(2);

/** What was installed is what the lockfile asks for. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(packages).every(
    ([path, { version, optional }]) =>
      !path.startsWith('node_modules/') || optional || there[path]?.version === version,
  );
}

function run(program, args, cwd, more = {}) {
  const { status } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...more },
    shell: platform === 'win32' && program === 'npm',
  });
  if (status !== 0) exit(status || 1);
}

if (!existsSync(join(root, '../../dist/modules/index.js'))) {
  console.error('Nothing is built: npm run build');
  exit(1);
}
if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund'], root);
const { buildApps } = await import('./build.mjs');
await buildApps();
run(
  execPath,
  ['.ci/node-test.mjs', 'frameworks', 'test/frameworks'],
  join(root, '../..'),
  engines.length > 0 ? { Q_BROWSERS: engines.join(',') } : {},
);
