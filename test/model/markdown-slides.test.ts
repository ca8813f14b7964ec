import { assert } from 'chai';
import { splitSlides } from '../../src/model/markdown-slides.js';

/** Columns of slides, each as its text, with its notes after a bar. */
const cut = (source: string): string[][] =>
  splitSlides(source).map((column) => column.map(({ text, notes }) => (notes ? `${text}|${notes}` : text)));

const cases: readonly (readonly [name: string, source: string, columns: string[][]])[] = [
  ['nothing', '', []],
  ['blank lines', ' \n\n', []],
  ['one slide', '# A\n\ntext', [['# A\n\ntext']]],
  ['columns', 'a\n\n---\n\nb\n\n---\nc', [['a'], ['b'], ['c']]],
  [
    'stacks',
    'a\n\n--\n\nb\n\n---\n\nc\n\n--\n\nd',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of other systems', 'a\r\n\r\n---\r\n\r\nb\r\rc', [['a'], ['b\n\nc']]],
  ['a byte order mark', '\uFEFF# A', [['# A']]],
  ['an underlined heading', 'Title\n---\ntext\n\nOther\n--\ntext', [['Title\n---\ntext\n\nOther\n--\ntext']]],
  ['other rules', 'a\n\n***\n\n- - -\n\n----\n\nb', [['a\n\n***\n\n- - -\n\n----\n\nb']]],
  ['spaces after a separator', 'a\n\n---  \nb', [['a'], ['b']]],
  ['an indented separator', 'a\n\n    ---\n\nb', [['a\n\n    ---\n\nb']]],
  ['separators at both ends and twice', '---\n\na\n\n---\n\n---\n\nb\n\n---\n', [['a'], ['b']]],
  ['a stack that begins with --', '--\n\na', [['a']]],
  ['fenced code', '```yaml\na\n\n---\n\nb\n```\n\n---\n\nc', [['```yaml\na\n\n---\n\nb\n```'], ['c']]],
  ['a longer fence', '````\n```\n\n---\n\n````\n\n---\n\nc', [['````\n```\n\n---\n\n````'], ['c']]],
  ['tildes', '~~~\n```\n\n---\n~~~\n\n---\n\nc', [['~~~\n```\n\n---\n~~~'], ['c']]],
  ['code in a line is no fence', '``` a ```\n\n---\n\nb', [['``` a ```'], ['b']]],
  ['a fence that nobody closes', '```\n\n---\n\nb', [['```\n\n---\n\nb']]],
  ['a comment', '<!--\n\n---\n\n-->\n\na\n\n---\n\nb', [['<!--\n\n---\n\n-->\n\na'], ['b']]],
  ['a comment in a line', 'a <!-- x -->\n\n---\n\nb', [['a <!-- x -->'], ['b']]],
  ['indentation of the first line', '    code\n\n---\n\nb', [['    code'], ['b']]],
  ['metadata', '---\ntitle: A\ntags:\n  - b\n---\n\n# A', [['# A']]],
  ['no metadata', '---\n\ntext\n\n---\n\nb', [['text'], ['b']]],
  ['notes', 'a\n\nNote: say it\ntwice', [['a|say it\ntwice']]],
  ['notes in the plural, on lines of their own', 'a\n\nNOTES:\n\n- one\n\n---\n\nb', [['a|- one'], ['b']]],
  ['notes after question marks', 'a\n???\nb', [['a|b']]],
  ['notes after a comment', 'a\n\n<!-- notes -->\nb', [['a|b']]],
  ['notes only', 'Note: alone', [['|alone']]],
  ['no notes in code', '```\nNote: code\n```', [['```\nNote: code\n```']]],
  ['no notes in the middle of a line', 'A note: this', [['A note: this']]],
  ['fences in notes', 'a\n\nNote:\n```\n\n---\n```\n\n---\n\nb', [['a|```\n\n---\n```'], ['b']]],
];

describe('splitSlides', () => {
  for (const [name, source, columns] of cases) {
    it(name, () => {
      assert.deepEqual(cut(source), columns);
    });
  }

  it('takes a long text in one pass', () => {
    const slides = Array.from({ length: 20_000 }, (_, i) => `# ${String(i)}`);
    assert.lengthOf(splitSlides(slides.join('\n\n---\n\n')), 20_000);
  });
});
