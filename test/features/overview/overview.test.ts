import { assert } from 'chai';
import '../../../src/index.js';
import { assertAccessible } from '../../helpers/axe.js';
import { find, fixture, nextFrame, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';
import { FULL, TALK, closed, focusIn, marked, names, offset, open, opened } from '../../helpers/overview.js';
import { click } from '../../helpers/pointer.js';
import { deckOf, isShown } from '../../helpers/shown.js';
import { at, shadowOf } from '../../helpers/where.js';

describe('the overview', () => {
  it('opens with Escape and with o, and closes so, without moving', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.goTo('b');
    for (const key of ['Escape', 'o', 'Escape']) {
      await press(key);
      await opened(deck);
      assert.equal(focusIn(deck), '2 of 4: Beta');
      await press('ArrowRight');
      assert.equal(focusIn(deck), '4 of 4: Délta, skipped');
      await press(key);
      await closed(deck);
      assert.equal(at(deck), 'b/-1');
    }
    await press('ArrowDown');
    assert.equal(at(deck), 'c/-1', 'and the keys are the deck\u2019s again');
  });

  it('goes to a slide by Enter and by a click', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await press('ArrowRight', 'ArrowDown', 'Enter');
    await closed(deck);
    assert.equal(at(deck), 'c/-1');
    await open(deck);
    await click(find(shadowOf(deck), '[aria-label="1 of 4: Alpha"]'));
    await closed(deck);
    assert.equal(at(deck), 'a/-1');
  });

  it('keeps the step of the slide that one goes back to', async () => {
    const deck = await deckOf(
      '<q-section id="a"><p q-fragment>1</p><p q-fragment>2</p></q-section><q-section id="b">B</q-section>',
      FULL,
    );
    deck.next();
    await open(deck);
    await press('Enter');
    await closed(deck);
    assert.equal(at(deck), 'a/0');
  });

  it('is over when the last slide goes with a change of the options', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    const heard: boolean[] = [];
    deck.addEventListener('q-overview', ({ on }) => heard.push(on));
    deck.setAttribute('navigation', 'linear');
    deck.replaceChildren();
    await closed(deck);
    assert.deepEqual(heard, [false]);
  });

  it('shows all fragments, and the deck\u2019s own state after', async () => {
    const deck = await deckOf(
      '<q-section id="a"><p q-fragment id="p">1</p></q-section><q-section id="b"><q-fragment id="q">2</q-fragment></q-section>',
      FULL,
    );
    await open(deck);
    const ids = ['p', 'q'].map((id) => find(deck, `#${id}`));
    await until(
      () => ids.every((each) => isShown(each) && getComputedStyle(each).opacity === '1'),
      'the fragments are shown',
    );
    await press('Escape');
    await closed(deck);
    assert.isFalse(ids.some(isShown));
    assert.isFalse(find(deck, '#p').hasAttribute('q-state'));
  });

  it('shows of fragments that take turns the one that stays', async () => {
    const deck = await deckOf(
      '<q-section><p q-fragment="fade-in-then-out">1</p><p q-fragment="current-visible">2</p><p q-fragment>3</p></q-section>',
      FULL,
    );
    await open(deck);
    assert.deepEqual(
      [...deck.querySelectorAll('p')].filter(isShown).map(({ textContent }) => textContent),
      ['3'],
    );
  });

  it('is filtered by what one types, case and accents aside', async () => {
    const deck = await deckOf(TALK, FULL);
    const panel = await open(deck);
    await press('d', 'E', 'l');
    await until(() => names(deck).length === 1, 'one slide is left');
    assert.deepEqual(names(deck), ['4 of 4: Délta, skipped']);
    assert.equal(find(panel, '[role="status"]').textContent, '1 slide of 5');
    assert.equal(at(deck), 'a/-1', 'the letters are nobody else\u2019s');
    assert.isBelow(offset(deck, find(deck, '#d'), '4 of 4: Délta, skipped'), 1);
    await press('Escape');
    await until(() => names(deck).length === 5, 'Escape clears the field');
    assert.equal(focusIn(deck), '1 of 4: Alpha');
    await press('Escape');
    await closed(deck);
  });

  it('makes the screen black by the keys of a clicker, but not in the field', async () => {
    const deck = await deckOf(TALK, FULL);
    const panel = await open(deck);
    for (const key of ['b', '.']) {
      await press(key);
      assert.isTrue(deck.paused, key);
      await press(key);
      assert.isFalse(deck.paused, key);
    }
    await press('/', 'b', '.');
    assert.equal(find<HTMLInputElement>(panel, 'input').value, 'b.');
    assert.isFalse(deck.paused);
  });

  it('goes to what the filter left, by Enter in the field', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await press('g', 'a', 'm', 'm', 'Enter');
    await closed(deck);
    assert.equal(at(deck), 'c/-1');
    assert.isFalse(find(deck, '#a').matches(':state(filtered)'));
  });

  it('marks where the deck is, also when it moves meanwhile', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    assert.equal(marked(deck), '1 of 4: Alpha');
    deck.goTo('c');
    assert.equal(marked(deck), '3 of 4: Gamma');
    assert.equal(focusIn(deck), '3 of 4: Gamma', 'the keys go along');
    await press('Home');
    deck.goTo('b');
    assert.equal(focusIn(deck), '1 of 4: Alpha', 'unless they are elsewhere');
    assert.isTrue(isShown(find(deck, '#b')));
  });

  it('follows slides that come and go', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    find(deck, '#a').insertAdjacentHTML('afterend', '<q-section id="new"><h2>New</h2></q-section>');
    await until(() => names(deck).includes('2 of 5: New'), 'the new slide is there');
    assert.isBelow(offset(deck, find(deck, '#new'), '2 of 5: New'), 1);
    find(deck, '#a').remove();
    await until(() => !names(deck).some((name) => name?.includes('Alpha')), 'the old one is gone');
    assert.equal(marked(deck), '1 of 4: New');
    for (const section of [...deck.querySelectorAll('q-section')]) section.remove();
    await closed(deck);
  });

  it('can be reached and left in an embedded deck, with the focus where it was', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await deckOf(TALK);
    find(shadowOf(deck), '.viewport').focus();
    await press('o');
    await opened(deck);
    await press('Escape');
    await closed(deck);
    assert.equal(focusIn(deck), 'Slides');
    before.focus();
    await press('o', 'Escape');
    assert.equal(shadowOf(deck).querySelector('.overview'), null, 'keys elsewhere are the page\u2019s');
  });

  it('keeps what is on slides out of reach', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await press('Tab', 'Tab', 'Tab');
    assert.notEqual(document.activeElement?.id, 'link');
    assert.isNotNull(find(deck, '#a').assignedSlot?.closest('[inert]'));
  });

  it('tells by event, state and getState, and is set by setState', async () => {
    const deck = await deckOf(TALK, FULL);
    const heard: boolean[] = [];
    deck.addEventListener('q-overview', ({ on }) => heard.push(on));
    deck.setState({ overview: true });
    await opened(deck);
    assert.equal(deck.getState().overview, true);
    assert.isTrue(deck.matches(':state(overview)'));
    deck.setState({ overview: 'no' });
    deck.setState({ overview: false });
    await closed(deck);
    assert.deepEqual(heard, [true, false]);
  });

  it('is not there with no-overview, and Escape is left to the page', async () => {
    const deck = await deckOf(TALK, `${FULL} no-overview`);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    assert.isTrue(document.body.dispatchEvent(event));
    assert.isFalse(deck.toggleOverview(true));
  });

  it('gives the slides back to be printed', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    dispatchEvent(new Event('beforeprint'));
    assert.isFalse(deck.matches(':state(overview)'));
    assert.isNull(shadowOf(deck).querySelector('.overview'));
    dispatchEvent(new Event('afterprint'));
    assert.isTrue(isShown(find(deck, '#a')));
  });

  it('leaves Escape to a dialog of the page', async () => {
    const deck = await deckOf(TALK, FULL);
    const dialog = fixture<HTMLDialogElement>('<dialog><button>Yes</button></dialog>');
    dialog.showModal();
    await press('Escape');
    await until(() => !dialog.open, 'the dialog is closed');
    assert.isFalse(deck.matches(':state(overview)'));
    await press('Escape');
    await opened(deck);
  });

  it('stays open through a change of options, and goes with the deck', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    deck.loop = true;
    await nextFrame();
    await opened(deck);
    assert.isTrue(deck.matches(':state(overview)'));
    const sheets = document.adoptedStyleSheets.length;
    deck.remove();
    await closed(deck);
    assert.isBelow(document.adoptedStyleSheets.length, sheets);
    assert.isFalse(find(deck, '#a').matches(':state(filtered)'));
  });

  it('is accessible', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await assertAccessible(deck);
  });
});
