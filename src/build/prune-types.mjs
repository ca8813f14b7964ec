/** Takes declarations out of dist/types that no entry leads to: five of six are of modules that only we import. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(exports).flatMap(({ types }) => types ?? []);
const needed = new Set();

function follow(file) {
  if (needed.has(file)) return;
  needed.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g))
    follow(resolve(dirname(file), path.replace(/(\.d\.ts|\.js)$/, '') + '.d.ts'));
}

entries.forEach((path) => follow(resolve(path)));
for (const name of readdirSync('dist/types', { recursive: true })) {
  const path = join('dist/types', name);
  if (name.endsWith('.d.ts') && !needed.has(resolve(path))) rmSync(path);
}
