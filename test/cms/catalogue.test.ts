/** Each kind of damage that tools do to a deck which is still a deck: the same slides, steps and code as without. */
import { assert } from 'chai';
import { differences } from './compare.js';
import { play } from './play.js';

const deck = (slides: string): string => `<q-deck>${slides}</q-deck>`;
const slide = (content: string): string => deck(`<q-section>${content}</q-section>`);
const TWO = '<q-section><h2>A</h2></q-section><q-section>B</q-section>';
const STACK = '<q-section><q-section>A</q-section><q-section>B</q-section></q-section>';
const CODE = 'a: "b"\n  c: 1';

describe('damage that leaves a deck', () => {
  const table: [what: string, before: string, after: string][] = [
    // Structure
    [
      'tags each in a wrapper of the editor',
      deck(STACK),
      `<div class="wp-block-group"><q-deck><div><q-section><div><q-section>A</q-section></div><div><q-section>B</q-section></div></q-section></div></q-deck></div>`,
    ],
    [
      'blank paragraphs as editors write them',
      deck(STACK),
      '<q-deck><p>&nbsp;</p><q-section><p><br></p><q-section>A</q-section><p>\u200b</p><q-section>B</q-section><p>\ufeff</p></q-section><p class="x"></p></q-deck>',
    ],
    [
      'breaks between all tags',
      deck(STACK),
      '<q-deck><br><q-section><br><q-section>A<br></q-section><br><q-section>B</q-section><br></q-section><br></q-deck>',
    ],
    [
      'comments of frameworks',
      deck(STACK),
      '<q-deck><!--[--><q-section><!----><q-section>A</q-section><!--[0--><q-section>B</q-section></q-section><!--]--></q-deck>',
    ],
    [
      'scripts, styles and templates between',
      deck(STACK),
      '<q-deck><script type="application/json">{"a": 1}</script><q-section><style>b {}</style><q-section>A</q-section><template><q-section>X</q-section></template><q-section>B</q-section></q-section><link rel="x" href="x"></q-deck>',
    ],
    [
      'emoji that became pictures',
      slide('<h2>A</h2>'),
      '<q-deck><img class="emoji" alt="🙂" src="x"><q-section><h2>A<img class="emoji" alt="🙂" src="x"></h2></q-section></q-deck>',
    ],
    ['names in upper case', deck(TWO), '<Q-DECK><Q-SECTION><h2>A</h2></Q-SECTION><Q-Section>B</Q-Section></Q-DECK>'],
    [
      'sections that are never closed',
      deck('<q-section>A<q-section>B</q-section></q-section>'),
      '<q-deck><q-section>A<q-section>B</q-deck>',
    ],
    [
      'attributes of editors and site generators',
      deck(TWO),
      '<q-deck data-astro-cid-x="true" data-ck-unsafe="y"><q-section data-block="0" draggable="true"><h2 id="a" tabindex="-1">A</h2></q-section><q-section data-list-item-id="e1">B</q-section></q-deck>',
    ],
    [
      'a paragraph in each slide and item',
      slide('<ul><li>A</li><li><q-fragment>b</q-fragment></li></ul>'),
      slide('<ul><li><p>A</p></li><li><p><q-fragment>b</q-fragment></p></li></ul>'),
    ],
    ['a deck in a link, a button and a span', deck(TWO), `<a href="#x"><button><span>${deck(TWO)}</span></button></a>`],
    // Steps
    [
      'a fragment emptied by a paragraph',
      slide('<p>a</p><p>b</p>'),
      slide('<p><q-fragment></p><p>a</p><p></q-fragment></p><p>b</p>'),
    ],
    [
      'a fragment put before its table',
      slide('<table><tr><td>a</td></tr></table>'),
      slide('<table><q-fragment><tr><td>a</td></tr></q-fragment></table>'),
    ],
    [
      'fragments in paragraphs, with breaks',
      slide('<q-fragment>a</q-fragment><q-fragment>b</q-fragment>'),
      slide('<p><q-fragment>a</q-fragment><br />\n<q-fragment>b</q-fragment></p>'),
    ],
    [
      'fragments as data attributes',
      slide('<ul><li q-fragment>a</li><li q-fragment="fade-up">b</li></ul>'),
      slide('<ul><li data-q-fragment="">a</li><li data-q-fragment="fade-up">b</li></ul>'),
    ],
    [
      'booleans written out',
      slide('<p q-fragment>a</p><p q-fragment with>b</p><p q-fragment>c</p>'),
      slide('<p q-fragment="">a</p><p q-fragment="" with="true">b</p><p q-fragment="" with="false">c</p>'),
    ],
    [
      'options that only data- lets through',
      slide('<q-fragment index="2">a</q-fragment><q-fragment index="1">b</q-fragment>'),
      slide('<q-fragment data-index="2">a</q-fragment><q-fragment data-q-index="1">b</q-fragment>'),
    ],
    // Code
    [
      'a line end more before code, and indentation after it',
      slide(`<q-code><pre>${CODE}</pre></q-code>`),
      slide(`<q-code>\n  <pre>\n\n${CODE}\n      </pre>\n</q-code>`),
    ],
    [
      'entities in other forms',
      slide(`<q-code><pre>a &amp;&amp; b &lt; "c"</pre></q-code>`),
      slide(`<q-code><pre>a &#038;&#x26; b &#60; &quot;c&quot;</pre></q-code>`),
    ],
    [
      'wrappers around code',
      slide(`<q-code language="yaml"><pre>${CODE}</pre></q-code>`),
      slide(
        `<q-code language="yaml"><div class="highlight"><p></p><pre class="x"><code class="language-yaml hljs">${CODE}</code></pre><button>Copy</button></div></q-code>`,
      ),
    ],
    [
      'colours of another highlighter',
      slide(`<q-code><pre>${CODE}</pre></q-code>`),
      slide(
        `<q-code><pre><span class="k">a</span>: <span class="s">"b"</span>\n  <span class="k">c</span>: <span class="m">1</span></pre></q-code>`,
      ),
    ],
    [
      'code in paragraphs and breaks',
      slide(`<q-code><pre>a\n\nb\nc</pre></q-code>`),
      slide(`<q-code><p>a</p>\n<p>b<br />\nc</p></q-code>`),
    ],
    [
      'no-break spaces for indentation',
      slide(`<q-code><pre>${CODE}</pre></q-code>`),
      slide(`<q-code><p>a: "b"<br>&nbsp; c: 1</p></q-code>`),
    ],
    [
      'emoji in code that became pictures',
      slide('<q-code><pre>a 🙂 b</pre></q-code>'),
      slide('<q-code><pre>a <img class="emoji" alt="🙂" src="x"> b</pre></q-code>'),
    ],
    [
      'code in a text field',
      slide(`<q-code><pre>${CODE}</pre></q-code>`),
      slide(`<q-code><textarea>\n${CODE}\n</textarea></q-code>`),
    ],
  ];
  for (const [what, before, after] of table) {
    it(`does not matter: ${what}`, async () => {
      const played = await play(after);
      assert.deepEqual(
        [...played.errors, ...played.hidden, ...differences(what, 'same', await play(before), played)],
        [],
      );
    });
  }

  it('gives the parts of a deck in any order the parser left them to be read', async () => {
    const { hidden, errors } = await play(
      '<table><q-deck><tr><q-section><td>a</td></q-section></tr></q-deck></table><form><form><q-deck><q-section>b</q-section></q-deck></form></form>' +
        '<ul><q-deck><li>c</li></q-deck></ul><q-section>d</q-section><q-fragment>e</q-fragment><q-code>f</q-code>',
    );
    assert.deepEqual([hidden, errors], [[], []]);
  });
});
