import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { find, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const TALK =
  '<q-section id="a"><h2>A</h2></q-section><q-section><h2>B</h2><p q-fragment>1</p><p q-fragment>2</p></q-section>';
const page = location.href.replace(/#.*/, '');

async function opened(attributes: string, steps = 0): Promise<QDeck> {
  const deck = await deckOf(TALK, `transition="none" ${attributes}`);
  for (let i = 0; i < steps; i += 1) deck.next();
  find(shadowOf(deck), '.viewport').focus();
  await press('u');
  await until(() => shadowOf(deck).querySelector('dialog.share:modal'), 'the dialog is open');
  return deck;
}

afterEach(() => {
  history.replaceState(null, '', page);
});

const link = (deck: QDeck): string => find<HTMLInputElement>(shadowOf(deck), '#share-link').value;
const code = (deck: QDeck): string => find<HTMLTextAreaElement>(shadowOf(deck), '#share-code').value;

describe('share', () => {
  it('gives a link to the slide, and to the step where one asks for it', async () => {
    const deck = await opened('full-page', 2);
    assert.equal(link(deck), `${page}#/1`);
    assert.include(code(deck), `<iframe src="${page.replaceAll('&', '&amp;')}#/1"`);
    await click(find(shadowOf(deck), '.share [type="checkbox"]'));
    assert.equal(link(deck), `${page}#/1/0/0`);
    await assertAccessible(deck);
    await press('Escape');
    await until(() => !shadowOf(deck).querySelector('dialog[open]'));
    deck.goTo('a');
    await press('u');
    await until(() => link(deck) === `${page}#/a`, 'the dialog has the new place');
    assert.isNull(shadowOf(deck).querySelector('.share [type="checkbox"]'));
    await press('Escape');
  });

  it('gives HTML with the deck itself for one in an article', async () => {
    const deck = await opened('id="talk" history="replace"', 1);
    assert.equal(link(deck), `${page}#talk=1`);
    const template = document.createElement('template');
    template.innerHTML = code(deck);
    assert.equal(template.content.querySelector('q-deck')?.getAttribute('src'), `${page}#talk=1`);
    assert.equal(template.content.querySelector('q-deck > a')?.getAttribute('href'), `${page}#talk=1`);
    await press('Escape');
  });

  it('leaves what other decks of the page say out of the HTML', async () => {
    history.replaceState(null, '', `${page}#/1&other=2`);
    const deck = await opened('id="talk" history="replace"', 1);
    assert.equal(link(deck), `${page}#/1&other=2&talk=1`);
    assert.include(code(deck), `src="${page.replaceAll('&', '&amp;')}#talk=1"`);
    await press('Escape');
  });

  it('gives the place of the deck where no place of it stands in the address', async () => {
    const deck = await opened('id="talk"', 2);
    assert.equal(link(deck), `${page}#talk`);
    assert.isNull(shadowOf(deck).querySelector('.share [type="checkbox"]'));
    await press('Escape');
  });

  it('copies, says so, and keeps keys and clicks from the deck', async () => {
    const deck = await opened('full-page history="none"');
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    try {
      await click(find(shadowOf(deck), '.share .button--main'));
      await until(() => find(shadowOf(deck), '.share [role="status"]').textContent === 'Copied');
      assert.deepEqual(written, [link(deck)]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    await press('ArrowRight');
    assert.equal(deck.currentSlide?.id, 'a');
    await press('Escape');
    await until(() => !shadowOf(deck).querySelector('dialog[open]'));
    assert.isFalse(deck.matches(':state(overview)'));
    await press('ArrowRight');
    assert.notEqual(deck.currentSlide?.id, 'a');
  });

  it('closes when the deck goes', async () => {
    const deck = await opened('full-page history="none"');
    deck.remove();
    assert.isNull(shadowOf(deck).querySelector('dialog[open], .share'));
  });
});
