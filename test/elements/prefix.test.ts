/** Elements under a prefix of the page's own: a filter may take `<q-deck>` for the element `<q>`. */
import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { define } from '../../src/elements.js';
import { listen } from '../helpers/console.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { isShown, shownIds } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

define({ prefix: 'talk' });

const TALK = `
  <talk-section id="a"><h2>A</h2><talk-fragment id="f" effect="fade-up">F</talk-fragment><p id="g" q-fragment>G</p>
    <talk-notes id="n">Note</talk-notes><talk-deck id="inner"><talk-section id="i">Inner</talk-section></talk-deck></talk-section>
  <talk-section id="s"><p></p><talk-section id="s1" background-color="navy">One</talk-section><talk-section id="s2">Two</talk-section></talk-section>
  <talk-section id="c"><talk-code language="js" lines="1|2"><pre>let a;\nlet b;</pre></talk-code><talk-math>x^2</talk-math></talk-section>
  <talk-section id="m" markdown><script type="text/template">## M\n\n\`\`\`js\nlet c;\n\`\`\`\n\nNote: Said</script></talk-section>`;

async function talk(attributes = ''): Promise<QDeck> {
  const deck = fixture<QDeck>(
    `<talk-deck id="talk" transition="none" full-page history="none" ${attributes}>${TALK}</talk-deck>`,
  );
  await until(() => deck.position !== null && shadowOf(deck).querySelector('.announcer'), 'the deck has its features');
  return deck;
}

describe('elements under a prefix', () => {
  it('are registered by that name alone', () => {
    for (const name of ['deck', 'section', 'fragment', 'notes']) {
      assert.isDefined(customElements.get(`talk-${name}`), name);
      assert.isUndefined(customElements.get(`q-${name}`), name);
    }
  });

  it('have slides, steps, effects, notes and a deck inside', async () => {
    const deck = await talk();
    assert.deepEqual(shownIds(deck, '[id]'), ['a', 'inner', 'i']);
    const seen = [];
    do {
      await press('ArrowRight');
      seen.push(at(deck));
    } while (deck.currentSlide?.id !== 's1');
    assert.deepEqual(seen, ['a/0', 'a/1', 's1/-1']);
    deck.goTo('f');
    await press('ArrowRight');
    await until(() => isShown(find(deck, '#f')), 'the fragment is shown');
    assert.equal(getComputedStyle(find(deck, '#f')).display, 'block', 'the sheet of the effects fits');
    assert.isFalse(isShown(find(deck, '#n')));
    assert.equal(find<QDeck>(deck, '#inner').slides.length, 1);
  });

  it('colour and step through code, and set formulas', async () => {
    const deck = await talk();
    deck.goTo('c');
    await until(() => shadowOf(find(deck, 'talk-code')).querySelector('.keyword'), 'the code is coloured');
    assert.equal(deck.position?.f, -1);
    await press('ArrowRight');
    assert.equal(at(deck), 'c/0');
    await until(() => find(deck, 'talk-math').shadowRoot?.querySelector('math'), 'the formula is set');
  });

  it('are made of Markdown', async () => {
    const deck = await talk();
    await until(() => deck.querySelector('#m talk-section talk-code pre'), 'the slide is made');
    assert.equal(deck.querySelector('#m talk-notes')?.textContent.trim(), 'Said');
    assert.lengthOf(deck.slides, 5);
  });

  it('have the overview, and take its sheet away again', async () => {
    const deck = await talk();
    await press('o');
    await until(() => deck.matches(':state(overview)'));
    await until(() => ['s1', 's2', 'c'].every((id) => isShown(find(deck, `#${id}`))), 'all slides are shown');
    await press('Escape');
    await until(() => !deck.matches(':state(overview)'));
    assert.deepEqual(shownIds(deck, '#talk > [id]'), ['a']);
  });

  it('are a page to read', async () => {
    const deck = await talk('view="scroll"');
    await until(() => deck.matches(':state(scroll)'), 'the deck is a page');
    assert.isTrue(isShown(find(deck, '#s2')));
    assert.equal(getComputedStyle(find(deck, '#s2')).position, 'relative');
  });

  it('are not registered under a second prefix: the page is told so', async () => {
    const said = await listen(() => {
      define({ prefix: 'other' });
    });
    assert.isUndefined(customElements.get('other-deck'));
    assert.match(said.map(({ text }) => text).join(), /<talk-deck>.*"other" comes too late/);
  });
});
