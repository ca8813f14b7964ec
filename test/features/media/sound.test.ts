import { assert } from 'chai';
import '../../../src/index.js';
import { assertAccessible } from '../../helpers/axe.js';
import { find, nextFrame, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';
import { click } from '../../helpers/pointer.js';
import { settle } from '../../helpers/shown.js';
import { at, shadowOf } from '../../helpers/where.js';
import { PING, TONE, mediaDeck, medium, playing } from './helpers.js';

const TALK = `<q-section id="a"><video id="va" data-autoplay loop src="${TONE}"></video></q-section>
  <q-section id="b"><audio id="vb" data-autoplay loop src="${PING}"></audio></q-section><q-section id="c">C</q-section>`;

describe('sound that the browser refuses', () => {
  const { play } = HTMLMediaElement.prototype;
  let allowed = false;

  beforeEach(() => {
    allowed = false;
    // As browsers do until someone has touched the page; which of them do so here depends on the tests before.
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (this.muted || allowed) return play.call(this);
      return Promise.reject(
        new DOMException('play() failed because the user did not interact with the document first', 'NotAllowedError'),
      );
    };
  });

  afterEach(() => {
    HTMLMediaElement.prototype.play = play;
  });

  const button = (deck: Element): HTMLButtonElement | null =>
    shadowOf(deck).querySelector<HTMLButtonElement>('[part="play-sound"]');

  it('plays silently, and a button starts it with sound', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => button(deck));
    await until(() => playing(deck) === 'va' && medium(deck, 'va').currentTime > 0);
    assert.equal(medium(deck, 'va').muted, true);
    assert.equal(medium(deck, 'va').hasAttribute('muted'), false);
    allowed = true;
    await click(button(deck) ?? deck);
    await until(() => playing(deck) === 'va');
    assert.equal(medium(deck, 'va').muted, false);
    assert.equal(button(deck), null);
    assert.equal(at(deck), 'a/-1');
  });

  it('has a button that is reached by keyboard, and gives the focus to the deck', async () => {
    const deck = await mediaDeck(TALK, 'transition="none" no-controls');
    const own = await until(() => button(deck));
    await assertAccessible(deck);
    own.focus();
    allowed = true;
    await press('Enter');
    await until(() => button(deck) === null);
    assert.isTrue(shadowOf(deck).activeElement === find(shadowOf(deck), '.viewport'));
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1');
  });

  it('waits for the button where it has no picture', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => button(deck));
    deck.next();
    await until(() => button(deck));
    assert.equal(playing(deck), '');
    allowed = true;
    await click(button(deck) ?? deck);
    await until(() => playing(deck) === 'vb');
    assert.equal(medium(deck, 'vb').muted, false);
  });

  it('takes the button away with its slide, and mutes nothing for good', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => button(deck));
    deck.last();
    assert.equal(button(deck), null);
    assert.equal(medium(deck, 'va').muted, false);
    await nextFrame();
    assert.equal(button(deck), null);
    settle(deck);
  });

  it('needs no button where the sound was turned on by hand', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => button(deck));
    medium(deck, 'va').muted = false;
    await until(() => button(deck) === null);
    assert.equal(medium(deck, 'va').muted, false);
  });

  it('takes the button away with the deck', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => button(deck));
    deck.remove();
    await until(() => button(deck) === null);
    assert.equal(shadowOf(deck).adoptedStyleSheets.length, 0);
  });
});
