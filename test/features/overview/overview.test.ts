import { assert } from 'chai';
import '../../../src/index.js';
import type { QDeck } from '../../../src/index.js';
import { assertAccessible } from '../../helpers/axe.js';
import { find, fixture, nextFrame, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';
import { click } from '../../helpers/pointer.js';
import { deckOf, isShown } from '../../helpers/shown.js';
import { at, shadowOf } from '../../helpers/where.js';

const TALK = `
  <q-section id="a"><h2>Alpha</h2><a href="#b" id="link">link</a></q-section>
  <q-section><q-section id="b"><h2>Beta</h2></q-section><q-section id="c"><h2>Gamma</h2></q-section></q-section>
  <q-section id="d" skip><h2>Délta</h2></q-section>
  <q-section id="e" uncounted><p>No title here</p></q-section>`;
const FULL = 'full-page history="none" transition="none"';

/** Opens the overview of a deck. */
async function open(deck: QDeck): Promise<HTMLElement> {
  deck.toggleOverview(true);
  return opened(deck);
}

function opened(deck: QDeck): Promise<HTMLElement> {
  return until(() => shadowOf(deck).querySelector<HTMLElement>('.overview'), 'the overview is open');
}

function closed(deck: QDeck): Promise<boolean> {
  return until(() => !shadowOf(deck).querySelector('.overview') && !deck.matches(':state(overview)'), 'the overview is closed');
}

/** The name of what has the focus in a deck. */
function focusIn(deck: QDeck): string {
  const { activeElement } = shadowOf(deck);
  return activeElement?.getAttribute('aria-label') ?? activeElement?.className ?? '';
}

/** The names of the buttons that are seen, in order. */
function names(deck: QDeck): (string | null)[] {
  return [...shadowOf(deck).querySelectorAll('.tile')].map((tile) => tile.getAttribute('aria-label'));
}

const marked = (deck: QDeck): string | null | undefined => shadowOf(deck).querySelector('[aria-current="true"]')?.getAttribute('aria-label');

/** How far an element's place and size are from those of its slide's button, in px. */
function offset(deck: QDeck, slide: Element, name: string): number {
  const tile = find(shadowOf(deck), `[aria-label="${name}"]`).getBoundingClientRect();
  const box = slide.getBoundingClientRect();
  return Math.max(...(['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(tile[side] - box[side])));
}

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

  it('has a button for each slide, named by place and title, at the place of its slide', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    assert.deepEqual(names(deck), ['1 of 4: Alpha', '2 of 4: Beta', '3 of 4: Gamma', '4 of 4: Délta, skipped', 'No title here']);
    for (const [id, name] of [['a', '1 of 4: Alpha'], ['b', '2 of 4: Beta'], ['c', '3 of 4: Gamma'], ['e', 'No title here']] as const) {
      assert.isBelow(offset(deck, find(deck, `#${id}`), name), 1, id);
      assert.isTrue(isShown(find(deck, `#${id}`)), id);
    }
    const [b, c] = ['b', 'c'].map((id) => find(deck, `#${id}`).getBoundingClientRect());
    assert.equal(b?.left, c?.left, 'a stack is a column');
    assert.isAbove(c?.top ?? 0, b?.bottom ?? 0);
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
    const deck = await deckOf('<q-section id="a"><p q-fragment>1</p><p q-fragment>2</p></q-section><q-section id="b">B</q-section>', FULL);
    deck.next();
    await open(deck);
    await press('Enter');
    await closed(deck);
    assert.equal(at(deck), 'a/0');
  });

  it('shows all fragments, and the deck\u2019s own state after', async () => {
    const deck = await deckOf('<q-section id="a"><p q-fragment id="p">1</p></q-section><q-section id="b"><q-fragment id="q">2</q-fragment></q-section>', FULL);
    await open(deck);
    const ids = ['p', 'q'].map((id) => find(deck, `#${id}`));
    await until(() => ids.every((each) => isShown(each) && getComputedStyle(each).opacity === '1'), 'the fragments are shown');
    await press('Escape');
    await closed(deck);
    assert.isFalse(ids.some(isShown));
    assert.isFalse(find(deck, '#p').hasAttribute('q-state'));
  });

  it('shows of fragments that take turns the one that stays', async () => {
    const deck = await deckOf('<q-section><p q-fragment="fade-in-then-out">1</p><p q-fragment="current-visible">2</p><p q-fragment>3</p></q-section>', FULL);
    await open(deck);
    assert.deepEqual([...deck.querySelectorAll('p')].filter(isShown).map(({ textContent }) => textContent), ['3']);
  });

  it('takes arrows, Home and End, which do not move the deck', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    const steps = [['End', 'No title here'], ['ArrowLeft', '4 of 4: Délta, skipped'], ['Home', '1 of 4: Alpha'], ['ArrowRight', '2 of 4: Beta'],
      ['ArrowDown', '3 of 4: Gamma'], ['ArrowUp', '2 of 4: Beta']] as const;
    for (const [key, name] of steps) {
      await press(key);
      assert.equal(focusIn(deck), name, key);
    }
    assert.equal(at(deck), 'a/-1');
  });

  it('is mirrored where text runs right to left', async () => {
    const deck = await deckOf(TALK, `${FULL} dir="rtl"`);
    await open(deck);
    await press('ArrowLeft');
    assert.equal(focusIn(deck), '2 of 4: Beta');
    assert.isBelow(offset(deck, find(deck, '#b'), '2 of 4: Beta'), 1);
    assert.isBelow(find(deck, '#b').getBoundingClientRect().left, find(deck, '#a').getBoundingClientRect().left);
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

  it('goes to what the filter left, by Enter in the field', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await press('g', 'a', 'm', 'm', 'Enter');
    await closed(deck);
    assert.equal(at(deck), 'c/-1');
    assert.isFalse(find(deck, '#a').matches(':state(filtered)'));
  });

  it('leaves of a stack what fits, at its button', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await press('/', 'g', 'a', 'm');
    await until(() => names(deck).length === 1, 'one slide is left');
    assert.isBelow(offset(deck, find(deck, '#c'), '3 of 4: Gamma'), 1);
    assert.isFalse(isShown(find(deck, '#b')));
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

  it('finds its slides in what a CMS puts around them, and where one swallowed the next', async () => {
    const deck = await deckOf(`
      <div class="field"><p></p><q-section id="a"><h2>Alpha</h2></q-section><div><q-section id="b"><h2>Beta</h2></q-section></div></div>
      <q-section id="s"><h2>Stack</h2><q-section id="c"><h2>Gamma</h2></q-section><q-section id="d"><h2>Delta</h2></q-section></q-section>`, FULL);
    await open(deck);
    for (const [id, name] of [['a', '1 of 5: Alpha'], ['b', '2 of 5: Beta'], ['s', '3 of 5: Stack'], ['c', '4 of 5: Gamma'], ['d', '5 of 5: Delta']] as const) {
      assert.isBelow(offset(deck, find(deck, `#${id}`), name), 1, id);
      assert.isTrue(isShown(find(deck, `#${id} h2`)), id);
    }
    await press('d', 'e', 'l', 't');
    await until(() => names(deck).length === 3, 'a stack with content of its own stays whole');
    assert.isBelow(offset(deck, find(deck, '#d'), '5 of 5: Delta'), 1);
    await press('Escape', 'Escape');
    await closed(deck);
    assert.isFalse(find(deck, '#d').matches(':state(held)'));
  });

  it('holds only the slides near what is seen, wherever one goes', async () => {
    const slides = Array.from({ length: 300 }, (_, i) => `<q-section id="n${String(i)}"><h2>Title ${String(i)}</h2></q-section>`).join('');
    const deck = await deckOf(slides, FULL);
    deck.goTo('n150');
    const panel = await open(deck);
    const rendered = (): number => [...deck.querySelectorAll('q-section')].filter((each) => each.checkVisibility()).length;
    assert.isTrue(isShown(find(deck, '#n150')));
    assert.isBelow(rendered(), 100);
    await until(() => names(deck).length === 300, 'all have their buttons');
    await press('End');
    assert.equal(focusIn(deck), '300 of 300: Title 299');
    assert.isBelow(offset(deck, find(deck, '#n299'), '300 of 300: Title 299'), 1);
    panel.scrollTop = 0;
    await until(() => isShown(find(deck, '#n0')), 'scrolling shows the slides there');
    await until(() => !find(deck, '#n299').checkVisibility(), 'and takes the others away');
    assert.isBelow(rendered(), 100);
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
