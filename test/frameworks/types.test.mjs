/** Types of templates: TypeScript lets through what is right and finds what is wrong (`@ts-expect-error` in src/types/); editors find their data. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const require = createRequire(join(root, 'package.json'));

describe('types', () => {
  for (const project of ['types', 'react', 'preact', 'angular']) {
    it(`of ${project === 'types' ? 'every framework' : `the app with ${project}`}`, () => {
      const args = [join(root, 'node_modules/typescript/bin/tsc'), '--project', join(import.meta.dirname, project)];
      const { stdout, status } = spawnSync(execPath, args, { encoding: 'utf8' });
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });
  }

  it('the data for editors names every element, its attributes, properties and events', async () => {
    const read = async (name) => JSON.parse(await readFile(join(root, 'dist', name), 'utf8'));
    const { modules } = await read('custom-elements.json');
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    const { contributions } = await read('web-types.json');
    const { tags } = await read('vscode.html-custom-data.json');
    const names = (list = []) => list.map(({ name }) => name);
    assert.deepEqual(
      names(contributions.html.elements),
      elements.map(({ tagName }) => tagName),
    );
    assert.deepEqual(
      names(tags),
      elements.map(({ tagName }) => tagName),
    );
    for (const element of elements) {
      const inWebTypes = contributions.html.elements.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(inWebTypes.attributes), names(element.attributes), element.tagName);
      assert.deepEqual(names(inWebTypes.js.events), names(element.events), element.tagName);
      assert.deepEqual(
        names(tags.find(({ name }) => name === element.tagName).attributes),
        names(element.attributes),
        element.tagName,
      );
    }
    const manifest = require('./package.json');
    assert.equal(manifest['web-types'], './dist/web-types.json');
  });
});
