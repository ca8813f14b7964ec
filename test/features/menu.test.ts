import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click, hover } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const TALK = '<q-section id="a"><h2>A</h2></q-section><q-section id="b"><h2>B</h2></q-section>';

async function deckWithMenu(attributes = 'full-page history="none"'): Promise<QDeck> {
  return withFeature('menu-button', async () => deckOf(TALK, `transition="none" ${attributes}`));
}

const button = (deck: QDeck): HTMLElement => find(shadowOf(deck), '.menu-button');
const isOpen = (deck: QDeck): boolean => shadowOf(deck).querySelector('.menu:popover-open') !== null;
const names = (deck: QDeck): string[] =>
  [...shadowOf(deck).querySelectorAll('.menu .name')].map(({ textContent }) => textContent);
const focused = (deck: QDeck): string => shadowOf(deck).activeElement?.querySelector('.name')?.textContent ?? '';

async function open(deck: QDeck): Promise<void> {
  await press('m');
  await until(() => isOpen(deck) && focused(deck) !== '', 'the menu is open');
}

describe('menu', () => {
  it('has a button that is seen when the pointer moves, and opens and closes it', async () => {
    const deck = await deckWithMenu();
    assert.equal(getComputedStyle(button(deck)).opacity, '0');
    await hover(find(deck, '#a h2'));
    await until(() => getComputedStyle(button(deck)).opacity === '1', 'the button is seen');
    await click(button(deck));
    await until(() => isOpen(deck) && button(deck).ariaExpanded === 'true', 'the menu is open, and the button says so');
    await click(button(deck));
    await until(() => !isOpen(deck) && button(deck).ariaExpanded === 'false');
    await click(button(deck));
    await until(() => isOpen(deck));
    const box = find(shadowOf(deck), '.menu').getBoundingClientRect();
    assert.isAtMost(box.right, innerWidth);
    assert.isAtMost(box.bottom, innerHeight);
    await click(find(deck, '#a h2'));
    await until(() => !isOpen(deck), 'a click elsewhere closes it');
  });

  it('is walked through by keys, which are its own while it is open', async () => {
    const deck = await deckWithMenu();
    find(shadowOf(deck), '.viewport').focus();
    await open(deck);
    assert.deepEqual(names(deck), [
      'Overview',
      'Go to slide',
      'Speaker view',
      ...(document.fullscreenEnabled ? ['Full screen'] : []),
      'Laser pointer',
      'Draw',
      'Zoom in or out',
      'Black screen',
      'Share',
      'Print or save as PDF',
      'Keys',
    ]);
    assert.equal(focused(deck), 'Overview');
    const seen = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home', 's', 's']) {
      await press(key);
      seen.push(focused(deck));
    }
    assert.deepEqual(seen, [
      'Go to slide',
      'Overview',
      'Keys',
      'Overview',
      'Keys',
      'Overview',
      'Speaker view',
      'Share',
    ]);
    assert.equal(deck.currentSlide?.id, 'a');
    await press('Escape');
    await until(() => !isOpen(deck));
    assert.isTrue(shadowOf(deck).activeElement === find(shadowOf(deck), '.viewport'), 'the focus is back');
    await press('ArrowRight');
    assert.equal(deck.currentSlide?.id, 'b');
    assert.isFalse(deck.matches(':state(overview)'));
  });

  it('does what is chosen, and tells what is on', async () => {
    const deck = await deckWithMenu();
    await open(deck);
    await press('l', 'Enter');
    await until(() => deck.matches(':state(laser)'), 'the laser is on');
    await open(deck);
    const laser = (): Element | undefined =>
      [...shadowOf(deck).querySelectorAll('.menu .item')].find(({ textContent }) => textContent.startsWith('Laser'));
    assert.equal(laser()?.ariaChecked, 'true');
    await assertAccessible(deck);
    await click(find(shadowOf(deck), '.item[aria-checked="true"]'));
    await until(() => !deck.matches(':state(laser)') && !isOpen(deck));
    await open(deck);
    await press('End', ' ');
    await until(() => shadowOf(deck).querySelector('dialog.help:modal'), 'the keys are listed');
    await press('Escape');
  });

  it("offers in an article what is not the page's business, without keys where the deck takes none", async () => {
    const deck = await deckWithMenu('no-keyboard no-overview');
    fixture<HTMLButtonElement>('<button commandfor="talk" command="--menu">Menu</button>');
    deck.id = 'talk';
    await hover(deck);
    await until(() => button(deck).matches('.near'), 'the button is seen');
    await click(button(deck));
    await until(() => isOpen(deck));
    assert.notIncludeMembers(names(deck), ['Overview', 'Print or save as PDF']);
    assert.isNull(shadowOf(deck).querySelector('.menu .key'));
    await press('Tab');
    await until(() => !isOpen(deck));
  });

  it('stands where a line ends, in Arabic on the left', async () => {
    const deck = await deckWithMenu('full-page history="none" dir="rtl"');
    await open(deck);
    assert.isBelow(button(deck).getBoundingClientRect().right, innerWidth / 2);
    assert.isBelow(find(shadowOf(deck), '.menu').getBoundingClientRect().left, innerWidth / 2);
  });

  it('is not there with no-menu, goes with the deck and comes back closed', async () => {
    const deck = await deckWithMenu();
    await open(deck);
    deck.noMenu = true;
    await until(
      () => shadowOf(deck).querySelector('.menu-button') === null && !isOpen(deck),
      'menu and button are gone',
    );
    await press('m');
    assert.isFalse(isOpen(deck));
    deck.noMenu = false;
    await until(() => shadowOf(deck).querySelector('.menu-button'));
    assert.isFalse(isOpen(deck));
  });
});
