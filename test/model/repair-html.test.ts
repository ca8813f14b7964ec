import { assert } from 'chai';
import { findDecks, repairHtml } from '../../src/model/repair-html.js';

const lean = (html: string): string => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim();

describe('repairHtml', () => {
  const deck = (inside: string): string => `<q-deck>${inside}</q-deck>`;

  for (const [what, torn, whole] of [
    [
      'takes the paragraphs off our tags',
      '<q-deck></p>\n<p><q-section></p>\n<h2>A</h2>\n<p></q-section></p>\n<p></q-deck>',
      '<q-deck><q-section><h2>A</h2></q-section></q-deck>',
    ],
    [
      'takes line breaks beside them away, and leaves those in text',
      '<q-deck><br />\n<q-section></p>\n<p>one<br />\ntwo</p>\n<p></q-section><br />\n<q-section><br>\nthree</q-section><br />\n</q-deck>',
      '<q-deck><q-section><p>one<br /> two</p></q-section><q-section> three</q-section></q-deck>',
    ],
    [
      'leaves paragraphs with whole fragments in them',
      deck('<q-section><p>a <q-fragment>b</q-fragment><br />\n<q-fragment>c</q-fragment></p></q-section>'),
      deck('<q-section><p>a <q-fragment>b</q-fragment><br /><q-fragment>c</q-fragment></p></q-section>'),
    ],
    [
      'takes them off fragments around blocks',
      deck(
        '<q-section>\n<p><q-fragment></p>\n<p>in</p>\n<p></q-fragment><br />\n<q-fragment></p>\n<ul>\n<li>x</li>\n</ul>\n<p></q-fragment></p>\n</q-section>',
      ),
      deck('<q-section><q-fragment><p>in</p></q-fragment><q-fragment><ul><li>x</li></ul></q-fragment></q-section>'),
    ],
    [
      'takes them off list items and headings',
      deck('<q-section><p><h2>T</h2></p>\n<p><ul></p>\n<p><li>a</li></p>\n<p></ul></p><p><p>t</p></p></q-section>'),
      deck('<q-section><h2>T</h2><ul><li>a</li></ul><p>t</p></q-section>'),
    ],
    [
      'gives a slide its end tag back',
      deck('<q-section>text<p>more\n</q-section></p>\n<q-section>next</q-section>'),
      deck('<q-section>textmore </q-section><q-section>next</q-section>'),
    ],
    [
      'drops paragraphs with nothing in them',
      deck('<p></p><q-section><p><br /></p>a</q-section><p> </p>'),
      deck('<q-section>a</q-section>'),
    ],
    [
      "keeps the author's own attributes on a paragraph",
      deck('<q-section><p class="x">a</p></q-section>'),
      deck('<q-section><p class="x">a</p></q-section>'),
    ],
    [
      'mends notes',
      deck('<q-section><aside class="notes">\nOne.</p>\n<p>Two.<br />\n</aside></q-section>'),
      deck('<q-section><aside class="notes"> One. Two. </aside></q-section>'),
    ],
  ] as const) {
    it(what, () => {
      assert.equal(lean(repairHtml(torn, 'q')), whole);
      assert.equal(repairHtml(repairHtml(torn, 'q'), 'q'), repairHtml(torn, 'q'), 'twice is the same');
    });
  }

  for (const [what, torn, whole] of [
    ['text by itself', '<br />\na: 1<br />\nb:<br />\n  - c</p>\n<p>  - d<br />\n', '\na: 1\nb:\n  - c\n\n  - d\n'],
    ['pre', '</p>\n<pre>\na\n\n  b &lt; c\n</pre>\n<p>', '\n<pre>\na\n\n  b &lt; c\n</pre>\n'],
    [
      'a script',
      '<script type="text/plain"></p>\n<div>\n<p>x</p>\n<p>    <b>y</b>\n</div>\n<p></script>',
      '<script type="text/plain">\n<div>\n<p>x</p>\n\n    <b>y</b>\n</div>\n\n</script>',
    ],
    [
      'a pre that Markdown was made of',
      '<pre>\na: 1</p>\n<p>b:</p>\n<ul>\n<li>c</li>\n<li>d</li>\n</ul>\n</pre>',
      '<pre>\na: 1\n\nb:\n  - c\n  - d</pre>',
    ],
    [
      "a pre with the author's marks",
      '<pre>a <b>b</b> <p class="x">c</p></pre>',
      '<pre>a <b>b</b> <p class="x">c</p></pre>',
    ],
  ] as const) {
    it(`gives code its lines back: ${what}`, () => {
      assert.equal(repairHtml(`<q-code>${torn}</q-code>`, 'q'), `<q-code>${whole}</q-code>`);
    });
  }

  it('knows tags by another prefix', () => {
    assert.equal(
      lean(repairHtml('<my-deck><p><my-section></p>a<p></my-section></p></my-deck>', 'my')),
      '<my-deck><my-section>a</my-section></my-deck>',
    );
  });

  it('leaves a deck as it is that nothing has torn', () => {
    const whole =
      '<q-deck loop>\n  <q-section><h2>A</h2><p>b<br>c</p>\n<ul><li>d</ul><img alt="<p>" src="x"></q-section>\n</q-deck>';
    assert.equal(repairHtml(whole, 'q'), whole);
  });

  it('takes no more than twice as long for twice the text', () => {
    // Counted, not timed: a text that would take long if anything were looked up from the start each time.
    const many = (n: number): string =>
      `<q-deck>${'<p><q-section></p>\n<p>a</p>\n<p></q-section></p>\n'.repeat(n)}</q-deck>`;
    assert.lengthOf(repairHtml(many(2000), 'q').match(/<q-section>/g) ?? [], 2000);
  });
});

describe('findDecks', () => {
  const found = (html: string): string[] => findDecks(html, 'q').map(({ from, to }) => html.slice(from, to));

  for (const [what, html, decks] of [
    ['one', 'a <q-deck id="x">b</q-deck> c', ['<q-deck id="x">b</q-deck>']],
    [
      'several, and one in another',
      '<q-deck>1<q-deck>2</q-deck></q-deck><q-deck>3</q-deck>',
      ['<q-deck>1<q-deck>2</q-deck></q-deck>', '<q-deck>2</q-deck>', '<q-deck>3</q-deck>'],
    ],
    [
      'none in a script, comment, attribute or text area',
      '<script>"<q-deck></q-deck>"</script><!-- <q-deck></q-deck> --><a title="<q-deck></q-deck>"></a><textarea><q-deck></q-deck></textarea>',
      [],
    ],
    ['none without an end', '<q-deck><q-section>', []],
    ['capital letters', '<Q-DECK></Q-Deck>', ['<Q-DECK></Q-Deck>']],
  ] as const) {
    it(`finds ${what}`, () => {
      assert.deepEqual(found(html), [...decks]);
    });
  }

  it('tells the start tag', () => {
    assert.equal(findDecks('<q-deck title="a > b">x</q-deck>', 'q')[0]?.tag, '<q-deck title="a > b">');
  });
});
