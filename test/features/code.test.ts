import { assert } from 'chai';
import '../../src/index.js';
import { find, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';

describe('code in a deck', () => {
  it('keeps a fragment in its painted copy shown as long as one inside it is the last', async () => {
    const deck = await deckOf(
      `<q-section><q-code><pre>one
<b q-fragment="current-visible">two <i q-fragment>three</i></b>
<u q-fragment>four</u></pre></q-code></q-section>`,
      'transition="none"',
    );
    const copy = (tag: string): Element | null | undefined => find(deck, 'q-code').shadowRoot?.querySelector(tag);
    await until(() => copy('b'), 'the code is painted');
    const shown = (): string =>
      ['b', 'i', 'u'].filter((tag) => copy(tag)?.checkVisibility({ visibilityProperty: true })).join('');
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await until(() => !find(deck, 'q-code').shadowRoot?.getAnimations().length, 'nothing moves any more');
      seen.push(shown());
      deck.next();
    }
    assert.deepEqual(seen, ['', 'b', 'bi', 'u']);
  });
});
