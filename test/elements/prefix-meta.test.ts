/** A prefix that stands in the head of the page: for scripts that register by themselves. */
import { assert } from 'chai';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';

describe('a prefix in the head', () => {
  it('names the elements', async () => {
    const meta = document.createElement('meta');
    meta.name = 'q-deck';
    meta.content = 'repair prefix=show';
    document.head.append(meta);
    await import('../../src/index.js');
    assert.isUndefined(customElements.get('q-deck'));
    const deck = fixture(
      '<show-deck full-page history="none"><show-section>One</show-section><show-section id="two">Two</show-section></show-deck>',
    );
    await press('ArrowRight');
    await until(() => find(deck, '#two').checkVisibility(), 'the second slide is shown');
  });
});
