import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { assertSilent, listen } from '../helpers/console.js';
import { find, fixture, oneEvent, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';

/** A deck with a section of Markdown in it, once it has started. */
async function talk(
  markdown: string,
  attributes = 'markdown',
  around = (section: string): string => section,
): Promise<QDeck> {
  const template = document.createElement('template');
  template.content.append(markdown);
  const deck = fixture<QDeck>(
    `<q-deck>${around(`<q-section ${attributes}><script type="text/template">${markdown}</script></q-section>`)}</q-deck>`,
  );
  if (!deck.position) await oneEvent(deck, 'q-ready');
  return deck;
}

const texts = (deck: QDeck): string[] => deck.slides.map((slide) => slide.textContent.replace(/\s+/g, ' ').trim());
const file = (text: string, type = 'text/markdown'): string => URL.createObjectURL(new Blob([text], { type }));

describe('Markdown on slides', () => {
  it('makes columns and stacks, and keeps silent', async () => {
    await assertSilent(async () => {
      const deck = await talk('# A\n\n---\n\n# B\n\n--\n\n# B2\n\n---\n\n# C');
      assert.deepEqual(texts(deck), ['A', 'B', 'B2', 'C']);
      deck.goTo({ h: 1, v: 1 });
      assert.equal(deck.currentSlide?.textContent.trim(), 'B2');
      assert.isTrue(deck.goTo({ h: 2 }));
    });
  });

  it('stands among slides in HTML, and flat in a stack', async () => {
    const deck = await talk(
      'a\n\n---\n\nb\n\n--\n\nc',
      'markdown',
      (section) => `<q-section>1</q-section>${section}<q-section>2</q-section>`,
    );
    assert.deepEqual(texts(deck), ['1', 'a', 'b', 'c', '2']);
    const stack = await talk(
      'a\n\n---\n\nb\n\n--\n\nc',
      'markdown',
      (section) => `<q-section><q-section>1</q-section>${section}</q-section>`,
    );
    stack.last();
    assert.deepEqual(stack.position, { h: 0, v: 3, f: -1 });
  });

  it('leaves the source as it stands, and out of sight', async () => {
    const deck = fixture<QDeck>('<q-deck><q-section markdown>\n  # A\n\n  ---\n\n  # B\n</q-section></q-deck>');
    await oneEvent(deck, 'q-ready');
    const section = find(deck, 'q-section');
    assert.equal(section.firstChild?.nodeValue, '\n  # A\n\n  ---\n\n  # B\n');
    assert.deepEqual(section.getAttributeNames(), ['markdown']);
    const range = document.createRange();
    range.selectNodeContents(section.firstChild ?? section);
    assert.lengthOf(range.getClientRects(), 0);
    assert.equal(find(deck, 'h1').textContent, 'A');
  });

  const sources: readonly (readonly [string, string])[] = [
    ['bare text', '&gt; a &lt;b&gt;c&lt;/b&gt; &amp;amp; d'],
    ['tags in bare text', '&gt; a <b>c</b> &amp;amp; d'],
    ['a pre', '<pre>\n    &gt; a <b>c</b> &amp;amp; d\n</pre>'],
    ['a template', '<template>&gt; a <b>c</b> &amp;amp; d</template>'],
    ['a textarea', '<textarea>\n> a <b>c</b> &amp;amp; d</textarea>'],
    ['a script', '<script type="text/template">\n    > a <b>c</b> &amp; d\n</script>'],
    ['paragraphs of an editor', '<p># T</p>\n<p>&gt; a <b>c</b><br>&amp;amp; d</p>'],
  ];
  for (const [name, html] of sources) {
    it(`reads ${name}`, async () => {
      const deck = fixture<QDeck>(`<q-deck><q-section markdown>${html}</q-section></q-deck>`);
      await oneEvent(deck, 'q-ready');
      const quote = find(deck.slides[0] ?? deck, 'blockquote');
      assert.equal(quote.textContent.replace(/\s+/g, ''), 'ac&d');
      assert.exists(quote.querySelector('b'));
    });
  }

  it('sets tables, code with its steps, and formulas', async () => {
    const deck = await talk(
      '| a | b |\n| - | -: |\n| 1 | 2 |\n\n---\n\n```js [1|2]\nlet a;\nlet b < 1;\n```\n\n---\n\nIn $a_1$ line for $5 or $6.\n\n$$\nx < y\n$$\n\nand `$c$`',
    );
    assert.equal(find(deck, 'th').textContent, 'a');
    const code = find(deck, 'q-code');
    assert.deepEqual(
      ['language', 'lines', 'line-numbers'].map((name) => code.getAttribute(name)),
      ['js', '1|2', ''],
    );
    assert.equal(code.textContent, 'let a;\nlet b < 1;');
    const formulas = [...deck.querySelectorAll('q-math')];
    assert.deepEqual(
      formulas.map((each) => [each.textContent, each.hasAttribute('display')]),
      [
        ['a_1', false],
        ['x < y', true],
      ],
    );
    assert.equal(find(deck, 'p code').textContent, '$c$');
    deck.goTo({ h: 1 });
    deck.next();
    assert.deepEqual(deck.position, { h: 1, v: 0, f: 0 });
  });

  it('takes attributes from comments, for elements and for slides', async () => {
    const deck = await talk(
      '<!-- .slide: id="first" data-background-color="#123456" -->\n# A <!-- .element: class="big" -->\n\n' +
        '- one <!-- .element: class="fragment fade-up" data-fragment-index="2" -->\n- two **bold** words <!-- .element: q-fragment index="1" -->\n\n' +
        '![x](data:,) <!-- .element: style="width: 50px" -->\n\n```js\na\n```\n<!-- .element: lines="1|1" -->',
    );
    const [slide] = deck.slides;
    assert.equal(slide?.id, 'first');
    assert.equal(slide?.getAttribute('data-background-color'), '#123456');
    assert.equal(find(deck, 'h1').className, 'big');
    const items = [...deck.querySelectorAll('li')].map((li) => [
      li.getAttribute('q-fragment'),
      li.getAttribute('index'),
    ]);
    assert.deepEqual(items, [
      ['fade-up', '2'],
      ['', '1'],
    ]);
    assert.equal(find<HTMLImageElement>(deck, 'img').style.width, '50px');
    assert.equal(find(deck, 'q-code').getAttribute('lines'), '1|1');
    assert.notInclude(slide?.innerHTML, '<!--');
    deck.next();
    assert.isTrue(find(deck, 'li:last-child').matches('[q-state~="visible"]'));
  });

  const MARK = '<!-- .element: class="m" -->';
  const ENDS: [markdown: string, marked: string][] = [
    ...['*b*', '**b**', '`b`', '[b](#b)', '![b](data:,)', '<kbd>b</kbd>', '$b$'].flatMap((end): [string, string][] => [
      [`- a ${end} ${MARK}`, 'LI'],
      [`- ${end} ${MARK}`, 'LI'],
      [`1. a ${end}${MARK}`, 'LI'],
      [`a ${end} ${MARK}`, 'P'],
      [`## a ${end} ${MARK}`, 'H2'],
      [`> a ${end} ${MARK}`, 'P'],
      [`| a |\n| - |\n| a ${end} ${MARK} |`, 'TD'],
      [`- a ${end} ${MARK}\n\n- c`, 'LI'],
    ]),
    [`**b** ${MARK}`, 'P'],
    [`![b](data:,) ${MARK}`, 'IMG'],
    [`a ![b](data:,) ${MARK}`, 'P'],
    [`**b** ${MARK} more`, 'STRONG'],
    [`a ${MARK} **b**`, 'P'],
    [`- a\n  - b *c* ${MARK}`, 'LI'],
    [`- a\n- b\n\n${MARK}`, 'UL'],
    [`*a*\n\n${MARK}`, 'P'],
    [`a *b* <!-- said --> ${MARK} <!-- said -->`, 'P'],
  ];
  for (const [markdown, name] of ENDS)
    it(`means ${name} by the comment in ${JSON.stringify(markdown.replace(MARK, '<!---->'))}`, async () => {
      const deck = await talk(markdown);
      const marked = [...deck.querySelectorAll('.m')];
      assert.deepEqual(
        marked.map(({ nodeName }) => nodeName),
        [name],
      );
    });

  it('lets a picture or video with a line to itself fill the slide', async () => {
    const fills = [
      '<video class="q-fill" src="waves.webm"></video>',
      '![A map](map.png) <!-- .element: class="q-fill" -->',
      '<img class="q-fill" alt="A map" src="map.png"> <!-- .element: data-x="1" -->',
    ];
    for (const fill of fills) {
      const deck = await talk(`# A\n\n${fill}\n\nText`);
      assert.equal(find(deck, '.q-fill').parentElement, deck.currentSlide, fill);
      deck.remove();
    }
    const deck = await talk('A <img class="q-fill" alt="" src="map.png"> in a line');
    assert.equal(find(deck, '.q-fill').parentElement?.localName, 'p');
  });

  it('keeps notes for the speaker', async () => {
    const deck = await talk('# A\n\nNote: say **this**');
    const notes = find(deck, 'q-notes');
    assert.equal(notes.innerHTML.trim(), '<p>say <strong>this</strong></p>');
    assert.equal(getComputedStyle(notes).display, 'none');
  });

  it('passes on what the section says for all its slides', async () => {
    const deck = await talk(
      'a\n\n---\n\n<!-- .slide: data-transition="none" -->\nb',
      'markdown transition="fade" align="top" uncounted',
    );
    assert.deepEqual(
      deck.slides.map((slide) => slide.getAttribute('align')),
      ['top', 'top'],
    );
    assert.deepEqual(
      deck.slides.map((slide) => slide.getAttribute('data-transition') ?? slide.getAttribute('transition')),
      ['fade', 'none'],
    );
    assert.isFalse(deck.slides.some((slide) => slide.hasAttribute('markdown')));
  });

  it('is shown, read and moved through by key', async () => {
    const deck = await talk('# A\n\n- b <!-- .element: q-fragment -->\n\n---\n\n# C');
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowRight');
    assert.equal(getComputedStyle(find(deck, 'li')).visibility, 'visible');
    await press('ArrowRight');
    await until(() => deck.currentSlide?.textContent.trim() === 'C');
    assert.isAbove(deck.currentSlide?.getBoundingClientRect().width ?? 0, 0);
    await assertAccessible(deck);
  });

  it('is an ordinary slide where it is switched off', async () => {
    const deck = await talk('# A', 'markdown="false"', (section) => `${section}<q-section markdown>b</q-section>`);
    assert.lengthOf(deck.slides, 2);
    assert.isNull(deck.slides[0]?.querySelector('h1') ?? null);
  });
});

describe('Markdown that is not trusted', () => {
  const evil =
    '<img src="x:" onerror="window.hacked = 1"> <a href="javascript:window.hacked=1">a</a> [b](javascript:alert(1)) <iframe src="https://example.org"></iframe>\n\n' +
    '<script>window.hacked = 1</script> <svg><script>window.hacked = 1</script></svg> <q-section>c</q-section><form action="javascript:1"></form>\n\n' +
    'x <!-- .element: onclick="window.hacked = 1" style="color: red" -->\n\n<!-- .slide: onclick="window.hacked=1" background-iframe="https://example.org" background-image="javascript:1" -->';

  it('loses what could do harm', async () => {
    const deck = fixture<QDeck>('<q-deck><q-section markdown><pre></pre></q-section></q-deck>');
    find(deck, 'pre').textContent = evil;
    await oneEvent(deck, 'q-ready');
    await until(() => deck.slides[0]?.textContent.includes('c'));
    const [slide] = deck.slides;
    const attributes = [...deck.querySelectorAll('q-section[slot], q-section[slot] *')].flatMap((element) => [
      ...element.attributes,
    ]);
    assert.deepEqual(
      attributes
        .filter(({ name, value }) => name.startsWith('on') || value.includes('javascript'))
        .map(({ name }) => name),
      [],
    );
    assert.lengthOf(slide?.querySelectorAll('script, iframe, q-section') ?? [], 0);
    assert.isFalse(slide?.hasAttribute('background-iframe'));
    assert.lengthOf(deck.slides, 1);
    assert.isFalse('hacked' in window);
  });

  it('is not trusted by an attribute that filters let through', async () => {
    for (const spelling of ['data-trusted', 'data-q-trusted="true"']) {
      const deck = await talk('<b onclick="1">c</b>', `markdown ${spelling}`);
      assert.isNull(deck.querySelector('b[onclick]'));
    }
  });

  it('keeps its frames, where it is trusted, but runs no script', async () => {
    const deck = await talk('<iframe title="a" srcdoc=""></iframe>\n\n<b onclick="1">c</b>', 'markdown trusted');
    assert.exists(deck.querySelector('iframe'));
    assert.exists(deck.querySelector('b[onclick]'));
    const scripted = fixture<QDeck>(
      '<q-deck><q-section markdown trusted><pre>&lt;script>window.hacked = 1&lt;/script>a</pre></q-section></q-deck>',
    );
    await oneEvent(scripted, 'q-ready');
    assert.isFalse('hacked' in window);
    assert.isNull(scripted.slides[0]?.querySelector('script') ?? null);
  });
});

describe('Markdown that changes', () => {
  it('follows edits of its text, and keeps the slides that stayed', async () => {
    const deck = await talk('# A\n\n---\n\n# B\n\n---\n\n# C');
    deck.goTo({ h: 2 });
    const { currentSlide } = deck;
    const script = find(deck, 'script');
    script.textContent = '# A\n\n---\n\n# new\n\n---\n\n# B2\n\n---\n\n# C';
    await until(() => deck.slides.length === 4);
    assert.deepEqual(texts(deck), ['A', 'new', 'B2', 'C']);
    assert.equal(deck.currentSlide, currentSlide);
    assert.deepEqual(deck.position, { h: 3, v: 0, f: -1 });
  });

  it('follows edits in a template, and of attributes', async () => {
    const deck = fixture<QDeck>('<q-deck><q-section markdown><template># A</template></q-section></q-deck>');
    await oneEvent(deck, 'q-ready');
    find<HTMLTemplateElement>(deck, 'template').content.textContent = '# B';
    await until(() => texts(deck).join() === 'B');
    find(deck, 'q-section').setAttribute('align', 'top');
    await until(() => deck.slides[0]?.getAttribute('align') === 'top');
    find(deck, 'q-section').removeAttribute('markdown');
    await until(() => deck.slides[0]?.hasAttribute('align') && deck.slides[0] === find(deck, 'q-section'));
    assert.lengthOf(deck.querySelectorAll('q-section'), 1);
  });

  it('comes back after a page morph took the slides, without a move', async () => {
    const deck = await talk('# A\n\n---\n\n# B');
    deck.goTo({ h: 1 });
    const slides = [...deck.slides];
    const moves: Event[] = [];
    deck.addEventListener('q-change', (event) => moves.push(event));
    for (const slide of slides) slide.remove();
    await until(() => slides.every((slide) => slide.isConnected));
    assert.deepEqual(deck.slides, slides);
    assert.equal(deck.currentSlide, slides[1]);
    assert.lengthOf(moves, 0);
  });

  it('goes with the deck and comes back with it, the same slides in the same place', async () => {
    const deck = await talk('# A\n\n---\n\n# B');
    deck.goTo({ h: 1 });
    const slides = [...deck.slides];
    const parent = deck.parentElement;
    deck.remove();
    assert.lengthOf(deck.querySelectorAll('q-section'), 1);
    parent?.append(deck);
    await until(() => deck.slides.length === 2);
    assert.deepEqual(deck.slides, slides);
    assert.equal(deck.currentSlide, slides[1]);
    deck.width = 900;
    await until(() => deck.slides.every((slide) => slide.isConnected));
    assert.equal(deck.currentSlide, slides[1]);
  });

  it('is not doubled where a page was saved with its slides, or was copied', async () => {
    const deck = await talk('# A\n\n---\n\n# B\n\n--\n\n# C');
    const saved = deck.outerHTML;
    const copy = document.importNode(deck, true);
    deck.replaceWith(copy);
    await oneEvent(copy, 'q-ready');
    assert.deepEqual(texts(copy), ['A', 'B', 'C']);
    copy.remove();
    const again = fixture<QDeck>(saved);
    await oneEvent(again, 'q-ready');
    assert.deepEqual(texts(again), ['A', 'B', 'C']);
  });

  it('makes slides of a section that comes later', async () => {
    const deck = fixture<QDeck>('<q-deck><q-section>1</q-section></q-deck>');
    await oneEvent(deck, 'q-ready');
    const section = document.createElement('q-section');
    section.setAttribute('data-markdown', '');
    section.textContent = '# A\n\n---\n\n# B';
    deck.append(section);
    await until(() => deck.slides.length === 3);
    assert.deepEqual(texts(deck), ['1', 'A', 'B']);
  });
});

describe('Markdown in a file', () => {
  const path = new URL('../pages/markdown/talk.md', import.meta.url).href;

  for (const attributes of [`markdown src="${path}"`, `markdown="${path}"`, `data-markdown="${path}"`]) {
    it(`is fetched: ${attributes.replace(path, 'talk.md')}`, async () => {
      const deck = fixture<QDeck>(`<q-deck><q-section>1</q-section><q-section ${attributes}></q-section></q-deck>`);
      await oneEvent(deck, 'q-ready');
      assert.lengthOf(deck.slides, 6);
      assert.equal(find<HTMLImageElement>(deck, 'img').src, new URL('../img/harbour.svg', path).href);
    });
  }

  it('is there before the deck starts, so that a link leads into it', async () => {
    location.hash = '#deep=tables';
    const deck = fixture<QDeck>(
      `<q-deck id="deep" history="replace"><q-section markdown src="${path}"></q-section></q-deck>`,
    );
    await oneEvent(deck, 'q-ready');
    assert.equal(deck.currentSlide?.id, 'tables');
    deck.remove();
    location.hash = '#deep=2';
    const again = fixture<QDeck>(
      `<q-deck id="deep" history="replace"><q-section markdown src="${path}"></q-section></q-deck>`,
    );
    await oneEvent(again, 'q-ready');
    assert.deepEqual(again.position, { h: 2, v: 0, f: -1 });
    location.hash = '';
  });

  const missing: readonly (readonly [string, string, RegExp])[] = [
    [
      'that is not there',
      new URL('../pages/markdown/nowhere.md', import.meta.url).href,
      /nowhere\.md could not be loaded: the server answers 404/,
    ],
    ['that is a page', file('<p>', 'text/html'), /it is text\/html, not text/],
    ['that is not text', file('a\0b', 'text/plain'), /it is not text/],
    ['with an address that is none', 'https://[', /could not be loaded/],
  ];
  for (const [name, src, message] of missing) {
    it(`${name}: the slide says so, and the deck goes on`, async () => {
      const lines = await listen(async () => {
        const deck = fixture<QDeck>(
          `<q-deck><q-section markdown src="${src}"></q-section><q-section>2</q-section></q-deck>`,
        );
        await oneEvent(deck, 'q-ready');
        assert.match(find(deck, '[role="alert"]').textContent, message);
        await assertAccessible(deck);
        deck.next();
        assert.equal(deck.currentSlide?.textContent, '2');
      });
      assert.lengthOf(
        lines.filter(({ text }) => text.startsWith('[q-deck] markdown:')),
        1,
      );
    });
  }

  it('is fetched anew where the address changes', async () => {
    const deck = fixture<QDeck>(`<q-deck><q-section markdown src="${file('# A')}"></q-section></q-deck>`);
    await oneEvent(deck, 'q-ready');
    find(deck, 'q-section').setAttribute('src', file('# B'));
    await until(() => texts(deck).join() === 'B');
  });
});
