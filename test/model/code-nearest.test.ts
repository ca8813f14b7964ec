import { assert } from 'chai';
import { nearestName } from '../../src/model/code-nearest.js';

describe('nearestName', () => {
  const names = ['yaml', 'json', 'javascript', 'java', 'typescript', 'c', 'bash'];
  const cases: [wrong: string, near: string | undefined][] = [
    ['ymal', 'yaml'],
    ['yalm', 'yaml'],
    ['Javscript', 'javascript'],
    ['typscript', 'typescript'],
    ['jsn', 'json'],
    ['completely-else', undefined],
    ['x'.repeat(10_000), undefined],
  ];
  for (const [wrong, near] of cases) {
    it(`finds ${near ?? 'nothing'} for ${wrong.slice(0, 20)}`, () => {
      assert.equal(nearestName(wrong, names), near);
    });
  }
});
