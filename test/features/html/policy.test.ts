import { assert } from 'chai';
import '../../../src/index.js';
import type { QDeck } from '../../../src/index.js';
import { find, fixture, until } from '../../helpers/fixture.js';
import { serve } from '../../helpers/serve.js';
import type { Served } from '../../helpers/serve.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const TALK = 'https://talks.example/a/talk.html';
const FILE = new URL('/talk-of-a-test.md', location.href).href;

/** Every way in which HTML that is not the page's comes into a deck: a page with the content of a slide in it. */
const WAYS: Readonly<Record<string, (slide: string) => string>> = {
  'src, another origin': () => `<q-deck src="${TALK}"></q-deck>`,
  'a code block': (slide) =>
    `<pre><code class="language-q-deck">${escaped(`<q-section>${slide}</q-section>`)}</code></pre>`,
  'a pre': (slide) => `<pre class="q-deck">${escaped(`<q-deck><q-section>${slide}</q-section></q-deck>`)}</pre>`,
  'a template': (slide) => `<q-deck><template><q-section>${slide}</q-section></template></q-deck>`,
  'a script': (slide) =>
    `<q-deck><script type="text/html"><q-section>${slide.replaceAll('</script', '<\\/script')}</q-section></script></q-deck>`,
  'a deck on a slide of a code block': (slide) =>
    `<pre class="q-deck">${escaped(`<q-section><q-deck><template><q-section>${slide}</q-section></template></q-deck></q-section>`)}</pre>`,
  'Markdown in the page': (slide) => `<q-deck><q-section markdown><pre>${escaped(slide)}</pre></q-section></q-deck>`,
  'Markdown in a code block': (slide) =>
    `<pre class="q-deck">${escaped(`<q-section markdown><pre>${escaped(slide)}</pre></q-section>`)}</pre>`,
  'a Markdown file': () => `<q-deck><q-section markdown src="${FILE}"></q-section></q-deck>`,
  'a Markdown file that a code block names': () =>
    `<pre class="q-deck">${escaped(`<q-section markdown="${FILE}" trusted></q-section>`)}</pre>`,
};

/** What must not be there after, by kind: HTML of a slide, and a selector of what is wrong in the deck. */
const KINDS: readonly (readonly [kind: string, html: string, wrong: string])[] = [
  ['a script', '<script>window.harm = 1</script>', 'script'],
  ['an event handler', '<b onclick="window.harm = 1">b</b>', '[onclick]'],
  ['a picture that fails', '<img src="x:" alt="" onerror="window.harm = 1">', '[onerror]'],
  ['an address that runs', '<a href="javascript:window.harm=1">a</a>', '[href]'],
  ['an address that runs, hidden', '<a href="  jAva&#10;script:window.harm=1">a</a>', '[href]'],
  [
    'an address in SVG that runs',
    '<svg><a xlink:href="javascript:window.harm=1"><text>a</text></a></svg>',
    'svg [*|href]',
  ],
  [
    'an animated address',
    '<svg><a href="#x"><set attributeName="href" to="javascript:window.harm=1"/></a></svg>',
    'set',
  ],
  ['a use of another file', '<svg><use href="https://other.example/a.svg#x"/></svg>', 'use'],
  ['a frame', '<iframe src="/"></iframe><object data="/"></object><embed src="/">', 'iframe, object, embed'],
  ['a style sheet', '<style>body { outline: 9px solid red }</style>', 'style'],
  ['a style sheet in SVG', '<svg><style>body { outline: 9px solid red }</style></svg>', 'style'],
  [
    'a linked style sheet',
    '<link rel="stylesheet" href="/x.css"><meta http-equiv="refresh" content="0">',
    'link, meta',
  ],
  ['a form', '<form action="/pwn"><input name="matches"><select name="a"></select></form>', 'form, input, select'],
  [
    'a button that sends',
    '<button formaction="/pwn" form="f">b</button>',
    '[formaction], [form], button:not([type=button])',
  ],
  ['a label of the page', '<label for="page-field">l</label>', '[for]'],
  ['a popover', '<p popover id="pop">p</p><button popovertarget="pop">b</button>', '[popover], [popovertarget]'],
  ['a command', '<button command="show-modal" commandfor="page-dialog">b</button>', '[command], [commandfor]'],
  ['a dialog', '<dialog open>d</dialog>', 'dialog'],
  ['a group of details', '<details name="faq" open><summary>s</summary></details>', '[name]'],
  ['a customised element', '<b is="page-thing">b</b><page-thing>t</page-thing>', '[is], page-thing'],
  ['a slot', '<b slot="q-made">b</b>', 'b[slot]'],
  ['a part', '<b part="control" exportparts="a">b</b>', 'b:is([part], [exportparts])'],
  [
    'data of other scripts',
    '<b data-controller="x" data-bs-toggle="modal" hx-get="/x" x-on:click="1">b</b>',
    '[data-controller], [data-bs-toggle], [hx-get], [x-on\\:click]',
  ],
  ['a target', '<a href="https://other.example/" target="_top" ping="/x">a</a>', '[target], [ping]'],
  [
    'a place in the order of Tab',
    '<b tabindex="5" accesskey="s" autofocus>b</b>',
    '[tabindex="5"], [accesskey], [autofocus]',
  ],
  ['an editable text', '<b contenteditable="true">b</b>', '[contenteditable]'],
  ['trust', '<b trusted data-trusted repair>b</b>', 'b:is([trusted], [data-trusted], [repair])'],
  ['a page that opens over the deck', '<a data-lightbox href="https://other.example/">a</a>', 'a[data-lightbox]'],
  ['a page behind the slide', '<b background-iframe="/">b</b>', '[background-iframe]'],
];

/** Styles that reach beyond the deck, and the property that must have nothing of it. */
const STYLES: readonly (readonly [style: string, property: string, allowed: string])[] = [
  ['position: fixed; inset: 0; width: 100vw', 'position', ''],
  ['position: fixed !important', 'position', ''],
  ['POSITION: F\\69xed', 'position', ''],
  ['--x: fixed; position: var(--x)', 'position', ''],
  ['position: absolute; left: -10px', 'position', 'absolute'],
  ['view-transition-name: header', 'view-transition-name', ''],
  ['cursor: url(https://other.example/c.png), auto', 'cursor', ''],
  ['cursor: pointer', 'cursor', 'pointer'],
  ['--_bleed-y: -9999px', '--_bleed-y', ''],
  ['color: red', 'color', 'red'],
  ['--accent: red', '--accent', 'red'],
];

describe('HTML that the author of the page did not write', () => {
  let served: Served | null = null;

  afterEach(() => {
    served?.end();
    served = null;
    for (const name of ['harm', 'upgraded']) Reflect.deleteProperty(window, name);
  });

  /** The slide that a way in makes of its content. */
  async function slideOf(way: string, html: string): Promise<HTMLElement> {
    const write = WAYS[way];
    if (!write) throw new Error(way);
    const content = `${html} <i id="end">end</i>`;
    served = serve((address) =>
      address === TALK ? `<q-deck><q-section>${content}</q-section></q-deck>` : address === FILE ? content : null,
    );
    const box = fixture(`<div>${write(content)}</div>`);
    const end = await until(() => box.querySelector('q-deck q-section #end'), 'the slide is there');
    await until(
      () => [...box.querySelectorAll<QDeck>('q-deck')].every((deck) => deck.position),
      'the decks have started',
    );
    return end.closest('q-section') ?? box;
  }

  for (const way of Object.keys(WAYS)) {
    describe(`by ${way}`, () => {
      it('has nothing that acts, by any kind', async () => {
        const slide = await slideOf(
          way,
          KINDS.map(([, html], i) => `<div class="kind-${String(i)}">${html}</div>`).join(' '),
        );
        assert.notProperty(window, 'harm');
        for (const [i, [kind, , wrong]] of KINDS.entries()) {
          const box = find(slide, `.kind-${String(i)}`);
          assert.lengthOf(box.querySelectorAll(wrong), 0, `${kind}: ${box.innerHTML}`);
          assert.lengthOf(
            slide.querySelectorAll(`:scope :is(${wrong}):not([class^="kind"] *)`),
            0,
            `${kind}: ${slide.innerHTML}`,
          );
        }
      });

      it('has no style that reaches beyond the deck', async () => {
        const slide = await slideOf(way, STYLES.map(([style]) => `<b class="styled" style="${style}">b</b>`).join(' '));
        const values = [...slide.querySelectorAll<HTMLElement>('.styled')].map(({ style }, i) =>
          style.getPropertyValue(STYLES[i]?.[1] ?? '').trim(),
        );
        assert.deepEqual(
          values,
          STYLES.map(([, , allowed]) => allowed),
        );
      });

      it('keeps what slides are made of', async () => {
        const slide = await slideOf(
          way,
          '<h2 class="big" style="color: red">A</h2><p q-fragment data-id="p" aria-label="l">b</p><img data-src="https://talks.example/a.png" alt="a">' +
            '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><q-code language="js"><pre>a</pre></q-code><q-math>x</q-math><q-notes>n</q-notes>' +
            '<table><tr><td>1</td></tr></table><button style="color: red">b</button><details><summary>s</summary>d</details>',
        );
        for (const selector of [
          'h2.big[style]',
          '[q-fragment][data-id][aria-label]',
          'img[data-src][alt]',
          'svg[viewBox] path[d]',
          'q-code[language] pre',
          'q-math',
          'q-notes',
          'td',
          'button[style]',
          'details summary',
        ])
          assert.isTrue(slide.matches(`:has(${selector})`), `${selector}: ${slide.innerHTML}`);
      });
    });
  }

  for (const [name, base] of [
    ['that runs', 'javascript://x/%0Awindow.harm=1//'],
    ['that runs, hidden', ' java&#10;script://x/%0Awindow.harm=1//'],
    ['that is data', 'data:text/html,'],
    ['that is none', 'http://['],
    ['of another scheme', 'ftp://other.example/'],
  ]) {
    it(`ignores a base ${name ?? ''}, as browsers do`, async () => {
      served = serve({
        [TALK]: `<base href="${base ?? ''}"><q-deck><q-section><a href="next">a</a><svg><a xlink:href="next"><text>b</text></a></svg></q-section></q-deck>`,
      });
      const deck = fixture<QDeck>(`<q-deck src="${TALK}"></q-deck>`);
      await until(() => deck.position, 'the talk is there');
      assert.equal(find(deck, 'p a, q-section > a').getAttribute('href'), 'https://talks.example/a/next');
      assert.equal(find<Element>(deck, 'svg a').getAttribute('xlink:href'), 'https://talks.example/a/next');
    });
  }

  it('is no element of the page by the name that it was parsed with', async () => {
    let upgraded = 0;
    class Thing extends HTMLElement {
      connectedCallback(): void {
        upgraded += 1;
      }
    }
    try {
      customElements.define(
        'page-button',
        class extends HTMLButtonElement {
          connectedCallback(): void {
            upgraded += 1;
          }
        },
        { extends: 'button' },
      );
      customElements.define('page-thing', Thing);
      for (const way of Object.keys(WAYS)) {
        const slide = await slideOf(way, '<button is="page-button">b</button><page-thing>t</page-thing>');
        slide.closest('div')?.remove();
        served?.end();
      }
    } finally {
      served?.end();
    }
    assert.equal(upgraded, 0);
  });

  it('has no id that the page has, and links to its own all the same', async () => {
    const own = fixture('<p id="login">the page</p>');
    const box = fixture(
      `<div><pre class="q-deck">${escaped('<q-section id="start"><a href="#login">go</a></q-section><q-section id="login"><svg><linearGradient id="location"/><rect id="r" fill="url(#location)" style="stroke: url(#location)"/></svg><b id="title" aria-labelledby="login r">t</b></q-section>')}</pre></div>`,
    );
    document.body.prepend(box);
    const deck = await until(() => {
      const made = box.querySelector('q-deck');
      return made?.position && made;
    }, 'there is a deck');
    assert.equal(document.getElementById('login'), own);
    assert.deepEqual(
      deck.slides.map(({ id }) => id),
      ['start', 'user-content-login'],
    );
    assert.equal(find(deck, '#r').getAttribute('fill'), 'url(#user-content-location)');
    assert.include(find(deck, '#r').style.stroke, '#user-content-location');
    assert.equal(find(deck, 'b').getAttribute('aria-labelledby'), 'user-content-login r');
    await until(() => {
      find(deck, 'a').click();
      return deck.currentSlide?.id === 'user-content-login';
    }, 'the link leads there');
    assert.isTrue(deck.goTo('start'));
    assert.isTrue(deck.goTo('login'));
  });

  it('keeps its ids where it is made again', async () => {
    const deck = fixture<QDeck>('<q-deck><q-section markdown><pre></pre></q-section></q-deck>');
    for (const text of ['a', 'b']) {
      find(deck, 'pre').textContent = `# <b id="mine">${text}</b>`;
      await until(() => deck.querySelector('#mine')?.textContent === text, 'the slide is made');
    }
  });
});
