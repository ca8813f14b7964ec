import { assert } from 'chai';
import { parseAttributes, parseCodeInfo, parseDirective } from '../../src/model/markdown-attributes.js';

describe('parseAttributes', () => {
  const cases: readonly (readonly [string, Record<string, string>])[] = [
    ['', {}],
    [' a="1" b=\'2\' c=3 d ', { a: '1', b: '2', c: '3', d: '' }],
    ['style="color: red; margin: 0" DATA-X="y"', { style: 'color: red; margin: 0', 'data-x': 'y' }],
    ['class=\u201cbig red\u201d', { class: 'big red' }],
    ['a = "1"', { a: '1' }],
    ['a="unclosed', { a: '', unclosed: '' }],
    ['"=/>', {}],
  ];
  for (const [text, attributes] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(parseAttributes(text), attributes);
    });
  }
});

describe('parseDirective', () => {
  const cases: readonly (readonly [string, ReturnType<typeof parseDirective>])[] = [
    [' a comment ', null],
    ['element: a="1"', null],
    [' .element: id="a" ', { on: 'element', attributes: { id: 'a' } }],
    ['.element: class="fragment"', { on: 'element', attributes: { 'q-fragment': '' } }],
    ['.element: class="q-fragment" effect="fade-up"', { on: 'element', attributes: { 'q-fragment': 'fade-up' } }],
    [
      '.element: class="big fragment highlight-red" data-fragment-index="2"',
      { on: 'element', attributes: { class: 'big', index: '2', 'q-fragment': 'highlight-red' } },
    ],
    ['.element: q-fragment="grow" index="1"', { on: 'element', attributes: { 'q-fragment': 'grow', index: '1' } }],
    ['.element: class="grow"', { on: 'element', attributes: { class: 'grow' } }],
    [
      '.slide: id="a" data-background-color="red"',
      { on: 'slide', attributes: { id: 'a', 'data-background-color': 'red' } },
    ],
    ['.slide: data-background="#ff0000"', { on: 'slide', attributes: { 'background-color': '#ff0000' } }],
    ['.slide: data-background="img/a.jpg"', { on: 'slide', attributes: { 'background-image': 'img/a.jpg' } }],
    [
      '.slide: background="linear-gradient(red, blue)"',
      { on: 'slide', attributes: { 'background-gradient': 'linear-gradient(red, blue)' } },
    ],
  ];
  for (const [text, directive] of cases) {
    it(text, () => {
      assert.deepEqual(parseDirective(text), directive);
    });
  }
});

describe('parseCodeInfo', () => {
  const cases: readonly (readonly [string, string, string, boolean, string | null])[] = [
    ['', '', '', false, null],
    ['js', 'js', '', false, null],
    ['js [1|3-4]', 'js', '1|3-4', true, null],
    ['js[1, 3|all]', 'js', '1,3|all', true, null],
    ['js []', 'js', '', true, null],
    ['js [712: 1-2|3]', 'js', '1-2|3', true, '712'],
    ['js [5:]', 'js', '', true, '5'],
    ['ts {2|all}', 'ts', '2|all', false, null],
    ['ts {.wide}', 'ts', '', false, null],
    ['yaml+jinja title="a"', 'yaml+jinja', '', false, null],
    ['[1]', '', '1', true, null],
  ];
  for (const [info, language, lines, lineNumbers, start] of cases) {
    it(JSON.stringify(info), () => {
      assert.deepEqual(parseCodeInfo(info), { language, lines, lineNumbers, start });
    });
  }
});
