import { expect } from 'chai';
import { readTree } from '../../src/model/tree.js';

const p = (inside: unknown, attributes: unknown = [], more: object = {}): unknown => ({
  name: 'p',
  kind: 'html',
  attributes,
  inside,
  ...more,
});

describe('readTree', () => {
  it('reads texts and elements with what is in them', () => {
    const tree = p(
      ['Hello ', { name: 'b', kind: 'html', attributes: [['class', 'x']], inside: ['you'] }],
      [
        ['id', 'a'],
        ['data-q-fragment', ''],
      ],
    );
    expect(readTree(tree)).to.deep.equal(tree);
    expect(readTree('text')).to.equal('text');
  });

  const nothing: [what: string, value: unknown][] = [
    ['nothing', null],
    ['a number', 3],
    ['a list', ['p']],
    ['no name', p([], [], { name: undefined })],
    ['a name with signs', p([], [], { name: 'p onclick' })],
    ['a script', p([], [], { name: 'script' })],
    ['a script in capitals', p([], [], { name: 'SCRIPT' })],
    ['a frame', p([], [], { name: 'iframe' })],
    ['a style', p([], [], { name: 'style' })],
    ['a template', p([], [], { name: 'template' })],
    ['no kind', p([], [], { kind: 'xml' })],
  ];
  for (const [what, value] of nothing) {
    it(`passes over ${what}`, () => {
      expect(readTree(value)).to.equal(null);
    });
  }

  it('leaves out what is wrong in it, and keeps the rest', () => {
    expect(readTree(p(['a', 3, null, p([], [], { name: 'script' }), 'b']))).to.deep.equal(p(['a', 'b']));
    expect(readTree(p('text', 'x'))).to.deep.equal(p([]));
  });

  const attributes: [name: unknown, value: unknown, kept: boolean][] = [
    ['class', 'a b', true],
    ['href', 'https://example.org/#x', true],
    ['href', '#/2', true],
    ['src', 'img/a.png', true],
    ['xlink:href', '#a', true],
    ['src', 'data:image/png;base64,AAAA', true],
    ['background-color', 'navy', true],
    ['title', 'javascript: the language', true],
    ['onclick', 'x()', false],
    ['ONERROR', 'x()', false],
    ['style', 'color: red', false],
    ['srcdoc', '<p>', false],
    ['slot', 'header', true],
    ['slot', 'q-made', false],
    ...['trusted', 'markdown', 'repair', 'background-iframe'].flatMap((name) =>
      [name, `data-${name}`, `data-q-${name}`, name.toUpperCase()].map((each): [unknown, unknown, boolean] => [
        each,
        '',
        false,
      ]),
    ),
    ['popover', 'manual', false],
    ['commandfor', 'x', false],
    ['is', 'x-y', false],
    ['formaction', '/x', false],
    ['href', 'javascript:x()', false],
    ['href', ' \u0001java\nscript:x()', false],
    ['href', 'JaVaScRiPt :x()', false],
    ['xlink:href', 'javascript:x()', false],
    ['src', 'data:text/html,<p>', false],
    ['data-src', 'javascript:x()', false],
    ['lightbox', 'data:text/html,<p>', false],
    ['data-lightbox', 'javascript:x()', false],
    ['lightbox', 'large.png', true],
    ['data-poster', 'javascript:x()', false],
    ['a b', 'x', false],
    ['', 'x', false],
    ['class', 3, false],
    [null, 'x', false],
  ];
  for (const [name, value, kept] of attributes) {
    it(`${kept ? 'keeps' : 'drops'} ${String(name)}=${JSON.stringify(value)}`, () => {
      expect(readTree(p([], [[name, value]]))).to.deep.equal(p([], kept ? [[name, value]] : []));
    });
  }

  it('lets no deck on a slide fill the page or write its address; the deck itself is as its author wrote it', () => {
    const deck = (attributes: unknown[], inside: unknown[] = []): unknown => ({
      name: 'q-deck',
      kind: 'html',
      attributes,
      inside,
    });
    for (const name of ['full-page', 'history', 'data-full-page', 'data-q-history'])
      expect(readTree(deck([[name, '']], [deck([[name, '']])])), name).to.deep.equal(deck([[name, '']], [deck([])]));
  });

  it('does not follow a tree that is nested without end', () => {
    let deep: unknown = 'bottom';
    for (let i = 0; i < 5000; i += 1) deep = p([deep]);
    expect(readTree(deep)).to.not.equal(null);
  });
});
