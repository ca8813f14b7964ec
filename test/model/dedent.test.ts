import { assert } from 'chai';
import { dedent } from '../../src/model/dedent.js';

const cases: readonly (readonly [string, string])[] = [
  ['', ''],
  ['  \n\n', ''],
  ['a', 'a'],
  ['  a  ', 'a'],
  ['\n\n    a\n      b\n\n    c\n  ', 'a\n  b\n\nc'],
  ['a\n    b', 'a\n    b'],
  ['\t\ta\n\t\t\tb', 'a\n\tb'],
  ['\t a\n\tb', ' a\nb'],
  ['  a\n\tb', '  a\n\tb'],
  ['  a\r\n  b\r  c', 'a\nb\nc'],
  ['    a\n \n    b', 'a\n\nb'],
];

describe('dedent', () => {
  for (const [text, tidy] of cases) {
    it(JSON.stringify(text), () => {
      assert.equal(dedent(text), tidy);
    });
  }
});
