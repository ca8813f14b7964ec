/** Whoever makes slides of HTML or Markdown asks twice as much of the DOM for twice as much of it, whatever it is. */
import { assert } from 'chai';
import { makeSlide } from '../../../src/features/markdown/make-slides.js';
import { place as placeMade } from '../../../src/features/markdown/place.js';
import { place } from '../../../src/features/source/place.js';
import { readText } from '../../../src/features/source/read-deck.js';
import { domWork } from '../../helpers/dom-work.js';
import { fixture } from '../../helpers/fixture.js';

const manner = { trusted: false, base: new URL(location.href) };
const times = (n: number, html: (i: number) => string): string => Array.from({ length: n }, (_, i) => html(i)).join('');

/** Reads a talk and shows it, twice: the second time nothing is new. */
function show(html: string): void {
  const deck = fixture('<q-deck></q-deck>');
  const slides = readText(html, manner)?.slides ?? [];
  place(deck, slides, []);
  place(deck, slides, []);
  deck.remove();
}

const inSlide = (html: string): string => `<q-deck><q-section>${html}</q-section></q-deck>`;

/** Talks of n things. */
const TALKS: Readonly<Record<string, (n: number) => string>> = {
  slides: (n) => `<q-deck>${times(n, () => '<q-section>a</q-section>')}</q-deck>`,
  stacks: (n) => `<q-deck>${times(n, () => '<q-section><q-section>a</q-section></q-section>')}</q-deck>`,
  'slides in slides': (n) => inSlide('<q-section>'.repeat(n / 4)),
  elements: (n) => inSlide(times(n, () => '<b>a</b>')),
  'elements in elements': (n) => inSlide('<i>'.repeat(n / 4)),
  'elements of one id': (n) => inSlide(times(n, () => '<b id="x">a</b>')),
  'elements of many ids': (n) => inSlide(times(n, (i) => `<b id="x${String(i)}">a</b>`)),
  'ids of the page': (n) => inSlide(times(n, () => '<b id="taken" aria-labelledby="taken">a</b>')),
  'a list of ids': (n) => inSlide(`<b aria-labelledby="${times(n, (i) => `x${String(i)} `)}"></b>`),
  attributes: (n) => inSlide(`<b ${times(n, (i) => `data-a${String(i)}="1" `)}></b>`),
  links: (n) => inSlide(times(n, () => '<a href="x.html" style="color: red">a</a>')),
  styles: (n) => inSlide(`<b style="${'color: red; '.repeat(n)}"></b>`),
  classes: (n) => `<div class="q-deck">${times(n, () => '<section><p class="q-fragment">a</p></section>')}</div>`,
  'code by class': (n) => inSlide(times(n, () => '<pre class="q-code language-js">a</pre>')),
  'code in scripts': (n) => inSlide(times(n, () => '<q-code><script type="text/plain">a</script></q-code>')),
  carriers: (n) => times(n, () => '<pre class="language-q-deck">&lt;q-section&gt;</pre>'),
  'empty carriers': (n) => times(n, () => '<pre class="language-q-deck">a</pre>'),
  decks: (n) => times(n, () => '<q-deck></q-deck>'),
  'torn paragraphs': (n) => inSlide(times(n, () => '</p><br><p>')),
};

/** Markdown of n things. */
const MARKDOWN: Readonly<Record<string, (n: number) => string>> = {
  paragraphs: (n) => times(n, () => 'a\n\n'),
  comments: (n) => times(n, () => '<!-- a -->\n'),
  'comments about an element': (n) => `a\n${times(n, () => '<!-- .element: class="a" -->')}`,
  'comments about a slide': (n) => times(n, () => '<!-- .slide: id="a" -->\n'),
  cells: (n) => `|a|\n|:-:|\n${times(n, () => '|a|\n')}`,
  code: (n) => times(n, () => '```js\na\n```\n'),
};

/** Asserts that a reader asks no more than twice as much, and a little, for twice the input. */
function assertLinear(read: (n: number) => unknown): void {
  read(20);
  const [less = 0, more = 0] = [200, 400].map((n) => domWork(() => read(n)));
  assert.isAtMost(more, 2.5 * less + 500, `${String(less)} for 200`);
}

describe('making slides', () => {
  before(() => {
    fixture('<p id="taken"></p>');
  });

  for (const [what, html] of Object.entries(TALKS))
    it(`is linear in ${what}`, () => {
      assertLinear((n) => {
        show(html(n));
      });
    });

  for (const [what, markdown] of Object.entries(MARKDOWN))
    it(`of Markdown is linear in ${what}`, () => {
      assertLinear((n) => makeSlide({ text: markdown(n), notes: '' }, { ...manner, attributes: [] }));
    });

  it('of Markdown is linear in slides', () => {
    const section = fixture('<q-section></q-section>');
    assertLinear((n) => {
      const slides = Array.from({ length: n }, () => document.createElement('q-section'));
      placeMade(section, slides);
      placeMade(section, slides);
    });
  });
});
