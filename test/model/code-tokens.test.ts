import { assert } from 'chai';
import { CODE_ROLES, flattenTokens, roleOf } from '../../src/model/code-tokens.js';
import type { CodeTokens } from '../../src/model/code-tokens.js';

describe('roleOf', () => {
  const cases: [type: string, alias: string | string[] | undefined, role: string | undefined][] = [
    ['comment', undefined, 'comment'],
    ['class-name', undefined, 'type'],
    ['builtin', undefined, 'type'],
    ['boolean', undefined, 'constant'],
    ['attr-name', undefined, 'attribute'],
    ['key', 'atrule', 'property'],
    ['boolean', 'important', 'constant'],
    ['atrule', undefined, 'keyword'],
    ['tag', undefined, 'tag'],
    ['tag', 'keyword', 'keyword'],
    ['decorator', ['annotation', 'punctuation'], 'meta'],
    ['inserted-sign', 'inserted', 'inserted'],
    ['interpolation', undefined, ''],
    ['html', 'language-html', ''],
    ['language-css', undefined, ''],
    ['regex-source', 'language-regex', 'regex'],
    ['punctuation', 'delimiter', 'punctuation'],
    ['whatever', undefined, undefined],
    ['constructor', undefined, undefined],
  ];
  for (const [type, alias, role] of cases) {
    it(`finds ${role ?? 'nothing'} for ${type} ${String(alias ?? '')}`, () => {
      assert.equal(roleOf(type, alias), role);
    });
  }

  it('knows every role by its own name', () => {
    for (const role of CODE_ROLES) assert.equal(roleOf(role), role);
  });
});

describe('flattenTokens', () => {
  const flat = (tokens: CodeTokens, text: string): string[] => {
    let start = 0;
    return flattenTokens(tokens, text).map(({ end, role }) => {
      const part = `${role}:${text.slice(start, end)}`;
      start = end;
      return part;
    });
  };

  it('gives each character the innermost role', () => {
    const tokens: CodeTokens = [
      'a ',
      {
        type: 'attr-value',
        content: [
          '`x',
          { type: 'interpolation', content: [{ type: 'punctuation', content: '${' }, 'y'] },
          { type: 'odd', content: 'z' },
        ],
      },
    ];
    assert.deepEqual(flat(tokens, 'a `x${yz'), [':a ', 'string:`x', 'punctuation:${', ':y', 'string:z']);
  });

  it('joins neighbours of one role', () => {
    const tokens: CodeTokens = [{ type: 'string', content: 'a' }, { type: 'char', content: 'b' }, 'c', 'd'];
    assert.deepEqual(flat(tokens, 'abcd'), ['string:ab', ':cd']);
  });

  it('takes a text and a token alone', () => {
    assert.deepEqual(flat('abc', 'abc'), [':abc']);
    assert.deepEqual(flat({ type: 'number', content: { type: 'x', content: '12' } }, '12'), ['number:12']);
  });

  it('keeps the text whole where the tokens do not add up to it', () => {
    for (const tokens of [['ab', { type: 'string', content: 'x' }], ['ab'], ['abc', 'd'], [], 'b']) {
      assert.deepEqual(flattenTokens(tokens, 'abc'), [{ end: 3, role: '' }]);
    }
  });

  it('takes the empty text', () => {
    assert.deepEqual(flat('', ''), []);
  });
});
