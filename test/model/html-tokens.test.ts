import { assert } from 'chai';
import { tokenize } from '../../src/model/html-tokens.js';

describe('tokenize', () => {
  for (const [html, tokens] of [
    ['', []],
    ['words', ['text words']],
    ['<p>a</p>', ['open p <p>', 'text a', 'close p </p>']],
    ['a < b && c > d', ['text a < b && c > d']],
    ['<IMG src="a>b" alt=\'>\'/>x', ['open img <IMG src="a>b" alt=\'>\'/>', 'text x']],
    ["<a title=it's>b</a>", ["open a <a title=it's>", 'text b', 'close a </a>']],
    ['<!-- <p> -->x<!doctype html>', ['text <!-- <p> -->x<!doctype html>']],
    ['<script>a<b></script >c', ['open script <script>', 'text a<b>', 'close script </script >', 'text c']],
    ['<textarea><p></p>', ['open textarea <textarea>', 'text <p></p>']],
    ['<p', ['text <p']],
    ['</q-deck >', ['close q-deck </q-deck >']],
  ] as const) {
    it(`parts ${JSON.stringify(html)}`, () => {
      const found = tokenize(html);
      assert.deepEqual(
        found.map(({ kind, name, source }) => [kind, name, source].filter(Boolean).join(' ')),
        [...tokens],
      );
      assert.equal(found.map(({ source }) => source).join(''), html, 'nothing is lost');
      for (const { at, source } of found) assert.equal(html.slice(at, at + source.length), source);
    });
  }
});
