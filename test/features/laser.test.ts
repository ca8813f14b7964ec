import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { withFeature } from '../helpers/features.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { centreOf, click, hover, leave, swipe } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = '<q-section id="a"><a id="link" href="#b">on</a></q-section><q-section id="b">B</q-section>';
const FULL = 'full-page history="none" transition="none"';

const dotOf = (deck: QDeck): HTMLElement | null => shadowOf(deck).querySelector<HTMLElement>('.laser:not(.still)');

async function switchOn(deck: QDeck): Promise<void> {
  deck.dispatchEvent(Object.assign(new Event('command'), { command: '--laser' }));
  await until(() => deck.matches(':state(laser)'), 'the laser is on');
}

describe('laser', () => {
  for (const [name, attributes] of [
    ['full-page', FULL],
    ['embedded', 'transition="none"'],
  ] as const) {
    it(`is a dot where the pointer is (${name})`, async () => {
      const deck = await deckOf(TALK, attributes);
      await switchOn(deck);
      const link = find(deck, '#link');
      await leave();
      await hover(link);
      const dot = await until(() => dotOf(deck), 'the dot is seen');
      const { x, y } = centreOf(link);
      await until(() => {
        const { left, top, width, height } = dot.getBoundingClientRect();
        return Math.hypot(left + width / 2 - x, top + height / 2 - y) < 2;
      }, 'the dot is where the pointer is');
      assert.equal(getComputedStyle(find(shadowOf(deck), '.viewport')).cursor, 'none');
    });
  }

  it('goes on and off with q, told to screen readers; Escape leaves it', async () => {
    const deck = await withFeature('announcer', () => deckOf(TALK, FULL));
    const said = (): string | undefined => shadowOf(deck).querySelector('[aria-live]')?.textContent;
    await press('q');
    await until(() => deck.matches(':state(laser)'));
    assert.equal(said(), 'Laser pointer on');
    await press('q');
    assert.equal(deck.matches(':state(laser)'), false);
    assert.equal(said(), 'Laser pointer off');
    await press('q', 'Escape');
    assert.equal(deck.matches(':state(laser)'), false);
    assert.equal(deck.matches(':state(overview)'), false);
  });

  it('leaves Escape to the overview while that is open', async () => {
    const deck = await deckOf(TALK, FULL);
    await switchOn(deck);
    await press('o');
    await until(() => deck.matches(':state(overview)'));
    await press('Escape');
    await until(() => !deck.matches(':state(overview)'));
    assert.equal(deck.matches(':state(laser)'), true);
  });

  it('hears no key where the deck hears none', async () => {
    const deck = await deckOf(TALK, `${FULL} no-keyboard`);
    await switchOn(deck);
    await press('Escape');
    assert.equal(deck.matches(':state(laser)'), true);
  });

  it('is left in the order in which modes were entered, the last one first', async () => {
    const deck = await deckOf(TALK, FULL);
    await switchOn(deck);
    await press('z');
    await until(() => deck.matches(':state(zoomed)'));
    await press('Escape');
    assert.deepEqual([deck.matches(':state(zoomed)'), deck.matches(':state(laser)')], [false, true]);
    await press('Escape');
    assert.equal(deck.matches(':state(laser)'), false);
  });

  it('lets links and keys be', async () => {
    const deck = await deckOf(TALK, FULL);
    await switchOn(deck);
    await click(find(deck, '#link'));
    assert.equal(at(deck), 'b/-1');
    await press('ArrowLeft');
    assert.equal(at(deck), 'a/-1');
  });

  it('follows a finger, which does not swipe then', async () => {
    const deck = await withFeature('swipes', () => deckOf(TALK, FULL));
    await switchOn(deck);
    // It is there only as long as the finger is.
    let seen = false;
    const watch = new MutationObserver(() => {
      seen ||= dotOf(deck) !== null;
    });
    watch.observe(shadowOf(deck), { subtree: true, childList: true, attributes: true });
    await swipe(deck, { x: -200, y: 0 }, 60);
    watch.disconnect();
    assert.isTrue(seen, 'the dot is seen');
    assert.equal(at(deck), 'a/-1');
    await press('q');
    await swipe(deck, { x: -200, y: 0 });
    assert.equal(at(deck), 'b/-1', 'without it, fingers swipe');
  });

  it('is gone beside the deck, and when it is switched off', async () => {
    const deck = await deckOf(TALK, 'transition="none" style="margin: 40px; width: 60%"');
    await switchOn(deck);
    await hover(find(deck, '#link'));
    await until(() => dotOf(deck));
    await leave();
    await until(() => !dotOf(deck), 'the dot is gone beside the deck');
    await hover(find(deck, '#link'));
    await until(() => dotOf(deck));
    deck.setState({ laser: false });
    await until(() => !dotOf(deck), 'the dot is gone');
  });

  it('is part of the state, and takes no rubbish', async () => {
    const deck = await deckOf(TALK);
    assert.notProperty(deck.getState(), 'laser');
    await switchOn(deck);
    const copy = await deckOf(TALK);
    copy.setState(JSON.parse(JSON.stringify(deck.getState())));
    await until(() => copy.matches(':state(laser)'));
    assert.deepEqual(copy.getState(), deck.getState());
    for (const rubbish of ['off', {}, 1, [false]]) copy.setState({ laser: rubbish });
    await nextFrame();
    assert.equal(copy.matches(':state(laser)'), true);
  });

  it('keeps still in a picture of a deck', async () => {
    const deck = await deckOf(TALK, 'transition="none" preview');
    deck.setState({ laser: true });
    for (let i = 0; i < 5; i += 1) await nextFrame();
    assert.equal(deck.matches(':state(laser)'), false);
  });

  it('stays on when options change, and leaves nothing behind', async () => {
    const deck = await deckOf(TALK);
    await switchOn(deck);
    deck.setAttribute('loop', '');
    await nextFrame();
    assert.equal(deck.matches(':state(laser)'), true);
    await hover(find(deck, '#link'));
    await until(() => dotOf(deck));
    await assertAccessible(deck);
    deck.remove();
    assert.equal(deck.matches(':state(laser)'), false);
    assert.equal(shadowOf(deck).querySelector('.laser'), null);
  });
});
