/** The table of ways in of SECURITY.md names tests: each is there, under the name that it says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { KINDS } from '../fuzz/corpus.mjs';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'));
/** A file of tests, and the beginning of a test's name where one is said. */
const TEST = /`([\w/-]+\.test\.(?:ts|mjs))`(?: \(_([^_]+?)(?: …)?_(?:, _([^_]+?)(?: …)?_)?\))?/g;

describe('SECURITY.md', () => {
  const named = rows.flatMap((row) => [...row.matchAll(TEST)]);

  it('names tests that there are', () => {
    assert.ok(named.length >= 15, `${named.length} tests are named`);
    const missing = named.flatMap(([, file, ...names]) => {
      const path = [`test/${file}`, `test/fuzz/${file}`].find((each) => existsSync(each));
      if (!path) return [file];
      const text = readFileSync(path, 'utf8');
      return names.filter((name) => name && !text.includes(name)).map((name) => `${file}: ${name}`);
    });
    assert.deepEqual(missing, []);
  });

  it('names every kind of hostile input', () => {
    const said = rows.join('\n');
    assert.deepEqual(
      Object.keys(KINDS).filter((kind) => !said.includes(`_holds: ${kind}_`)),
      [],
    );
  });
});
