import { assert } from 'chai';
import { readSteps } from '../../src/deck/read-steps.js';
import { listen } from '../helpers/console.js';
import { find, fixture } from '../helpers/fixture.js';

/** Steps as text: ids of what happens at each, code with the number of its stage. */
function stepsOf(section: Element): string {
  const { items, steps } = readSteps(section);
  return steps
    .map((parts) =>
      parts
        .map(({ item, part }) => {
          const { kind, element } = items[item] ?? {};
          return `${element?.id ?? '?'}${kind === 'code' ? part + 1 : ''}`;
        })
        .join('&'),
    )
    .join(' ');
}

describe('readSteps', () => {
  const tables: Record<string, [html: string, steps: string][]> = {
    'what is a fragment': [
      ['<p>text</p>', ''],
      ['<q-fragment id="a">x</q-fragment>', 'a'],
      ['<p q-fragment id="a">x</p>', 'a'],
      ['<p data-q-fragment id="a">x</p>', 'a'],
      ['<p q-fragment="fade-up" id="a">x</p>', 'a'],
      ['<ul><li q-fragment id="a">1</li><li q-fragment id="b">2</li></ul>', 'a b'],
      ['<table><tr q-fragment id="a"><td>1</td></tr><tr><td q-fragment id="b">2</td></tr></table>', 'a b'],
      ['<svg><g q-fragment id="a"><path d="M0 0"/></g></svg>', 'a'],
      ['<select><option q-fragment id="a">1</option></select>', 'a'],
      ['<p>one <q-fragment id="a">x</q-fragment> and <q-fragment id="b">y</q-fragment></p>', 'a b'],
      ['<div><div><q-fragment id="a">deep</q-fragment></div></div>', 'a'],
      ['<p class="fragment" id="a">not ours</p>', ''],
    ],
    'the empty ones': [
      ['<q-fragment id="a"></q-fragment>', ''],
      ['<q-fragment id="a">  \n </q-fragment>', ''],
      ['<q-fragment id="a">&nbsp;</q-fragment>', ''],
      ['<q-fragment id="a"><!-- said later --></q-fragment>', ''],
      ['<q-fragment id="a"><p></p><br></q-fragment>', ''],
      ['<q-fragment id="a"><p> </p></q-fragment>', ''],
      ['<q-fragment id="a"><p>x</p></q-fragment>', 'a'],
      ['<q-fragment id="a"><img src="data:," alt=""></q-fragment>', 'a'],
      ['<q-fragment id="a"><p><img class="emoji" alt="x" src="data:,"></p></q-fragment>', 'a'],
      ['<q-fragment id="a"><span class="bar"></span></q-fragment>', 'a'],
      ['<div q-fragment id="a"></div>', 'a'],
      [
        '<q-fragment id="a">x</q-fragment><q-fragment id="b"></q-fragment><q-fragment id="c" with>y</q-fragment>',
        'a&c',
      ],
    ],
    order: [
      ['<i q-fragment id="a"></i><i q-fragment id="b" index="1"></i>', 'b a'],
      ['<i q-fragment id="a" index="2"></i><i q-fragment id="b" index="1"></i>', 'b a'],
      ['<i q-fragment id="a" index="1"></i><i q-fragment id="b"></i><i q-fragment id="c" index="1"></i>', 'a&c b'],
      ['<i q-fragment id="a"></i><i q-fragment id="b" data-index="1"></i>', 'b a'],
      ['<i q-fragment id="a" index="two"></i><i q-fragment id="b" index="1"></i>', 'b a'],
      ['<i q-fragment id="a" index=""></i><i q-fragment id="b" index="-1"></i>', 'b a'],
      ['<i q-fragment id="a" index="Infinity"></i><i q-fragment id="b" index="1e400"></i>', 'a b'],
      ['<i q-fragment id="a" index="2.5"></i><i q-fragment id="b" index="2"></i>', 'b a'],
      ['<i q-fragment id="a"></i><i q-fragment id="b" with></i>', 'a&b'],
      ['<i q-fragment id="a"></i><i q-fragment id="b" data-with="true"></i>', 'a&b'],
      ['<i q-fragment id="a"></i><i q-fragment id="b" with="false"></i>', 'a b'],
      ['<i q-fragment id="a" with></i><i q-fragment id="b"></i>', 'a b'],
    ],
    nesting: [
      ['<q-fragment id="a">x <q-fragment id="b">y</q-fragment> z</q-fragment>', 'a b'],
      ['<q-fragment id="a"><ul><li q-fragment id="b">1</li><li q-fragment id="c">2</li></ul></q-fragment>', 'a b c'],
      ['<i q-fragment id="a"><i q-fragment id="b" index="1"></i></i><i q-fragment id="c" index="1"></i>', 'a&b&c'],
      [
        '<i q-fragment id="a" index="3"><b><i q-fragment id="b" index="1"></i></b></i><i q-fragment id="c" index="2"></i>',
        'a&b c',
      ],
    ],
    code: [
      ['<q-code id="k"></q-code>', ''],
      ['<q-code id="k" lines="1"></q-code>', ''],
      ['<q-code id="k" lines="1|2-3|all"></q-code>', 'k1 k2'],
      ['<q-code id="k" data-lines="1|2"></q-code>', 'k1'],
      ['<q-code id="k" lines="nonsense|1"></q-code>', ''],
      ['<i q-fragment id="a"></i><q-code id="k" lines="1|2"></q-code><i q-fragment id="b"></i>', 'a k1 b'],
      ['<q-code id="k" lines="1|2|3" index="1"></q-code><i q-fragment id="a" index="2"></i>', 'k1 k2&a'],
      ['<q-code id="k" lines="1|2" q-fragment></q-code>', 'k k1'],
      ['<q-code id="k" lines="1|2|3" q-fragment index="2"></q-code><i q-fragment id="a" index="3"></i>', 'k k1&a k2'],
      ['<q-fragment id="a"><q-code id="k" lines="1|2"></q-code></q-fragment>', 'a k1'],
      ['<q-code id="k" lines="1|2"><pre>x <mark q-fragment id="a">y</mark></pre></q-code>', 'k1 a'],
      ['<i q-fragment id="a"></i><q-code id="k"></q-code><i q-fragment id="b" with></i>', 'a&b'],
      ['<i q-fragment id="a"></i><q-code id="k" lines="1|2"></q-code><i q-fragment id="b" with></i>', 'a k1&b'],
    ],
    'what is not of the slide': [
      ['<q-notes><i q-fragment id="a"></i></q-notes>', ''],
      ['<aside class="notes"><i q-fragment id="a"></i></aside>', ''],
      ['<q-section><i q-fragment id="a"></i></q-section>', ''],
      [
        '<i q-fragment id="a"></i><q-section q-fragment id="s"><i q-fragment id="b"></i></q-section><i q-fragment id="c"></i>',
        'a c',
      ],
      ['<q-deck><q-section><i q-fragment id="a"></i></q-section></q-deck>', ''],
      ['<q-deck><i q-fragment id="a"></i></q-deck>', ''],
      ['<template><i q-fragment id="a"></i></template>', ''],
    ],
  };
  for (const [title, cases] of Object.entries(tables)) {
    describe(title, () => {
      for (const [html, steps] of cases) {
        it(`${html} has ${steps || 'none'}`, async () => {
          await listen(() => {
            assert.equal(stepsOf(fixture(`<q-section>${html}</q-section>`)), steps);
          });
        });
      }
    });
  }

  it('looks no further out than the slide', () => {
    const page = fixture(`
      <aside class="notes"><p q-fragment>
        <q-deck><q-section><q-fragment id="a">x</q-fragment></q-section></q-deck>
      </p></aside>`);
    assert.equal(stepsOf(find(page, 'q-section')), 'a');
  });

  it('reads a fragment that a paragraph filter tore apart as what is left of it', () => {
    const section = fixture(`
      <q-section><p><q-fragment id="a"></q-fragment></p><p id="b">torn out</p><p><q-fragment id="c">whole</q-fragment></p></q-section>`);
    assert.equal(stepsOf(section), 'c');
  });

  it('has every fragment of a thousand once', () => {
    const html = Array.from({ length: 1000 }, (_, i) => `<i q-fragment${i % 3 ? ` index="${i % 7}"` : ''}></i>`).join(
      '',
    );
    const { items, steps } = readSteps(fixture(`<q-section>${html}</q-section>`));
    assert.equal(items.length, 1000);
    assert.equal(steps.flat().length, 1000);
    assert.equal(steps.length, 7 + 334);
  });

  it('warns of an option that cannot be read, and takes its default', async () => {
    const section = fixture('<q-section><i q-fragment id="a"></i><i q-fragment id="b" with="maybe"></i></q-section>');
    const lines = await listen(() => {
      assert.equal(stepsOf(section), 'a b');
    });
    assert.equal(lines.length, 1);
    assert.include(lines[0]?.text, '<i with="maybe">');
  });
});
