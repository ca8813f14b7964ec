import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { listen } from '../helpers/console.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, nextFrame, oneEvent, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

/** Long: the tests end it themselves. */
const LONG = '600000';
const TALK =
  '<q-section id="a">A</q-section><q-section id="b"><p q-fragment>1</p><p q-fragment>2</p></q-section><q-section id="c">C</q-section>';

const timed = (slides: string, attributes = `auto-slide="${LONG}" transition="none"`): Promise<QDeck> =>
  withFeature('auto-slide', () => deckOf(slides, attributes));
const button = (deck: QDeck): HTMLButtonElement => find<HTMLButtonElement>(shadowOf(deck), '[part="auto-slide"]');
const clock = (deck: QDeck): Animation | undefined => find(button(deck), '.ring').getAnimations()[0];
const time = (deck: QDeck): number => Number(clock(deck)?.effect?.getTiming().duration ?? 0);
const runs = (deck: QDeck): boolean => clock(deck)?.playState === 'running' && deck.matches(':state(auto-slide)');

/** Lets the time be over; gives where the deck is then. */
async function over(deck: QDeck): Promise<string> {
  const before = at(deck);
  clock(deck)?.finish();
  await until(() => at(deck) !== before);
  return at(deck);
}

/** The ids of slides that have been heard of, by whether the clock went on or off. */
function heardOf(deck: QDeck): boolean[] {
  const heard: boolean[] = [];
  deck.addEventListener('q-auto-slide', ({ on }) => heard.push(on));
  return heard;
}

describe('auto-slide', () => {
  it('goes on by itself, step by step, to the end', async () => {
    const deck = await timed(TALK);
    const heard = heardOf(deck);
    const places = [];
    for (let i = 0; i < 4; i += 1) {
      assert.equal(runs(deck), true);
      places.push(await over(deck));
    }
    assert.deepEqual(places, ['b/-1', 'b/0', 'b/1', 'c/-1']);
    assert.equal(deck.matches(':state(auto-slide)'), false);
    assert.deepEqual(heard, [false]);
    assert.equal(button(deck).ariaLabel, 'Start auto-slide');
    await click(button(deck));
    await until(() => runs(deck));
    assert.equal(at(deck), 'a/-1');
  });

  it('goes round with loop', async () => {
    const deck = await timed(
      '<q-section id="a">A</q-section><q-section id="b">B</q-section>',
      `auto-slide="${LONG}" loop`,
    );
    assert.deepEqual([await over(deck), await over(deck), runs(deck)], ['b/-1', 'a/-1', true]);
  });

  it('takes the times of sections, stacks, fragments and code', async () => {
    const deck = await timed(`
      <q-section id="a" auto-slide="100000"><p q-fragment data-auto-slide="200000">1</p><p q-fragment>2</p></q-section>
      <q-section auto-slide="300000"><q-section id="b">B</q-section><q-section id="c" auto-slide="400000">C</q-section></q-section>
      <q-section id="d"><q-code lines="1|2" auto-slide="700000"><pre>a\nb</pre></q-code></q-section>
      <q-section id="e" auto-slide="0"><p q-fragment>E</p></q-section><q-section>F</q-section>`);
    const times = [time(deck)];
    for (let i = 0; i < 6; i += 1) {
      await over(deck);
      times.push(time(deck));
    }
    assert.deepEqual(times, [100000, 200000, 100000, 300000, 400000, 600000, 700000]);
    await over(deck);
    assert.deepEqual([at(deck), clock(deck), button(deck).hidden], ['e/-1', undefined, true]);
    deck.next({ skipFragments: true });
    assert.equal(deck.next(), false);
  });

  for (const key of ['ArrowRight', 'x', 'Tab']) {
    it(`stops at the key ${key}, and goes on when asked`, async () => {
      const deck = await timed(TALK);
      const heard = heardOf(deck);
      // Tab must not leave the page.
      fixture('<button>After</button>');
      find(shadowOf(deck), '.viewport').focus();
      await press(key);
      assert.equal(deck.matches(':state(auto-slide)'), false);
      assert.notEqual(clock(deck)?.playState, 'running');
      find(shadowOf(deck), '.viewport').focus();
      await press('a');
      await until(() => runs(deck));
      assert.deepEqual(heard, [false, true]);
      await press('a');
      await until(() => !runs(deck));
    });
  }

  it('stops at a pointer, and at a click on the arrows', async () => {
    const deck = await timed(TALK);
    await click(deck);
    assert.equal(deck.matches(':state(auto-slide)'), false);
    await click(button(deck));
    await until(() => runs(deck));
    await click(find(shadowOf(deck), '.control--right'));
    assert.deepEqual([at(deck), deck.matches(':state(auto-slide)')], ['b/-1', false]);
  });

  it('counts anew after a move of the page', async () => {
    const deck = await timed(TALK);
    const first = clock(deck);
    deck.next();
    assert.equal(runs(deck), true);
    assert.notEqual(clock(deck), first);
  });

  it('goes on counting through an edit', async () => {
    const deck = await timed(TALK);
    const first = clock(deck);
    find(deck, '#a').setAttribute('auto-slide', '500000');
    await until(() => time(deck) === 500000);
    assert.equal(clock(deck), first);
    find(deck, '#a').setAttribute('auto-slide', '0');
    await until(() => clock(deck) === undefined);
    find(deck, '#a').removeAttribute('auto-slide');
    await until(() => time(deck) === Number(LONG));
  });

  it('is held by a black screen, not stopped', async () => {
    const deck = await timed(TALK);
    find(shadowOf(deck), '.viewport').focus();
    await press('b');
    assert.deepEqual([clock(deck)?.playState, deck.matches(':state(auto-slide)')], ['paused', true]);
    await press('b');
    await until(() => runs(deck));
  });

  it('is held while the page is hidden', async () => {
    const deck = await timed(TALK);
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      assert.equal(clock(deck)?.playState, 'paused');
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(runs(deck), true);
  });

  it('waits for what plays on the slide', async () => {
    const deck = await timed(
      `<q-section id="a" auto-slide="1"><video muted autoplay src="/test/pages/media/waves.webm"></video></q-section><q-section id="b">B</q-section>`,
      'transition="none" no-loop',
    );
    const video = find<HTMLVideoElement>(deck, 'video');
    // Stands for a clip that plays: it is as long as the test needs.
    const clip = { duration: 300, currentTime: 0, readyState: 4, paused: false, ended: false };
    for (const [name, value] of Object.entries(clip)) Object.defineProperty(video, name, { configurable: true, value });
    deck.first();
    deck.last();
    deck.first();
    deck.toggleAutoSlide(true);
    await until(() => runs(deck) && time(deck) >= 300000);
    Object.defineProperty(video, 'ended', { configurable: true, value: true });
    video.dispatchEvent(new Event('ended'));
    await until(() => at(deck) === 'b/-1');
  });

  it('stays where the page keeps it, and asks again', async () => {
    const deck = await timed(TALK);
    const kept = oneEvent(deck, 'q-before-change');
    deck.addEventListener('q-before-change', (event) => event.preventDefault(), { once: true });
    const first = clock(deck);
    first?.finish();
    await kept;
    await until(() => clock(deck) !== first && runs(deck));
    assert.equal(at(deck), 'a/-1');
    assert.equal(await over(deck), 'b/-1');
  });

  it('has a button with a name, reached by keyboard', async () => {
    const deck = await timed(TALK);
    await assertAccessible(deck);
    button(deck).focus();
    assert.equal(button(deck).ariaLabel, 'Pause auto-slide');
    await press(' ');
    await until(() => !runs(deck) && button(deck).ariaLabel === 'Start auto-slide');
    await press('Enter');
    await until(() => runs(deck));
    const { left, right, top, bottom } = button(deck).getBoundingClientRect();
    for (const control of shadowOf(deck).querySelectorAll('.controls .control:not([hidden])')) {
      const other = control.getBoundingClientRect();
      assert.isTrue(
        other.left >= right || other.right <= left || other.top >= bottom || other.bottom <= top,
        'apart from the arrows',
      );
    }
  });

  it('gives the focus back where the button goes', async () => {
    const deck = await timed(
      '<q-section id="a">A</q-section><q-section id="b" auto-slide="0">B</q-section><q-section>C</q-section>',
    );
    button(deck).focus();
    await over(deck);
    assert.isTrue(shadowOf(deck).activeElement === find(shadowOf(deck), '.viewport'));
  });

  it('is by method, command and state', async () => {
    const deck = await timed(TALK);
    assert.equal(deck.getState().autoSlide, true);
    deck.toggleAutoSlide(false);
    await until(() => !runs(deck));
    assert.equal(deck.getState().autoSlide, false);
    deck.dispatchEvent(Object.assign(new Event('command'), { command: '--auto-slide' }));
    await until(() => runs(deck));
    deck.setState({ autoSlide: false });
    await until(() => !runs(deck));
    for (const autoSlide of ['yes', 1, {}, null]) deck.setState({ autoSlide });
    await nextFrame();
    assert.equal(runs(deck), false);
  });

  it('says that there are no times, where there are none', async () => {
    const lines = await listen(async () => {
      const deck = await deckOf(TALK);
      deck.toggleAutoSlide();
      await until(() => shadowOf(deck).querySelector('[part="auto-slide"]'));
      await nextFrame();
      assert.deepEqual([deck.matches(':state(auto-slide)'), button(deck).hidden], [false, true]);
    });
    assert.lengthOf(lines, 1);
    assert.include(lines[0]?.text ?? '', 'auto-slide="5000"');
  });

  it('keeps still in a preview', async () => {
    const deck = await timed(TALK, `auto-slide="${LONG}" preview`);
    deck.toggleAutoSlide(true);
    await nextFrame();
    assert.deepEqual([clock(deck), deck.matches(':state(auto-slide)'), button(deck).hidden], [undefined, false, true]);
  });

  it('ends with the deck', async () => {
    const deck = await timed(TALK);
    const own = clock(deck);
    fixture('<p>x</p>');
    deck.remove();
    assert.deepEqual([own?.playState, shadowOf(deck).querySelector('[part="auto-slide"]')], ['idle', null]);
  });
});
