import { assert } from 'chai';
import { checkOutline, hasContent, readOutline } from '../../src/deck/read-outline.js';
import { listen } from '../helpers/console.js';
import { find, fixture } from '../helpers/fixture.js';

/** An outline as text: ids of the slides, columns parted by bars, stacks after a colon. A slide without id is its heading. */
function outlineOf(deck: Element): string {
  const { columns, stacks } = readOutline(deck);
  const text = columns.map((column) => column.map(nameOf).join(' ')).join(' | ');
  return stacks.size > 0 ? `${text} : ${[...stacks.keys()].map(nameOf).join(' ')}` : text;
}

function nameOf(element: Element): string {
  return element.id || (element.querySelector(':scope > h2')?.textContent ?? '_');
}

/** What is said while an outline is read. */
async function saidOf(deck: Element): Promise<string[]> {
  const lines = await listen(() => {
    checkOutline(deck, readOutline(deck).columns);
  });
  return lines.map(({ text }) => text);
}

describe('readOutline', () => {
  const tables: Record<string, [html: string, outline: string][]> = {
    'slides and stacks': [
      ['', ''],
      ['<q-section id=a>1</q-section>', 'a'],
      ['<q-section id=a>1</q-section><q-section id=b>2</q-section>', 'a | b'],
      ['<q-section id=s><q-section id=a>1</q-section><q-section id=b>2</q-section></q-section>', 'a b : s'],
      ['<q-section id=s><q-section id=a>1</q-section></q-section><q-section id=b>2</q-section>', 'a | b : s'],
      ['<Q-SECTION id=a>1</Q-SECTION>', 'a'],
    ],
    'wrappers are looked through': [
      ['<div><q-section id=a>1</q-section></div><div><q-section id=b>2</q-section></div>', 'a | b'],
      ['<div><div><span><q-section id=a>1</q-section></span></div></div>', 'a'],
      ['<p><q-section id=a>1</q-section><q-section id=b>2</q-section></p>', 'a | b'],
      ['<ul><li><q-section id=a>1</q-section></li></ul>', 'a'],
      ['<blockquote><q-section id=a>1</q-section></blockquote><q-section id=b>2</q-section>', 'a | b'],
      ['<main><section><q-section id=a>1</q-section></section></main>', 'a'],
      [
        '<q-section id=s><div class=wrap><q-section id=a>1</q-section></div><div><q-section id=b>2</q-section></div></q-section>',
        'a b : s',
      ],
      ['<q-section id=s><div><span><q-section id=a>1</q-section></span></div></q-section>', 'a : s'],
    ],
    'what is between them is nothing': [
      ['<p></p><q-section id=a>1</q-section><br><p> </p><!-- x --><q-section id=b>2</q-section>', 'a | b'],
      ['stray <q-section id=a>1</q-section> text <q-section id=b>2</q-section>', 'a | b'],
      [
        '<script>void 0</script><style>b { color: red }</style><q-section id=a>1</q-section><template><q-section id=t>x</q-section></template>',
        'a',
      ],
      ['<section><h2>plain</h2></section><q-section id=a>1</q-section>', 'a'],
    ],
    'empty slides are slides': [
      ['<q-section id=a></q-section>', 'a'],
      ['<q-section id=a></q-section><q-section id=b></q-section>', 'a | b'],
      ['<q-section id=s><q-section id=a></q-section></q-section>', 'a : s'],
    ],
    'what a stack has of its own is a slide': [
      ['<q-section id=s><h2>Own</h2><q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s>text<q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s><q-section id=a>1</q-section>after</q-section>', 's a : s'],
      ['<q-section id=s><div><p>deep</p><q-section id=a>1</q-section></div></q-section>', 's a : s'],
      ['<q-section id=s><img src="data:," alt=x><q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s><svg></svg><q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s><q-code></q-code><q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s><my-chart></my-chart><q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s><q-deck></q-deck><q-section id=a>1</q-section></q-section>', 's a : s'],
      ['<q-section id=s><q-fragment>x</q-fragment><q-section id=a>1</q-section></q-section>', 's a : s'],
    ],
    "what is none of a stack's own": [
      ['<q-section id=s> \n <q-section id=a>1</q-section> \n </q-section>', 'a : s'],
      ['<q-section id=s><p></p><q-section id=a>1</q-section><p><br></p></q-section>', 'a : s'],
      ['<q-section id=s><p>&nbsp;</p><q-section id=a>1</q-section></q-section>', 'a : s'],
      ['<q-section id=s><div><span></span></div><q-section id=a>1</q-section></q-section>', 'a : s'],
      ['<q-section id=s><!-- why --><q-section id=a>1</q-section></q-section>', 'a : s'],
      ['<q-section id=s><q-notes>say this</q-notes><q-section id=a>1</q-section></q-section>', 'a : s'],
      ['<q-section id=s><aside class=notes>say this</aside><q-section id=a>1</q-section></q-section>', 'a : s'],
      ['<q-section id=s><script>void 0</script><style>b{}</style><q-section id=a>1</q-section></q-section>', 'a : s'],
      [
        '<q-section id=s><noscript>no</noscript><template>x</template><q-section id=a>1</q-section></q-section>',
        'a : s',
      ],
      ['<q-section id=s><img class=emoji alt=x src="data:,"><q-section id=a>1</q-section></q-section>', 'a : s'],
      ['<q-section id=s><q-fragment></q-fragment><q-section id=a>1</q-section></q-section>', 'a : s'],
    ],
    'deeper nesting is flattened': [
      [
        '<q-section id=s><q-section id=t><q-section id=a>1</q-section><q-section id=b>2</q-section></q-section><q-section id=c>3</q-section></q-section>',
        'a b c : s t',
      ],
      ['<q-section id=s><q-section id=t>own<q-section id=a>1</q-section></q-section></q-section>', 't a : s t'],
      [
        '<q-section id=a>1<q-section id=b>2<q-section id=c>3<q-section id=d>4<q-section id=e>5</q-section></q-section></q-section></q-section></q-section>',
        'a b c d e : a b c d',
      ],
      [
        '<q-section id=a><q-section id=b><q-section id=c><q-section id=d><q-section id=e>5</q-section></q-section></q-section></q-section></q-section><q-section id=f>6</q-section>',
        'e | f : a b c d',
      ],
    ],
    'a swallowed end tag makes the next slide': [
      ['<q-section id=a><p>1<q-section id=b>2</q-section></p></q-section>', 'a | b'],
      ['<q-section id=a><ul><li>1<q-section id=b>2</q-section></li></ul></q-section>', 'a | b'],
      ['<q-section id=a><blockquote>1<q-section id=b>2</q-section></blockquote></q-section>', 'a | b'],
      [
        '<q-section id=a><blockquote><div><b>1<q-section id=b>2</q-section></b></div></blockquote></q-section>',
        'a | b',
      ],
      [
        '<q-section id=a><p>1<q-section id=b></q-section></p><h2>2</h2><ul><li>x<q-section id=c></q-section></li></ul></q-section>',
        'a | b | c',
      ],
      [
        '<q-section id=a><ul><li>1<q-section id=b><ul><li>2<q-section id=c>3</q-section></li></ul></q-section></li></ul></q-section>',
        'a | b | c',
      ],
      [
        '<q-section id=a><p>1<q-section id=b>2</q-section></p><q-section id=c>3</q-section></q-section><q-section id=d>4</q-section>',
        'a | b | c | d',
      ],
      [
        '<q-section id=s><q-section id=a><p>1<q-section id=b>2</q-section></p></q-section><q-section id=c>3</q-section></q-section>',
        'a b c : s',
      ],
      [
        '<q-section id=s><q-section id=a>1<ul><li><q-section id=b>2<ul><li><q-section id=c>3</q-section></li></ul></q-section></li></ul></q-section></q-section>',
        'a b c : s',
      ],
      [
        '<q-section id=a><ul><li>1<q-section id=s><q-section id=b>2</q-section><q-section id=c>3</q-section></q-section></li></ul></q-section>',
        'a | b c : s',
      ],
      ['<q-section id=s><q-section id=a>1</q-section><p>x<q-section id=b>2</q-section></p></q-section>', 's a | b : s'],
    ],
    'a deck in a slide is its own': [
      [
        '<q-section id=a><q-deck><q-section id=x>1</q-section><q-section id=y>2</q-section></q-deck></q-section><q-section id=b>2</q-section>',
        'a | b',
      ],
      [
        '<q-section id=s><q-section id=a><q-deck><q-section id=t><q-section id=x>1</q-section></q-section></q-deck></q-section></q-section>',
        'a : s',
      ],
      ['<q-deck><q-section id=x>1</q-section></q-deck><q-section id=a>1</q-section>', 'a'],
      [
        '<q-section id=a><blockquote><q-deck><q-section id=x><p><q-section id=y></q-section></p></q-section></q-deck></blockquote></q-section>',
        'a',
      ],
    ],
  };
  for (const [title, cases] of Object.entries(tables)) {
    describe(title, () => {
      for (const [html, outline] of cases) {
        it(`${html || 'nothing'} is ${outline || 'nothing'}`, async () => {
          await listen(() => {
            assert.equal(outlineOf(fixture(`<q-deck>${html}</q-deck>`)), outline);
          });
        });
      }
    });
  }

  it('reads an inner deck as a deck', () => {
    const outer = fixture(
      '<q-deck><q-section><q-deck id=inner><q-section id=x>1</q-section><q-section id=y>2</q-section></q-deck></q-section></q-deck>',
    );
    assert.equal(outlineOf(find(outer, '#inner')), 'x | y');
  });

  it('has every section once, in the order of the document', async () => {
    const deck = fixture(`<q-deck>${nested(5)}</q-deck>`);
    await listen(() => {
      const { columns } = readOutline(deck);
      const sections = [...deck.querySelectorAll('q-section')];
      assert.deepEqual(
        columns.flat().map(({ id }) => id),
        sections.map(({ id }) => id),
      );
    });
  });
});

/** Slides of text in stacks of slides and swallowed slides, some levels deep. */
function nested(depth: number, id = 's'): string {
  const inner = (part: string): string => (depth > 0 ? nested(depth - 1, `${id}-${part}`) : '');
  return `<q-section id="${id}">text<div>${inner('div')}</div>${inner('own')}<ul><li>${inner('li')}</li></ul>${inner('late')}</q-section>`;
}

describe('decks that went through other tools', () => {
  it('Markdown that has end tags right after text: as many slides as were written', async () => {
    const deck = fixture(`
<q-deck>
<q-section>
<h2>Morning</h2>
<p>Coffee first.
</q-section>
<q-section></p>
<h2>Noon</h2>
<ul>
<li>soup</li>
<li><q-fragment>bread</q-fragment>
</q-section>
<q-section></li>
</ul>
<blockquote>
<p>sleep well
</q-section>
<q-section></p>
</blockquote>
<h2>Night</h2>
</q-section>
</q-deck>`);
    const said = await listen(() => {
      assert.equal(outlineOf(deck), 'Morning | _ | _ | _');
    });
    assert.equal(said.length, 3);
    for (const { text } of said) assert.match(text, /nested: .* of the slide "Morning"\. It counts as the next slide/);
  });

  it('a paragraph filter over tags that each stand in a div: stacks as written, no slide of empty paragraphs', async () => {
    const deck = find(
      fixture(`
<div><div><q-deck id="walk"></p>
<div><q-section id="start"></p>
<div>
<h2>Start</h2>
</div>
<p></q-section></div>
<div><q-section id="way"></p>
<div><q-section id="wood"></p>
<div>through the wood</div>
<p></q-section></div>
<div><q-section id="hill"></p>
<h3>over the hill</h3>
<p></q-section></div>
<p></q-section></div>
<div><q-section id="end"></p>
<div><q-code language="yaml"></p>
<div><pre>a: 1</pre></div>
<p></q-code></div>
<p></q-section></div>
<p></q-deck></div></div>`),
      'q-deck',
    );
    assert.isAbove(deck.querySelectorAll('p:empty').length, 5);
    assert.equal(outlineOf(deck), 'start | wood hill | end : way');
    assert.deepEqual(await saidOf(deck), []);
  });

  it('breaks between the tags', () => {
    assert.equal(
      outlineOf(
        fixture(
          '<q-deck><br />\n<q-section id="a"><br />\none<br />\n</q-section><br />\n<q-section id="b">two</q-section><br />\n</q-deck>',
        ),
      ),
      'a | b',
    );
  });

  it('an editor that puts every text into a paragraph, and marks of its own on the tags', () => {
    const deck = fixture(`
      <q-deck data-block="1"><p data-id="x">\u00a0</p><q-section id="a" draggable="true"><p>one</p></q-section>
      <q-section id="s"><p><br class="filler"></p><q-section id="b"><p>two</p></q-section></q-section></q-deck>`);
    assert.equal(outlineOf(deck), 'a | b : s');
  });

  it('sections that are never closed', async () => {
    await listen(() => {
      assert.equal(
        outlineOf(
          fixture(
            '<q-deck><q-section id="a"><h2>1</h2><q-section id="b"><h2>2</h2><q-section id="c"><h2>3</h2></q-deck>',
          ),
        ),
        'a b c : a b',
      );
    });
  });

  it('a section that was meant to close itself', () => {
    assert.equal(
      outlineOf(fixture('<q-deck><q-section id="a" /><h2>1</h2></q-section><q-section id="b">2</q-section></q-deck>')),
      'a | b',
    );
  });

  it('a deck emptied by a paragraph around its tag', async () => {
    const page = fixture('<div><p><q-deck></p><q-section><h2>out</h2></q-section><p></q-deck></p></div>');
    const deck = find(page, 'q-deck');
    assert.equal(outlineOf(deck), '');
    assert.include((await saidOf(deck))[0], '[q-deck] empty:');
  });
});

describe('warnings of the outline', () => {
  const cases: [what: string, html: string, said: RegExp[]][] = [
    ['nothing of a good deck', '<q-section id=a>1</q-section><q-section><q-section id=b>2</q-section></q-section>', []],
    ['no slides', '<h2>text</h2>', [/empty: This <q-deck> has no <q-section>/]],
    [
      'empty slides',
      '<q-section></q-section><q-section><p></p></q-section>',
      [/empty: All slides of this <q-deck> are empty/],
    ],
    ['one empty slide: nothing', '<q-section></q-section><q-section>1</q-section>', []],
    [
      'two slides of one id',
      '<q-section id=a>1</q-section><q-section id=a>2</q-section>',
      [/duplicate-id: Two slides have the id "a"/],
    ],
    ['slides without an id: nothing', '<q-section>1</q-section><q-section id="">2</q-section>', []],
    [
      'nesting 3 deep',
      '<q-section><q-section><q-section id=x>1</q-section></q-section></q-section>',
      [/depth: The slide "x" is nested 3 deep/],
    ],
    [
      'nesting 5 deep, each level',
      '<q-section><q-section><q-section id=x><q-section id=y><q-section id=z>1</q-section></q-section></q-section></q-section></q-section>',
      [/"x" is nested 3 deep/, /"y" is nested 4 deep/, /"z" is nested 5 deep/],
    ],
    [
      'a swallowed end tag',
      '<q-section id=a><p>1<q-section id=b>2</q-section></p></q-section>',
      [/nested: The slide "b" stands inside .* of the slide "a"/],
    ],
    [
      'a slide by its label',
      '<q-section><q-section><q-section label="My label">1</q-section></q-section></q-section>',
      [/The slide "My label" is/],
    ],
    [
      'a slide by its heading',
      '<q-section><q-section><q-section><h1> Big </h1></q-section></q-section></q-section>',
      [/The slide "Big" is/],
    ],
    [
      'a slide by its text',
      '<q-section><q-section><q-section><h2></h2>only text</q-section></q-section></q-section>',
      [/The slide "only text" is/],
    ],
  ];
  for (const [what, html, said] of cases) {
    it(what, async () => {
      const texts = await saidOf(fixture(`<q-deck>${html}</q-deck>`));
      assert.equal(texts.length, said.length, texts.join('\n'));
      for (const [i, pattern] of said.entries()) assert.match(texts[i] ?? '', pattern);
    });
  }

  it('are said once, however often it is read', async () => {
    const deck = fixture('<q-deck><q-section><q-section><q-section>1</q-section></q-section></q-section></q-deck>');
    assert.equal((await saidOf(deck)).length, 1);
    assert.deepEqual(await saidOf(deck), []);
  });

  it('are short, however long the text', async () => {
    const deck = fixture(
      `<q-deck><q-section><q-section><q-section>${'x'.repeat(100_000)}</q-section></q-section></q-section></q-deck>`,
    );
    assert.isBelow((await saidOf(deck)).join('').length, 400);
  });
});

describe('hasContent', () => {
  const cases: [html: string, content: boolean][] = [
    ['', false],
    [' \n\t ', false],
    ['&nbsp;', false],
    ['<p>&#8203;</p>&#xFEFF;', false],
    ['x', true],
    ['<p></p>', false],
    ['<p><b><i></i></b></p>', false],
    ['<p><b><i>x</i></b></p>', true],
    ['<br><br>', false],
    ['<hr>', true],
    ['<!-- x -->', false],
    ['<img src="data:," alt="">', true],
    ['<picture><img src="data:," alt=""></picture>', true],
    ['<video></video>', true],
    ['<iframe></iframe>', true],
    ['<canvas></canvas>', true],
    ['<math></math>', true],
    ['<input>', true],
    ['<progress></progress>', true],
    ['<q-code></q-code>', true],
    ['<q-deck></q-deck>', true],
    ['<other-element></other-element>', true],
    ['<q-fragment></q-fragment>', false],
    ['<q-fragment>x</q-fragment>', true],
    ['<q-notes>x</q-notes>', false],
    ['<q-section>x</q-section>', false],
    ['<div><q-section>x</q-section></div>', false],
    ['<script>x</script>', false],
    ['<style>x</style>', false],
    ['<template>x</template>', false],
  ];
  for (const [html, content] of cases) {
    it(`of ${html || 'nothing'} is ${content}`, () => {
      assert.equal(hasContent(fixture(`<q-section>${html}</q-section>`)), content);
    });
  }
});
