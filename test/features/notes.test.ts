import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a">A<q-notes>Say <b>hello</b></q-notes><aside class="notes">and smile</aside></q-section>
  <q-section id="b">B</q-section>
  <q-section id="c">C<p q-fragment>1<q-notes>of the step</q-notes></p></q-section>`;

/** What the panel of a deck says; undefined where there is none. */
function said(deck: QDeck): string | undefined {
  return shadowOf(deck).querySelector('aside')?.textContent.replace(/\s+/g, ' ').trim();
}

describe('notes beside the slides', () => {
  it('are those of the slide that is shown', async () => {
    const deck = await deckOf(TALK, 'transition="none" notes');
    await until(() => said(deck) === 'Say helloand smile');
    deck.goTo('b');
    assert.equal(said(deck), '');
    deck.goTo('c');
    assert.equal(said(deck), 'of the step');
    assert.equal(find(deck, 'q-notes').textContent, 'Say hello', 'the author\u2019s own stay where they are');
  });

  it('stand beside the slide, not on it', async () => {
    const deck = await deckOf(TALK, 'transition="none" notes');
    await until(() => said(deck) === 'Say helloand smile');
    const panel = shadowOf(deck).querySelector('aside');
    const right = (): number => find(deck, '#a').getBoundingClientRect().right;
    await until(() => panel !== null && right() <= panel.getBoundingClientRect().left, 'the slide leaves room');
    assert.isAbove(right(), 100);
  });

  it('follow an edit', async () => {
    const deck = await deckOf(TALK, 'transition="none" notes');
    await until(() => said(deck) === 'Say helloand smile');
    find(deck, 'b').textContent = 'goodbye';
    await until(() => said(deck) === 'Say goodbyeand smile');
  });

  it('come and go with the attribute', async () => {
    const deck = await deckOf(TALK);
    assert.equal(said(deck), undefined);
    deck.notes = true;
    await until(() => said(deck) === 'Say helloand smile');
    deck.notes = false;
    await until(() => said(deck) === undefined);
  });

  it('are the deck\u2019s own, not those of a deck on the slide or of the slides of a stack', async () => {
    const deck = await deckOf(
      `
      <q-section id="a"><p>A</p><q-notes>outer</q-notes>
        <q-deck><q-section>1<q-notes>inner</q-notes></q-section></q-deck>
        <q-section id="a1">A1<q-notes>below</q-notes></q-section></q-section>`,
      'transition="none" notes',
    );
    await until(() => said(deck) === 'outer');
    deck.next();
    assert.equal(said(deck), 'below');
  });

  it('are seen', async () => {
    const deck = await deckOf(TALK, 'transition="none" notes');
    await until(() => said(deck) !== undefined);
    const panel = find(shadowOf(deck), 'aside');
    const { width, height } = panel.getBoundingClientRect();
    assert.isAbove(width * height, 1000);
    assert.equal(panel.checkVisibility({ visibilityProperty: true, opacityProperty: true }), true);
  });
});
