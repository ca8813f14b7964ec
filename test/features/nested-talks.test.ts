import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { serve } from '../helpers/serve.js';
import type { Served } from '../helpers/serve.js';

const at = (name: string): string => new URL(`/talks/${name}`, location.href).href;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A talk of so many slides with so many talks each; `name` gives the address of each. */
const full = (slides: number, decks: number, name: (slide: number, deck: number) => string): string =>
  `<q-deck>${Array.from(
    { length: slides },
    (_, slide) =>
      `<q-section><h2>${String(slide)}</h2>${Array.from({ length: decks }, (__, deck) => `<q-deck src="${name(slide, deck)}"></q-deck>`).join('')}</q-section>`,
  ).join('')}</q-deck>`;

describe('talks on slides of talks', () => {
  let served: Served = { asked: [], end: () => undefined };

  afterEach(() => {
    served.end();
  });

  async function loaded(deck: QDeck): Promise<QDeck> {
    await until(() => deck.position, 'the talk is there');
    return deck;
  }

  /** Waits until nothing more is asked for: that of the slides near has come, or was refused. */
  async function quiet(deck: QDeck): Promise<void> {
    let count = -1;
    let same = 0;
    await until(async () => {
      await nextFrame();
      same = served.asked.length === count ? same + 1 : 0;
      count = served.asked.length;
      return same > 10 && deck.position !== null;
    }, 'nothing more is asked for');
  }

  it('load when their slide comes near, and not before', async () => {
    served = serve((address) =>
      address === at('outer.html')
        ? full(6, 1, (slide) => `inner.html?${String(slide)}`)
        : address.includes('inner')
          ? `<q-deck><q-section>${address.slice(-1)}</q-section></q-deck>`
          : null,
    );
    const inner = (): string[] => served.asked.filter((each) => each.includes('inner')).map((each) => each.slice(-1));
    const deck = await loaded(fixture<QDeck>(`<q-deck src="${at('outer.html')}"></q-deck>`));
    await until(() => inner().length === 2, 'that of the slide and that of the next are asked for');
    await quiet(deck);
    assert.sameMembers(inner(), ['0', '1']);
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowRight');
    await until(() => inner().includes('2'), 'the next comes near');
    deck.goTo({ h: 5 });
    await until(() => inner().includes('5') && inner().includes('4'), 'those at the end come near');
    await quiet(deck);
    assert.sameMembers(inner(), ['0', '1', '2', '4', '5']);
    const last = find<QDeck>(deck.currentSlide ?? deck, 'q-deck');
    await until(() => last.position && last.textContent.includes('5'), 'it is shown');
  });

  it('are bounded in number, however many a talk names', async () => {
    let talks = 0;
    served = serve((address) => {
      if (!address.includes('/talks/')) return null;
      talks += 1;
      return full(2, 3, (slide, deck) => `next.html?${String(talks)}-${String(slide)}-${String(deck)}`);
    });
    const lines = await listen(async () => {
      const deck = await loaded(fixture<QDeck>(`<q-deck src="${at('0.html')}"></q-deck>`));
      await until(() => served.asked.length > 50, 'as many as may be are asked for');
      await quiet(deck);
    });
    assert.lengthOf(served.asked, 51);
    assert.match(lines.map(({ text }) => text).join(), /50 talks on slides/);
  });

  it('are fetched once by each address', async () => {
    served = serve({
      [at('outer.html')]: full(2, 5, () => 'inner.html#/0'),
      [at('inner.html')]: '<q-deck><q-section>in</q-section></q-deck>',
    });
    const html = `<q-deck src="${at('outer.html')}"></q-deck>`;
    const box = fixture(`<div>${html}${html}</div>`);
    await until(
      () => [...box.querySelectorAll<QDeck>('q-deck q-deck')].filter((deck) => deck.position).length === 20,
      'all are there',
    );
    assert.deepEqual(served.asked, [at('outer.html'), at('inner.html')]);
    box.remove();
    await loaded(fixture<QDeck>(html));
    assert.lengthOf(
      served.asked.filter((each) => each === at('outer.html')),
      2,
      'a page that nobody shows is asked for again',
    );
  });

  it('load nothing by themselves from another server, if the talk is not trusted', async () => {
    const OTHER = 'https://other.example/talk.html';
    served = serve({
      [OTHER]: '<q-deck><q-section>other</q-section></q-deck>',
      'https://other.example/part.md': 'other',
      [at('chain.html')]: `<q-deck src="${OTHER}"></q-deck>`,
      [at('own.html')]: '<q-deck><q-section>own</q-section></q-deck>',
    });
    const slide = `<q-section><q-deck id="far" src="${OTHER}"><a href="${OTHER}">a link</a></q-deck><q-deck id="near" src="${at('own.html')}"></q-deck></q-section><q-section markdown="https://other.example/part.md">m</q-section>`;
    await listen(async () => {
      const box = fixture(`<div><pre class="q-deck">${escaped(slide)}</pre></div>`);
      await until(() => box.querySelector<QDeck>('#near')?.position, 'the one of this server is there');
      assert.equal(find(box, '#far a').textContent, 'a link');
      const deck = fixture<QDeck>(`<q-deck src="${at('chain.html')}"></q-deck>`);
      const failed = await until(() => deck.shadowRoot?.querySelector('.source-failed'), 'it says so');
      assert.match(failed.textContent, /other\.example/);
    });
    assert.deepEqual(
      served.asked.filter((each) => each.includes('other.example')),
      [],
    );
    served.end();
    served = serve({
      [at('based.html')]:
        `<base href="https://other.example/"><q-deck><q-section>based <q-deck id="by-base" src="talk.html"></q-deck></q-section><q-section markdown="part.md">m</q-section><q-section><q-deck id="by-page" src="${at('beside.html')}"></q-deck></q-section></q-deck>`,
      [at('beside.html')]: '<q-deck><q-section>own</q-section></q-deck>',
      [OTHER]: '<q-deck><q-section>other</q-section></q-deck>',
      [at('chain.html')]: `<q-deck src="${OTHER}"></q-deck>`,
    });
    await listen(async () => {
      const deck = await loaded(fixture<QDeck>(`<q-deck src="${at('based.html')}"></q-deck>`));
      deck.goTo({ h: 2 });
      await until(() => deck.querySelector<QDeck>('#by-page')?.position, 'the one of its own server is there');
      await quiet(deck);
    });
    assert.sameMembers(served.asked, [at('based.html'), at('beside.html')], 'a base is no word for another server');
    const trusted = await loaded(fixture<QDeck>(`<q-deck trusted src="${at('chain.html')}"></q-deck>`));
    assert.equal(trusted.slides[0]?.textContent, 'other');
  });
});

describe('the size that a talk asks for', () => {
  let served: Served = { asked: [], end: () => undefined };

  afterEach(() => {
    served.end();
  });

  for (const [attributes, own, ratio] of [
    ['width="1" height="1000000"', '', 1280 / 720],
    ['height="1000000"', '', 1280 / 720],
    ['width="1"', '', 1280 / 720],
    ['data-height="9e99"', '', 1280 / 720],
    ['width="300"', 'height="1600"', 1280 / 1600],
    ['width="1000" height="1000"', '', 1],
    ['width="1000"', 'height="500"', 2],
  ] as const) {
    it(`is taken over where a deck may have it: ${attributes}, on a deck with ${own || 'none'}`, async () => {
      served = serve({ [at('sized.html')]: `<q-deck ${attributes}><q-section>a</q-section></q-deck>` });
      await listen(async () => {
        const deck = fixture<QDeck>(`<q-deck src="${at('sized.html')}" ${own}></q-deck>`);
        await until(() => deck.position, 'the talk is there');
        await until(() => Math.abs(deck.clientWidth / deck.clientHeight - ratio) < 0.02, 'it has its size');
        const box = fixture(
          `<div><pre class="q-deck">${escaped(`<q-deck ${attributes} ${own}><q-section>a</q-section></q-deck>`)}</pre></div>`,
        );
        const made = await until(() => box.querySelector<QDeck>('q-deck'), 'there is a deck');
        const expected = own ? made.clientWidth / made.clientHeight : ratio;
        await until(
          () => made.position && Math.abs(made.clientWidth / made.clientHeight - expected) < 0.02,
          'it has its size, too',
        );
        assert.isBelow(made.clientHeight, 5 * made.clientWidth);
      });
    });
  }
});

describe('a source that is too large', () => {
  const MANY = '<p>x</p>'.repeat(20_001);
  const LONG = 'x'.repeat(2 * 1024 * 1024 + 1);
  let served: Served = { asked: [], end: () => undefined };

  afterEach(() => {
    served.end();
  });

  for (const [what, text, says] of [
    ['of too many elements', MANY, /more than 20000 elements/],
    ['that is too long', LONG, /larger than 2 MB/],
    ['of too many decks', '<q-deck></q-deck>'.repeat(51), /50 decks/],
    ['that the parser would blow up', '<b id=x>'.repeat(1000) + '<p>'.repeat(1000), /elements/],
  ] as const) {
    it(`is refused with a message: one ${what}`, async () => {
      const slide = `<q-section>${text}</q-section>`;
      served = serve({ [at('large.html')]: `<q-deck>${slide}</q-deck>`, [at('large.md')]: text });
      const lines = await listen(async () => {
        const fetched = fixture<QDeck>(`<q-deck src="${at('large.html')}"></q-deck>`);
        const failed = await until(() => fetched.shadowRoot?.querySelector('.source-failed'), 'it says so');
        assert.match(failed.textContent, says);
        const inline = fixture<QDeck>('<q-deck><script type="text/html"></script></q-deck>');
        find(inline, 'script').textContent = slide;
        assert.match(
          (await until(() => inline.shadowRoot?.querySelector('.source-failed'), 'so does it')).textContent,
          says,
        );
        const markdown = fixture<QDeck>(`<q-deck><q-section markdown="${at('large.md')}"></q-section></q-deck>`);
        // Decks are taken out of Markdown anyway.
        if (!text.startsWith('<q-deck'))
          await until(() => says.test(markdown.slides[0]?.textContent ?? ''), 'so does the slide');
        const pre = document.createElement('pre');
        pre.className = 'q-deck';
        pre.textContent = slide;
        fixture('<div></div>').append(pre);
        await nextFrame();
      });
      assert.match(lines.map(({ text: line }) => line).join('\n'), says);
    });
  }
});
