import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import '../../src/features/background-media.js';
import { assertAccessible } from '../helpers/axe.js';
import { listen } from '../helpers/console.js';
import { find, fixture, nextFrame, oneEvent, until } from '../helpers/fixture.js';
import { click } from '../helpers/pointer.js';
import { deckOf, isShown } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const WAVES = '/test/pages/media/waves.webm';
const TONE = '/test/pages/media/tone.webm';
const FRAME = '/test/pages/media/frame.html';

const videos = (deck: QDeck): HTMLVideoElement[] => [
  ...shadowOf(deck).querySelectorAll<HTMLVideoElement>('.backgrounds video'),
];
const frames = (deck: QDeck): HTMLIFrameElement[] => [
  ...shadowOf(deck).querySelectorAll<HTMLIFrameElement>('.backgrounds iframe'),
];
const video = (deck: QDeck): Promise<HTMLVideoElement> => until(() => videos(deck)[0]);
const frame = (deck: QDeck): Promise<HTMLIFrameElement> => until(() => frames(deck)[0]);

/** The button of the page in a frame, once it is there. */
const loaded = (own: HTMLIFrameElement): Promise<HTMLElement> =>
  until(() => own.contentDocument?.querySelector('button'));

const CLIP = `background-video="${WAVES}" background-video-muted background-video-loop`;

describe('background videos', () => {
  it('play behind the slide, over the whole deck, told to nobody', async () => {
    const deck = await deckOf(
      `<q-section ${CLIP} background-position="left top" background-size="contain" background-opacity="0.5"><h2>S</h2></q-section>`,
      'transition="none" margin="0.3"',
    );
    const own = await video(deck);
    await until(() => own.currentTime > 0);
    assert.deepEqual([own.loop, own.muted, own.controls, own.closest('[inert]') !== null], [true, true, false, true]);
    const { objectFit, objectPosition, opacity } = getComputedStyle(own);
    assert.deepEqual([objectFit, objectPosition, opacity], ['contain', '0% 0%', '0.5']);
    const { x, y, width, height } = deck.getBoundingClientRect();
    assert.deepInclude(own.getBoundingClientRect().toJSON(), { x, y, width, height });
    await assertAccessible(deck);
  });

  it('are of several sources, the first that the browser can play', async () => {
    const deck = await deckOf(
      `<q-section background-video="/nowhere.mp4, ${WAVES}" background-video-muted>S</q-section>`,
    );
    const own = await video(deck);
    await until(() => own.currentSrc.endsWith(WAVES) && own.currentTime > 0);
    assert.equal(own.loop, false);
  });

  it('stop when they are left, and start again when one comes back', async () => {
    const deck = await deckOf(`<q-section ${CLIP}>A</q-section><q-section>B</q-section>`, '');
    const own = await video(deck);
    await until(() => own.currentTime > 0);
    deck.next();
    assert.equal(own.paused, true);
    deck.prev();
    const next = await until(() => videos(deck).find((each) => each !== own));
    await until(() => !next.paused);
  });

  it('go on through steps, edits, and slides that have the same', async () => {
    const deck = await deckOf(`<q-section ${CLIP}><p q-fragment>A</p></q-section>
      <q-section ${CLIP} background-opacity="0.2" background-color="black">B</q-section><q-section ${CLIP} background-size="contain">C</q-section>`);
    const own = await video(deck);
    await until(() => own.currentTime > 0);
    const heard: string[] = [];
    for (const type of ['pause', 'play', 'seeking', 'emptied']) own.addEventListener(type, () => heard.push(type));
    deck.next();
    deck.next();
    await nextFrame();
    assert.deepEqual([videos(deck).length, own.style.opacity], [1, '0.2']);
    assert.equal(deck.matches(':state(dark)'), true);
    deck.next();
    await nextFrame();
    assert.equal(own.style.objectFit, 'contain');
    find(deck, 'q-section:last-of-type').append('!');
    deck.loop = true;
    await nextFrame();
    assert.isFalse(own.paused);
    assert.deepEqual([videos(deck)[0] === own, heard.filter((type) => type !== 'seeking')], [true, []]);
  });

  it('stand still under a black screen', async () => {
    const deck = await deckOf(`<q-section ${CLIP}>A</q-section>`);
    const own = await video(deck);
    await until(() => own.currentTime > 0);
    deck.togglePause(true);
    assert.equal(own.paused, true);
    deck.togglePause(false);
    await until(() => !own.paused);
  });

  it('stand still while they are out of sight', async () => {
    const deck = await deckOf(`<q-section ${CLIP}>A</q-section>`);
    const own = await video(deck);
    await until(() => own.currentTime > 0);
    const above = fixture('<div style="height: 3000px"></div>');
    deck.before(above);
    await until(() => own.paused);
    above.remove();
    await until(() => !own.paused);
  });

  it('without sound are a picture for those who want less motion', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('reduced-motion')
        ? Object.defineProperty(matchMedia(query), 'matches', { value: true })
        : matchMedia(query);
    try {
      const deck = await deckOf(`<q-section ${CLIP}>A</q-section>`);
      const own = await video(deck);
      await until(() => own.readyState > 1);
      assert.equal(own.paused, true);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('are a picture only in a preview', async () => {
    const deck = await deckOf(
      `<q-section ${CLIP}>A</q-section><q-section background-iframe="${FRAME}">B</q-section>`,
      'preview transition="none"',
    );
    const own = await video(deck);
    await until(() => own.readyState > 1);
    assert.equal(own.paused, true);
    deck.next();
    await nextFrame();
    assert.deepEqual([videos(deck).length, frames(deck).length], [0, 0]);
  });

  it('play silently where the browser refuses the sound, which a button gives', async () => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      return this.muted ? play.call(this) : Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
    try {
      const deck = await deckOf(`<q-section background-video="${TONE}">A</q-section><q-section>B</q-section>`);
      const own = await video(deck);
      await until(() => own.currentTime > 0);
      assert.equal(own.muted, true);
      assert.isOk(shadowOf(deck).querySelector('[part="play-sound"]'));
      deck.next();
      assert.isNull(shadowOf(deck).querySelector('[part="play-sound"]'));
    } finally {
      HTMLMediaElement.prototype.play = play;
    }
  });

  it('that are missing are told of, and the deck goes on', async () => {
    const lines = await listen(async () => {
      const deck = await deckOf(
        '<q-section background-video="/nowhere.webm" background-color="navy">A</q-section><q-section>B</q-section>',
      );
      const own = await video(deck);
      await until(() => own.networkState === HTMLMediaElement.NETWORK_NO_SOURCE);
      await nextFrame();
      await nextFrame();
      assert.equal(deck.matches(':state(dark)'), true);
      assert.equal(deck.next(), true);
    });
    assert.include(lines[0]?.text ?? '', 'background-video="/nowhere.webm"');
  });

  it('go with the deck', async () => {
    const deck = await deckOf(`<q-section ${CLIP}>A</q-section>`);
    const own = await video(deck);
    deck.remove();
    await until(() => own.paused && videos(deck).length === 0);
  });

  it('play on in a deck that is moved within the page', async () => {
    const deck = await deckOf(`<q-section ${CLIP}>A</q-section>`);
    const own = await video(deck);
    await until(() => !own.paused);
    fixture('<div></div>').append(deck);
    await until(() => videos(deck)[0]?.paused === false);
  });
});

describe('background pages', () => {
  it('are shown behind the slide, out of reach', async () => {
    const deck = await deckOf(`<q-section background-iframe="${FRAME}"><h2>S</h2></q-section>`);
    const own = await frame(deck);
    await loaded(own);
    assert.equal(own.src, location.origin + FRAME);
    assert.isOk(own.closest('[inert]'));
    await assertAccessible(deck);
    const { width, height } = deck.getBoundingClientRect();
    assert.deepInclude(own.getBoundingClientRect().toJSON(), { width, height });
  });

  it('can be clicked where they are interactive, and what is on the slide too', async () => {
    const deck = await deckOf(
      `<q-section background-iframe="${FRAME}" background-interactive align="top"><button id="on-slide">On the slide</button></q-section><q-section>B</q-section>`,
    );
    const own = await frame(deck);
    const inside = (await loaded(own)).ownerDocument;
    await assertAccessible(deck);
    const clicked = oneEvent(inside, 'click');
    await click(deck);
    await clicked;
    const button = find(deck, '#on-slide');
    const pressed = oneEvent(button, 'click');
    await click(button);
    await pressed;
    deck.next();
    await nextFrame();
    assert.equal(deck.matches(':state(background-interactive)'), false);
    const below = oneEvent(find(deck, 'q-section:last-child'), 'click');
    await click(deck);
    await below;
    assert.equal(shadowOf(deck).querySelector('.backgrounds')?.ariaHidden, 'true');
  });

  it('run no script of an address', async () => {
    const lines = await listen(async () => {
      const deck = await deckOf('<q-section background-iframe="javascript:parent.console.error(1)">A</q-section>');
      await nextFrame();
      await nextFrame();
      assert.equal(frames(deck).length, 0);
    });
    assert.deepEqual(
      lines.map(({ text }) => text.slice(0, 24)),
      ['[q-deck] background: <q-'],
    );
  });
});

describe('background transitions', () => {
  const layers = (deck: QDeck): HTMLElement[] => [
    ...shadowOf(deck).querySelectorAll<HTMLElement>('[part="background"]'),
  ];
  const firstFrame = (layer: HTMLElement | undefined): Keyframe | undefined =>
    (layer?.getAnimations()[0]?.effect as KeyframeEffect | undefined)?.getKeyframes()[0];
  const lastFrame = (layer: HTMLElement | undefined): Keyframe | undefined =>
    (layer?.getAnimations()[0]?.effect as KeyframeEffect | undefined)?.getKeyframes().at(-1);

  it("are each slide's own", async () => {
    await import('../../src/features/background-motion.js');
    const slide = (color: string, way: string): string =>
      `<q-section background-color="${color}" background-transition="${way}">S</q-section>`;
    const deck = await deckOf(
      slide('navy', 'slide') + slide('teal', 'zoom') + slide('maroon', 'none') + slide('gold', ''),
      '',
    );
    deck.next();
    assert.deepEqual(
      [lastFrame(layers(deck)[0])?.transform, firstFrame(layers(deck)[1])?.transform],
      ['translateX(-105%)', 'scale(0.4)'],
    );
    for (const each of layers(deck)) for (const animation of each.getAnimations()) animation.finish();
    await until(() => layers(deck).length === 1);
    deck.next();
    assert.deepEqual([lastFrame(layers(deck)[0])?.transform, layers(deck)[1]?.getAnimations()], ['scale(1.8)', []]);
    for (const each of layers(deck)) for (const animation of each.getAnimations()) animation.finish();
    await until(() => layers(deck).length === 1);
    deck.next();
    assert.equal(firstFrame(layers(deck).at(-1))?.opacity, '0');
    assert.equal(layers(deck).every(isShown), true);
  });

  it('that are none of ours are told of', async () => {
    await import('../../src/features/background-motion.js');
    const lines = await listen(async (said) => {
      const deck = await deckOf(
        '<q-section>A</q-section><q-section background-color="teal" background-transition="swirl">B</q-section>',
        '',
      );
      // How backgrounds move comes by itself, some time after the deck.
      await until(() => {
        deck.prev();
        deck.next();
        return said.length > 0;
      }, 'the page is told');
    });
    assert.include(lines[0]?.text ?? '', 'background-transition="swirl"');
  });
});
