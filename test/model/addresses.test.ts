import { assert } from 'chai';
import { ADDRESS_ATTRIBUTES, resolveValue } from '../../src/model/addresses.js';

describe('resolveValue', () => {
  const resolve = (address: string): string => (/^[a-z]+:/.test(address) ? address : `https://a.example/${address}`);

  for (const [name, value, resolved] of [
    ['src', 'a.png', 'https://a.example/a.png'],
    ['src', ' a b.png ', 'https://a.example/a b.png'],
    ['src', 'data:image/png;base64,AA==', 'data:image/png;base64,AA=='],
    ['href', '#two', '#two'],
    ['href', '', ''],
    ['srcset', 'a.png 1x, b.png 2x', 'https://a.example/a.png 1x, https://a.example/b.png 2x'],
    ['srcset', 'a,b.png 10w,\n c.png', 'https://a.example/a,b.png 10w, https://a.example/c.png'],
    ['data-srcset', 'a.png', 'https://a.example/a.png'],
    ['background-image', 'a.png,b.png', 'https://a.example/a.png, https://a.example/b.png'],
    ['background-image', 'data:image/png;base64,AA==', 'data:image/png;base64,AA=='],
    [
      'style',
      'color: red; background: url(a.png), url("b.png"), url( \'c.png\' )',
      'color: red; background: url("https://a.example/a.png"), url("https://a.example/b.png"), url("https://a.example/c.png")',
    ],
    ['style', 'mask: url(#shape)', 'mask: url("#shape")'],
    ['markdown', '', ''],
    ['markdown', 'true', 'true'],
    ['data-markdown', 'part.md', 'https://a.example/part.md'],
    ['lightbox', 'video', 'video'],
    ['lightbox', 'large.png', 'https://a.example/large.png'],
    ['title', 'a.png', 'a.png'],
  ] as const) {
    it(`resolves ${name}="${value}"`, () => {
      assert.equal(resolveValue(name, value, resolve), resolved);
    });
  }

  it('names the attributes that it knows', () => {
    for (const name of ADDRESS_ATTRIBUTES) assert.notEqual(resolveValue(name, 'url(a.png)', resolve), 'url(a.png)');
  });
});
