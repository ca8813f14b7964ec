import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertSilent, listen } from '../helpers/console.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { isShown } from '../helpers/shown.js';

/** A post as an editor's paragraph filter serves it: the tags stand in paragraphs. */
const torn = (attributes: string): string => `<p id="before">Before</p>
<p><q-deck id="talk" ${attributes}><br />
<q-section id="one"></p>
<h2>One</h2>
<ul>
<li><q-fragment>a</q-fragment></li>
</ul>
<p>Text with <b>marks</b><br />
</q-section><br />
<q-section id="two"></p>
<p><q-code language="yaml"></p>
<pre>
a: 1

b: 2
</pre>
<p></q-code><br />
<img src="data:," alt="" onload="globalThis.harm = true"><script>globalThis.harm = true;</script></q-section><br />
</q-deck></p>
<p id="after">After</p>`;

/** Puts a post on the page, whose server gives the same text. */
async function onPage(post: string, run: (box: HTMLElement, deck: QDeck) => Promise<void>): Promise<void> {
  const { fetch } = globalThis;
  globalThis.fetch = async (asked, options) => {
    const url = asked instanceof URL ? asked.href : asked instanceof Request ? asked.url : asked;
    return url === location.href
      ? new Response(`<!doctype html><title>Post</title><article>${post}</article>`, {
          headers: { 'content-type': 'text/html' },
        })
      : fetch(asked, options);
  };
  const box = fixture(`<article>${post}</article>`);
  try {
    await run(box, find<QDeck>(box, 'q-deck'));
  } finally {
    globalThis.fetch = fetch;
    box.remove();
  }
}

const whole = (deck: QDeck): Promise<boolean> =>
  until(() => deck.slides.length === 2 && deck.position !== null, 'the deck is whole');

/** What is to be seen of the page beside the deck. */
const seen = (box: HTMLElement): string[] =>
  [...box.children]
    .filter((each) => isShown(each) && !each.querySelector('q-deck'))
    .map(({ textContent }) => textContent.trim());

describe('a torn deck', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'harm');
  });

  it('is whole again where it asks for repair: slides, steps, code, keys', async () => {
    await assertSilent(() =>
      onPage(torn('repair transition="none"'), async (box, deck) => {
        await whole(deck);
        assert.deepEqual(
          deck.slides.map(({ id }) => id),
          ['one', 'two'],
        );
        assert.equal(find(deck, '#two pre:not([hidden])').textContent.trim(), 'a: 1\n\nb: 2');
        find(deck.shadowRoot ?? deck, '.viewport').focus();
        await press('ArrowRight');
        assert.deepEqual(deck.position, { h: 0, v: 0, f: 0 });
        await press('ArrowRight');
        assert.equal(deck.currentSlide?.id, 'two');
        assert.deepEqual(seen(box), ['Before', 'After'], 'nothing is there twice');
      }),
    );
  });

  it('runs no script again', async () => {
    await onPage(torn('data-repair'), async (_, deck) => {
      await whole(deck);
      assert.lengthOf(deck.querySelectorAll(':scope > [slot] :is(script, [onload])'), 0);
    });
  });

  it('takes nothing as markup that is an attribute to the browser', async () => {
    // The quote of the site's own makes the text of a user look like a deck that comes first.
    const title =
      '<q-deck id=talk repair><p><q-section id=one><h2>evil</h2></p><img src=x: alt onerror=globalThis.harm=1></q-section><q-section id=two><p>evil</p></q-section></q-deck>';
    await listen(() =>
      onPage(`<p class=it's title="${title}">Text</p>${torn('repair')}`, async (_, deck) => {
        await whole(deck);
        assert.isFalse(deck.querySelector(':scope > [slot] :is([onerror], [onload])') !== null, 'a handler came in');
        assert.notProperty(globalThis, 'harm');
      }),
    );
  });

  it('gives everything back when it goes', async () => {
    await onPage(torn('repair'), async (box, deck) => {
      const before = box.innerHTML;
      await whole(deck);
      assert.notEqual(box.innerHTML, before);
      const sheets = document.adoptedStyleSheets.length;
      const paragraph = deck.parentElement;
      deck.remove();
      assert.isBelow(document.adoptedStyleSheets.length, sheets);
      paragraph?.prepend(deck);
      await whole(deck);
      deck.remove();
      paragraph?.prepend(deck);
      deck.repair = false;
      await until(
        () =>
          box.innerHTML.replace(' repair="false"', ' repair=""') === before ||
          box.innerHTML === before.replace(' repair=""', ''),
        'the page is as it was',
      );
    });
  });

  it('is repaired where the page asks for it', async () => {
    const meta = document.createElement('meta');
    meta.name = 'q-deck';
    meta.content = 'repair';
    document.head.append(meta);
    try {
      await onPage(torn(''), async (box, deck) => {
        await whole(deck);
        assert.deepEqual(deck.getAttributeNames(), ['id']);
        assert.deepEqual(seen(box), ['Before', 'After']);
      });
    } finally {
      meta.remove();
    }
  });

  it('is left alone where nobody asks', async () => {
    await listen(() =>
      onPage(torn(''), async (box, deck) => {
        const before = box.innerHTML;
        await until(() => deck.slides.length === 1, 'it has what the parser left it');
        assert.equal(box.innerHTML, before);
        assert.includeMembers(seen(box), ['Before', 'One', 'Text with marks', 'After']);
      }),
    );
  });

  it("says so where the page's text cannot be had", async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      const lines = await listen(async () => {
        const box = fixture(`<article>${torn('repair')}</article>`);
        const deck = find<QDeck>(box, 'q-deck');
        await until(() => deck.position !== null, 'it has what the parser left it');
        assert.includeMembers(seen(box), ['Before', 'One', 'After'], 'everything can be read');
      });
      assert.match(lines.map(({ text }) => text).join(), /source: .*offline/);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is told by what the parser left: a deck that is whole is not asked for', async () => {
    let asked = 0;
    const { fetch } = globalThis;
    globalThis.fetch = (...args) => {
      asked += 1;
      return fetch(...args);
    };
    try {
      const deck = fixture<QDeck>(
        '<q-deck repair><q-section id="one"><p>One</p></q-section><q-section><q-section>Two</q-section></q-section></q-deck>',
      );
      await until(() => deck.position !== null, 'it starts');
      assert.lengthOf(deck.slides, 2);
      assert.equal(asked, 0);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
