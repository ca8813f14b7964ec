import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf } from '../helpers/shown.js';

/** What the live region says, now. */
const said = (deck: QDeck): string => deck.shadowRoot?.querySelector('[aria-live]')?.textContent ?? '';

/** Does something and waits until the announcement is made that comes of it. */
async function hears(deck: QDeck, text: string, act: () => unknown): Promise<void> {
  await act();
  await until(() => said(deck) === text, `hears ${JSON.stringify(text)}`).catch((error: unknown) => {
    throw new Error(`Heard ${JSON.stringify(said(deck))} instead of ${JSON.stringify(text)}`, { cause: error });
  });
}

describe('announcements', () => {
  it('say nothing at the start', async () => {
    const deck = await deckOf('<q-section><h2>A</h2></q-section>');
    assert.equal(said(deck), '');
    assert.equal(deck.shadowRoot?.querySelector('[aria-live]')?.getAttribute('aria-live'), 'polite');
  });

  it('say what is on the new slide, and no more', async () => {
    const deck = await deckOf(`<q-section>A</q-section>
      <q-section><h2>Title</h2><p>First  line<br>second</p><ul><li>One</li><li>Two!</li></ul><img src="/img/helm.svg" alt="A helm">
        <p hidden>Hidden</p><p aria-hidden="true">For eyes</p><p q-fragment>Later</p><q-notes>Note</q-notes><aside class="notes">Note</aside>
        <script type="text/plain">Script</script><style>p {}</style><template>Template</template></q-section>`);
    await hears(deck, 'Title. First line. second. One. Two! A helm', () => deck.next());
  });

  it('say what a step has shown', async () => {
    const deck = await deckOf(
      '<q-section>S<p q-fragment>One</p><p q-fragment index="1">Two <b>bold</b></p><p q-fragment index="1">Three</p></q-section>',
    );
    await hears(deck, 'Two bold. Three', () => deck.next());
    await hears(deck, 'One', () => deck.next());
  });

  it('say a fragment with what is shown inside it, once', async () => {
    const deck = await deckOf(
      '<q-section><div q-fragment>Outer <p q-fragment with>Inner</p><p q-fragment>Last</p></div></q-section>',
    );
    await hears(deck, 'Outer. Inner', () => deck.next());
    await hears(deck, 'Last', () => deck.next());
  });

  it('say all the steps of a jump', async () => {
    const deck = await deckOf(
      '<q-section><p q-fragment>One</p><p q-fragment>Two</p><p q-fragment>Three</p></q-section>',
    );
    await hears(deck, 'One. Two. Three', () => deck.goTo({ h: 0, v: 0, f: 2 }));
  });

  it('say a slide as it stands where one comes to it from behind', async () => {
    const deck = await deckOf('<q-section>A<p q-fragment>B</p></q-section><q-section>Z</q-section>');
    await hears(deck, 'Z', () => deck.last());
    await hears(deck, 'A. B', () => deck.prev());
  });

  it('say nothing of what goes', async () => {
    const deck = await deckOf(
      '<q-section><p q-fragment>One</p><p q-fragment>Two</p></q-section><q-section>Z</q-section>',
    );
    await hears(deck, 'One', () => deck.next());
    await hears(deck, '', () => {
      deck.next();
      deck.prev();
    });
    await hears(deck, 'Two', () => deck.next());
    await hears(deck, '', () => deck.prev());
    await hears(deck, 'Z', () => {
      deck.next();
      deck.next();
    });
  });

  for (const effect of ['fade-up', 'current-visible', 'fade-in-then-semi-out']) {
    it(`say what ${effect} shows`, async () => {
      const deck = await deckOf(
        `<q-section><p q-fragment="${effect}">One</p><q-fragment effect="${effect}">Two</q-fragment></q-section>`,
      );
      await hears(deck, 'One', () => deck.next());
      await hears(deck, 'Two', () => deck.next());
    });
  }

  const silent = ['fade-out', 'semi-fade-out', 'grow', 'strike', 'highlight-current-red'];
  for (const effect of silent) {
    it(`say nothing where ${effect} shows nothing new`, async () => {
      const deck = await deckOf(
        `<q-section><p q-fragment="${effect}">Old</p><p q-fragment index="1" effect="${effect}">Older</p><p q-fragment index="1">New</p></q-section>`,
      );
      await hears(deck, 'New', () => deck.next());
      deck.next();
      await hears(deck, 'Paused', () => {
        deck.togglePause(true);
      });
    });
  }

  it('say that the deck is paused, and that it goes on', async () => {
    const deck = await deckOf('<q-section>A</q-section>');
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await hears(deck, 'Paused', () => press('b'));
    await hears(deck, 'Resumed', () => press('b'));
  });

  it('say nothing of an edit', async () => {
    const deck = await deckOf('<q-section><p>A</p></q-section><q-section>Z</q-section>');
    find(deck, 'p').textContent = 'Edited';
    await Promise.resolve();
    await hears(deck, 'Z', () => deck.next());
  });

  it('leave a deck on a slide to say its own', async () => {
    const deck = await deckOf(
      '<q-section>A</q-section><q-section>Outer<q-deck transition="none"><q-section>I</q-section><q-section>J</q-section></q-deck></q-section>',
    );
    await hears(deck, 'Outer', () => deck.next());
    const inner = find<QDeck>(deck, 'q-deck');
    await until(() => inner.shadowRoot?.querySelector('[aria-live]'));
    await hears(inner, 'J', () => inner.next());
    assert.equal(said(deck), 'Outer');
  });
});
