import { assert } from 'chai';
import { diagnose } from '../../../src/features/page/diagnose.js';
import { findings } from '../../../src/features/page/findings.js';
import { listen } from '../../helpers/console.js';

/** A page as the parser makes it; nothing in it runs. */
const page = (html: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><title>Page</title><body>${html}`, 'text/html');

/** What is found, as `level: the first words of the message`. */
const found = (html: string): string[] => findings(page(html)).map(({ level, message }) => `${level}: ${message}`);

const SLIDES = '<q-section><h2>A</h2></q-section><q-section>B <q-fragment>c</q-fragment></q-section>';

describe('what became of a deck', () => {
  const fine: [what: string, html: string][] = [
    ['a deck', `<q-deck>${SLIDES}</q-deck>`],
    [
      'a deck in wrappers of an editor',
      `<div class="wp-block-html"><q-deck><p></p><div>${SLIDES}</div><br></q-deck></div>`,
    ],
    ['a deck in a paragraph, whole', '<p>Before <q-deck><q-section>A</q-section></q-deck> after</p>'],
    [
      'a stack, and one with content of its own',
      `<q-deck><q-section>${SLIDES}</q-section><q-section><h2>Own</h2>${SLIDES}</q-section></q-deck>`,
    ],
    ['a slide of Markdown', '<q-deck><q-section markdown="talk.md"></q-section></q-deck><p>After</p>'],
    ['a slide that is all background', '<q-deck><q-section background-color="red"></q-section></q-deck><p>After</p>'],
    ['a deck from elsewhere', '<q-deck src="talk.html"><a href="talk.html">The talk</a></q-deck>'],
    ['a deck in a template', `<q-deck><template>${SLIDES}</template></q-deck>`],
    ['a deck in another spelling', '<pre class="q-deck">&lt;q-section>A&lt;/q-section></pre>'],
    ['a deck that is to be repaired', `<p><q-deck repair><q-section></p><h2>A</h2><p></q-section></q-deck></p>`],
    [
      'code about decks on a slide',
      '<q-deck><q-section><q-code><pre>&lt;q-deck>&lt;q-section></pre></q-code></q-section></q-deck>',
    ],
    [
      'code about decks on a slide, without our element',
      '<q-deck><q-section><h2>A</h2><pre><code>&lt;q-section>A&lt;/q-section></code></pre></q-section></q-deck>',
    ],
    [
      'a deck in a list on a slide',
      `<q-deck><q-section><ul><li><q-deck>${SLIDES}</q-deck></li></ul></q-section></q-deck>`,
    ],
    [
      'code about decks in an article',
      `<p><code>&lt;q-deck></code> begins one:</p><pre>&lt;q-deck></pre><q-deck>${SLIDES}</q-deck>`,
    ],
    ['quotes on slides', `<q-deck><q-section><q>One <q>two</q></q></q-section></q-deck>`],
  ];
  for (const [what, html] of fine) {
    it(`is nothing: ${what}`, () => {
      assert.deepEqual(found(html), []);
    });
  }

  const damaged: [what: string, html: string, said: RegExp][] = [
    [
      'a paragraph around its tags',
      '<p><q-deck><br><q-section></p><h2>A</h2><p></q-section></p><p><q-section></p><h2>B</h2><p></q-section></q-deck></p>',
      /^error: <q-deck> was torn.*paragraph filter.*Custom HTML block.*repair/,
    ],
    [
      'the same around one slide',
      '<p><q-deck id="x"><q-section></p><h2>A</h2><p></q-section></q-deck></p>',
      /^error: <q-deck id="x"> was torn/,
    ],
    [
      'a paragraph around the deck alone',
      '<p><q-deck></p><q-section><h2>A</h2></q-section>',
      /^error: <q-deck> was torn/,
    ],
    [
      'slides after a deck that kept its first',
      `<q-deck><q-section>A</q-section></q-deck>${SLIDES}`,
      /^error: <q-deck> was torn/,
    ],
    [
      'tags as text',
      '<p>&lt;q-deck&gt;<br>&lt;q-section&gt;A&lt;/q-section&gt;</p>',
      /^error: The tags of a deck are shown as text.*escaped/,
    ],
    [
      'tags of some slides as text',
      `<q-deck>&lt;q-section class=x @a=b&gt;A&lt;/q-section&gt;${SLIDES}</q-deck>`,
      /^error: The tags/,
    ],
    [
      'end tags swallowed by a paragraph',
      '<q-deck><q-section><h2>One</h2><p>text\n</q-section>\n<q-section></p><h2>Two</h2></q-section></q-deck>',
      /^error: In <q-deck> Markdown took the end tag of the slide "One"/,
    ],
    [
      'end tags swallowed before the next slide',
      '<q-deck><q-section><h2>One</h2><p>text\n</q-section></p>\n<q-section><h2>Two</h2></q-section></q-deck>',
      /^error: In <q-deck> Markdown took the end tag of the slide "One"/,
    ],
    [
      'end tags swallowed, with a space left of their line',
      '<q-deck><q-section><h2>One</h2><p>text </q-section></p>\n<q-section><h2>Two</h2></q-section></q-deck>',
      /^warn: In <q-deck> Markdown may have taken the end tag of the slide "One"/,
    ],
    [
      'end tags swallowed by a paragraph of their own',
      '<q-deck><q-section><h2>One</h2><p></q-section></p>\n<q-section><h2>Two</h2></q-section></q-deck>',
      /^error: In <q-deck> Markdown took the end tag of the slide "One"/,
    ],
    [
      'end tags swallowed by a list',
      '<q-deck><q-section id=a><ul><li>text</q-section><q-section></li></ul></q-section></q-deck>',
      /slide "a"/,
    ],
    [
      'indented tags as code',
      `<q-deck>${SLIDES}<pre><code>&lt;q-section&gt;\n  &lt;h2&gt;C&lt;/h2&gt;</code></pre></q-deck>`,
      /^warn: A part of <q-deck> is shown as code/,
    ],
    [
      'the indented tags of a slide as code',
      '<q-deck><q-section><pre><code>&lt;q-section&gt;\n  &lt;h2&gt;C&lt;/h2&gt;</code></pre></q-section></q-deck>',
      /^warn: A part of <q-deck> is shown as code/,
    ],
    [
      'an end tag as code',
      '<q-deck><q-section><h3>A</h3><pre><code>  text\n&lt;/q-section&gt;\n&lt;q-section&gt;B&lt;/q-section&gt;</code></pre></q-section></q-deck>',
      /^warn: A part of <q-deck> is shown as code/,
    ],
    [
      'lists in code',
      '<q-deck><q-section><q-code><pre>a:\n<ul><li>b</li></ul></pre></q-code></q-section></q-deck>',
      /^warn: Markdown made lists of lines of code/,
    ],
    [
      'half a deck',
      '<q-deck><q-section></q-section></q-deck><h2>A</h2>',
      /^warn: All slides of <q-deck> are empty.*one HTML block/,
    ],
    [
      'sections taken out',
      '<q-deck><h2>A</h2><h2>B</h2></q-deck>',
      /^warn: <q-deck> has content and no <q-section>.*allow <q-deck> <q-section>/,
    ],
    ['everything in it taken out', '<q-deck></q-deck>', /^info: <q-deck> is empty/],
    [
      'a stack closed at once',
      `<q-deck><q-section>\n </q-section>${SLIDES}</q-deck>`,
      /^info: A slide of <q-deck> is empty.*stack/,
    ],
    ['the deck taken out', SLIDES, /^warn: <q-section> stands in no <q-deck>: a sanitiser/],
    ['deck and slides taken out', '<h2>A</h2><ul><li q-fragment>b</li></ul>', /^warn: <li> stands in no <q-deck>/],
    [
      'tags taken for quotes',
      '<q>\n <q>A <q>one</q></q>\n <q>B</q></q>',
      /^warn: The page has quotes in quotes.*htmLawed/,
    ],
    [
      'HTML left out by an engine',
      '<p>Text</p><!-- raw HTML omitted -->',
      /^warn: The Markdown engine left HTML out.*unsafe/,
    ],
    [
      'the source of a script',
      '<p>import "q-deck.js"; document.querySelector("q-deck").next();</p>',
      /^warn: The page speaks of q-deck/,
    ],
    ['nothing left', '<h2>A</h2><p>b</p>', /^info: There is no <q-deck> on this page.*Custom HTML block/],
  ];
  for (const [what, html, said] of damaged) {
    it(`is told: ${what}`, () => {
      const lines = found(html);
      assert.lengthOf(lines, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', said);
    });
  }

  it('is told in the console, once, with the element that it is about', async () => {
    const root = page('<p><q-deck><q-section></p><h2>A</h2>');
    const lines = await listen(() => {
      diagnose(root);
      diagnose(root);
    });
    assert.lengthOf(lines, 1);
    assert.equal(lines[0]?.level, 'error');
    assert.match(lines[0]?.text ?? '', /^\[q-deck\] page: <q-deck> was torn.*docs\/cms\.md\. /);
  });
});
