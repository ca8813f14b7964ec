import { assert } from 'chai';
import '../../../src/index.js';
import type { QDeck } from '../../../src/index.js';
import { assertAccessible } from '../../helpers/axe.js';
import { listen } from '../../helpers/console.js';
import { find, fixture, nextFrame, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';
import { isShown } from '../../helpers/shown.js';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const SLIDES =
  '<q-section id="a"><h2>A &amp; B</h2>\n\n    <ul><li><q-fragment>one</q-fragment></li></ul></q-section>\n\n<q-section>Second</q-section>';
const TEXT = escaped(SLIDES);

const decks = (root: ParentNode = document): QDeck[] => [...root.querySelectorAll('q-deck')];

/** Puts HTML on the page and gives the deck that the page makes of it. */
async function upgraded(html: string): Promise<{ deck: QDeck; box: HTMLElement }> {
  const box = fixture(`<div>${html}</div>`);
  const deck = await until(
    () => decks(box).find((each) => each.position !== null && each.parentElement?.closest('q-deck') === null),
    'there is a deck',
  );
  return { deck, box };
}

const texts = (deck: QDeck): string[] => deck.slides.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

function shadow(deck: QDeck): ShadowRoot {
  if (!deck.shadowRoot) throw new Error('The deck has no shadow root');
  return deck.shadowRoot;
}

describe('a deck in another spelling', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'harm');
  });

  for (const [what, html] of [
    ['a code block of the language', `<pre><code class="language-q-deck">${TEXT}</code></pre>`],
    ['the short name of the class', `<pre class="lang-q-deck">${TEXT}</pre>`],
    ['data-language', `<pre data-language="Q-deck"><code>${TEXT}</code></pre>`],
    ['data-lang', `<div class="highlight"><pre><code data-lang="q-deck">${TEXT}</code></pre></div>`],
    [
      'a wrapper with button and label',
      `<div class="language-q-deck vp-x"><button>Copy</button><span class="lang">q-deck</span><pre><code>${TEXT}</code></pre></div>`,
    ],
    [
      'a wrapper in a wrapper',
      `<div class="language-q-deck highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${TEXT}</code></pre></div></div>`,
    ],
    [
      'a table with line numbers',
      `<div class="highlight"><table><tr><td><pre><code><span class="lnt">1\n2</span></code></pre></td><td><pre><code class="language-q-deck">${TEXT}</code></pre></td></tr></table></div>`,
    ],
    [
      'a figure',
      `<figure><figcaption>Talk</figcaption><pre><code class="language-q-deck">${TEXT}</code></pre></figure>`,
    ],
    [
      "a highlighter's spans and numbers",
      `<pre><code class="language-q-deck"><span class="ln">1</span><span class="line"><b>&lt;q-section</b> <i>id</i>="a"&gt;&lt;h2&gt;A &amp;amp; B&lt;/h2&gt; &lt;q-fragment&gt;one&lt;/q-fragment&gt;&lt;/q-section&gt;</span><br><span class="ln">2</span>&lt;q-section&gt;Second&lt;/q-section&gt;</code></pre>`,
    ],
    ['a class on pre', `<pre class="q-deck">${TEXT}</pre>`],
    [
      'a whole deck in the text',
      `<pre class="q-deck"><code class="language-html">${escaped(`<q-deck loop>${SLIDES}</q-deck>`)}</code></pre>`,
    ],
    [
      'a code block that was escaped twice',
      `<pre><code class="language-q-deck">${escaped(escaped(SLIDES))}</code></pre>`,
    ],
    ['a script', `<script type="text/html" class="q-deck">${SLIDES}</script>`],
    ['a template', `<template class="q-deck">${SLIDES}</template>`],
    [
      'sections in a div',
      '<div class="q-deck"><section id="a"><h2>A &amp; B</h2> <p class="q-fragment">one</p></section><section>Second</section></div>',
    ],
    [
      'groups of an editor',
      '<div class="wp-block-group q-deck"><div class="wp-block-group__inner-container"><section class="wp-block-group"><div class="inner"><h2>A &amp; B</h2> <span class="q-fragment">one</span></div></section><p></p><section>Second</section></div></div>',
    ],
  ] as const) {
    it(`is taken from ${what}`, async () => {
      const { deck, box } = await upgraded(html);
      assert.deepEqual(texts(deck), ['A & B one', 'Second']);
      assert.isTrue(deck.next());
      assert.deepEqual(deck.position, { h: 0, v: 0, f: 0 });
      const source = box.lastElementChild as HTMLElement;
      assert.isFalse(isShown(source), 'the source is out of sight');
      assert.lengthOf(decks(box), 1);
      const copy = box.cloneNode(true) as HTMLElement;
      for (const each of decks(copy)) each.remove();
      const plain = document.createElement('div');
      plain.innerHTML = html;
      assert.equal(copy.innerHTML, plain.innerHTML, 'and as it was written');
    });
  }

  it('is a deck like others: keys, accessibility', async () => {
    const { deck, box } = await upgraded(
      `<p>Text.</p><pre data-loop data-transition="none"><code class="language-q-deck">${TEXT}</code></pre>`,
    );
    assert.isTrue(deck.loop);
    find(shadow(deck), '.viewport').focus();
    await press('ArrowRight');
    await press('ArrowRight');
    assert.deepEqual(deck.position, { h: 1, v: 0, f: -1 });
    await assertAccessible(box);
  });

  it('has stacks, code and notes by class, too', async () => {
    const { deck } = await upgraded(`<div class="q-deck" data-loop id="talk" style="inline-size: 300px">
      <section><section>1</section><section>2<section>Deep</section></section></section>
      <section><div class="q-code" data-language="js"><pre>a</pre></div><pre class="q-code"><code class="language-css">b</code></pre>
        <div class="q-notes">Hush</div><ul><li class="q-fragment fade-up" data-index="2">x</li></ul></section></div>`);
    assert.deepEqual(deck.slides.map((slide) => deck.goTo(slide) || deck.position).length, 3);
    assert.equal(deck.id, 'talk');
    assert.isTrue(deck.loop);
    assert.closeTo(deck.getBoundingClientRect().width, 300, 1);
    assert.deepEqual(
      [...deck.querySelectorAll('q-code')].map((code) => code.dataset.language ?? code.getAttribute('language')),
      ['js', 'css'],
    );
    assert.equal(find(deck, 'q-notes').textContent, 'Hush');
    assert.equal(find(deck, 'li').getAttribute('q-fragment'), 'fade-up');
    assert.isTrue(document.getElementById('talk') === deck, 'links lead to the deck');
  });

  it('is no way around the filter of a site', async () => {
    const harm = `<q-section onclick="globalThis.harm=1" data-controller="x" id="a"><script>globalThis.harm = 1</script><style>body { color: red }</style>
      <img src="x:" alt="" onerror="globalThis.harm=1"><a href="javascript:globalThis.harm=1">a</a><iframe src="/"></iframe>
      <form action="/x"><button formaction="/y" popovertarget="p" data-bs-toggle="modal">b</button></form><p popover id="p">P</p>
      <q-section markdown data-trusted trusted background-iframe="/"><pre>&lt;img src=x: alt="" onerror="globalThis.harm=1"&gt;</pre></q-section>
      <q-deck full-page data-repair trusted><q-section>Inside</q-section></q-deck></q-section>`;
    const { deck } = await upgraded(
      `<pre class="q-deck" data-full-page data-trusted data-src="/x">${escaped(`<q-deck full-page onclick="globalThis.harm=1" style="position: fixed">${harm}</q-deck>`)}</pre>`,
    );
    await nextFrame();
    assert.isNull(
      deck.querySelector(
        'script, style, iframe, form, [popover], [popovertarget], [formaction], [onclick], [onerror], [trusted], [data-trusted], [full-page], [repair], [data-repair], [background-iframe], [data-controller], [data-bs-toggle], a[href]',
      ),
    );
    assert.deepEqual(deck.getAttributeNames(), ['data-q-from']);
    assert.notProperty(globalThis, 'harm');
  });

  it('is left alone inside a deck, where an editor has it, and where there is no slide in it', async () => {
    const lines = await listen(async () => {
      const box = fixture(`<div>
        <q-deck><q-section><pre><code class="language-q-deck">${TEXT}</code></pre></q-section></q-deck>
        <div contenteditable="true"><pre class="q-deck">${TEXT}</pre></div>
        <div class="q-deck">No sections</div>
        <div class="q-deck"><q-deck><q-section>In a box of that name</q-section></q-deck></div>
        <pre class="q-deck">&lt;p&gt;Nothing&lt;/p&gt;</pre></div>`);
      await upgraded(`<pre class="q-deck">${TEXT}</pre>`);
      assert.lengthOf(decks(box), 2);
      assert.isTrue(isShown(box.lastElementChild as HTMLElement));
    });
    assert.match(lines.map(({ text }) => text).join(), /no slide in this text/);
  });

  it('goes with its source, and comes back with it', async () => {
    const { box } = await upgraded(`<pre class="q-deck">${TEXT}</pre>`);
    const pre = find(box, 'pre');
    pre.remove();
    await until(() => decks(box).length === 0, 'the deck has gone');
    const sheets = document.adoptedStyleSheets.length;
    box.append(pre);
    await until(() => decks(box).length === 1, 'there is a deck again');
    assert.isAbove(document.adoptedStyleSheets.length, sheets);
    pre.remove();
    await until(() => decks(box).length === 0 && document.adoptedStyleSheets.length === sheets, 'nothing is left');
  });

  it('follows its source: text, place', async () => {
    const { deck, box } = await upgraded(`<pre class="q-deck">${TEXT}</pre><p>After</p>`);
    const pre = find(box, 'pre');
    pre.textContent = '<q-section>Only</q-section>';
    await until(() => texts(deck).join() === 'Only', 'the deck is made anew');
    assert.deepEqual(
      decks(box).map((each) => each === deck),
      [true],
      'and is the same element',
    );
    box.append(pre);
    await until(() => deck.nextElementSibling === pre, 'the deck stands before it');
    pre.textContent = 'Nothing';
    await listen(async () => {
      await until(() => decks(box).length === 0, 'no deck');
    });
    assert.isTrue(isShown(pre));
  });

  it('is made once where a snapshot brings back what was made', async () => {
    const { box } = await upgraded(`<pre class="q-deck">${TEXT}</pre>`);
    const copy = box.cloneNode(true) as HTMLElement;
    box.replaceWith(copy);
    try {
      await until(
        () => decks(copy).length === 1 && decks(copy)[0]?.position && decks(copy)[0] !== decks(box)[0],
        "one deck of the copy's own",
      );
      find(copy, 'pre').replaceChildren('<q-section>New</q-section>');
      await until(() => decks(copy).length === 1 && decks(copy).map(texts).join() === 'New', 'it follows the copy');
    } finally {
      copy.remove();
    }
  });

  it('plays its media once', async () => {
    const { box } = await upgraded(
      '<div class="q-deck"><section>A <video muted loop src="data:video/mp4;base64,AAAA"></video></section></div>',
    );
    const video = find<HTMLVideoElement>(box, ':scope > div video');
    let paused = 0;
    video.pause = () => {
      paused += 1;
    };
    video.dispatchEvent(new Event('play'));
    assert.equal(paused, 1);
  });
});
