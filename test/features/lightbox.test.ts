import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { listen } from '../helpers/console.js';
import { withFeature } from '../helpers/features.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click, swipe } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const FULL = 'full-page history="none" transition="none"';
const image = (file: string): string => new URL(`../pages/img/${file}`, import.meta.url).href;
const HARBOUR = image('harbour.svg');
const TIDE = image('tide.svg');
const SLIDES = `
  <q-section id="a">
    <img id="one" lightbox src="${HARBOUR}" alt="A harbour" width="200" height="100">
    <figure><img id="two" data-lightbox="${TIDE}" src="${HARBOUR}" alt="The sea" width="200" height="100"><figcaption>The tide</figcaption></figure>
    <img id="plain" src="${HARBOUR}" alt="" width="50" height="50">
  </q-section>
  <q-section id="b"><p q-fragment><img id="late" lightbox src="${HARBOUR}" alt="Later" width="200" height="100"></p></q-section>`;

/** A deck that can open things. */
const openable = (slides = SLIDES, attributes = FULL): Promise<QDeck> =>
  withFeature('lightbox', () => deckOf(slides, attributes));

function opened(deck: QDeck): Promise<HTMLDialogElement> {
  return until(() => shadowOf(deck).querySelector<HTMLDialogElement>('.lightbox[open]'), 'something is open');
}

function closed(deck: QDeck): Promise<boolean> {
  return until(() => !shadowOf(deck).querySelector('.lightbox[open]'), 'nothing is open');
}

const triggersOf = (deck: QDeck): HTMLButtonElement[] => [
  ...shadowOf(deck).querySelectorAll<HTMLButtonElement>('.lightbox-triggers button:not([hidden])'),
];

describe('lightbox', () => {
  for (const [name, attributes] of [
    ['full-page', FULL],
    ['embedded', 'transition="none"'],
  ] as const) {
    it(`shows a picture large after a click, until Escape (${name})`, async () => {
      const deck = await openable(SLIDES, attributes);
      await click(find(deck, '#one'));
      const dialog = await opened(deck);
      await until(() => dialog.querySelector('figure.shown'), 'the picture has come');
      const { width, height } = find(dialog, 'img').getBoundingClientRect();
      assert.isAbove(width * height, 0.5 * innerWidth * innerHeight);
      assert.equal(find<HTMLImageElement>(dialog, 'img').src, HARBOUR);
      assert.equal(shadowOf(deck).activeElement, find(dialog, '[title="Close"]'));
      await press('Escape');
      await closed(deck);
      await press('ArrowRight');
      assert.equal(at(deck), 'b/-1', 'the keys are the deck\u2019s again');
    });
  }

  it('goes through what a slide has by arrows, and keeps other keys', async () => {
    const deck = await openable();
    await click(find(deck, '#one'));
    const dialog = await opened(deck);
    const shown = (): string => find<HTMLImageElement>(dialog, 'figure img').src;
    await press('ArrowRight');
    assert.equal(shown(), TIDE, 'the value is the large version');
    assert.equal(find(dialog, 'figcaption').textContent, 'The tide');
    await press('ArrowRight');
    assert.equal(shown(), HARBOUR);
    await press('ArrowLeft', 'n', 'f', 'Home');
    assert.equal(shown(), TIDE);
    await click(find(dialog, '.next'));
    assert.equal(shown(), HARBOUR);
    await press('ArrowRight');
    assert.equal(shown(), TIDE, 'the focus is still in the dialog');
    assert.deepEqual([at(deck), deck.paused], ['a/-1', false]);
  });

  it('mirrors the arrows where text runs right to left', async () => {
    const deck = await openable(
      SLIDES.replaceAll(
        '<figure>',
        `<img lightbox src="${image('fog.svg')}" alt="Fog" width="50" height="50"><figure>`,
      ),
      `${FULL} dir="rtl"`,
    );
    await click(find(deck, '#one'));
    const dialog = await opened(deck);
    await press('ArrowLeft');
    assert.include(find<HTMLImageElement>(dialog, 'figure img').src, 'fog.svg');
  });

  it('is closed by its button, the picture, and what is around it', async () => {
    const deck = await openable();
    for (const selector of ['.close', 'figure img', 'figure']) {
      await click(find(deck, '#one'));
      const dialog = await opened(deck);
      await until(() => dialog.querySelector('figure.shown'));
      if (selector === 'figure') find(dialog, 'figure').click();
      else await click(find(dialog, selector));
      await closed(deck);
    }
  });

  it('is reached by Tab, through buttons that are named for the picture and frame it; the focus comes back', async () => {
    const deck = await openable();
    const html = deck.outerHTML;
    assert.deepEqual(
      triggersOf(deck).map(({ ariaLabel }) => ariaLabel),
      ['Show large: A harbour', 'Show large: The sea'],
    );
    const [trigger] = triggersOf(deck);
    trigger?.focus();
    const button = trigger?.getBoundingClientRect();
    const picture = find(deck, '#one').getBoundingClientRect();
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      assert.closeTo(button?.[side] ?? 0, picture[side], 1);
    await press(' ');
    await opened(deck);
    assert.equal(at(deck), 'a/-1');
    await press('Escape');
    await closed(deck);
    assert.equal(shadowOf(deck).activeElement, trigger);
    assert.equal(deck.outerHTML, html, 'nothing is written on the author\u2019s nodes');
  });

  it('leaves out what is not shown yet', async () => {
    const deck = await openable();
    deck.goTo('b');
    await nextFrame();
    assert.deepEqual(triggersOf(deck), []);
    deck.next();
    await until(() => triggersOf(deck).length === 1);
    deck.prev();
    await until(() => triggersOf(deck).length === 0);
  });

  it('opens what is in a link or button of the author, by Enter', async () => {
    const deck = await openable(
      `<q-section id="a"><button id="own"><img lightbox src="${HARBOUR}" alt="A harbour" width="200" height="100"></button></q-section>`,
    );
    assert.deepEqual(triggersOf(deck), []);
    find(deck, '#own').focus();
    await press('Enter');
    await opened(deck);
    await press('Escape');
    await closed(deck);
    assert.equal(document.activeElement, find(deck, '#own'));
  });

  it('plays a video with controls, and stops it with the dialog', async () => {
    const film = new URL('../pages/media/waves.webm', import.meta.url).href;
    const deck = await openable(
      `<q-section id="a"><video id="film" lightbox src="${film}" title="Waves" width="200" height="100"></video></q-section>`,
    );
    await click(find(deck, '#film'));
    const dialog = await opened(deck);
    const video = find<HTMLVideoElement>(dialog, 'video');
    assert.deepEqual([video.controls, video.src], [true, film]);
    await press('Escape');
    await closed(deck);
    await until(() => !dialog.querySelector('video'));
    assert.equal(video.paused, true);
  });

  it('shows a page in a frame, with a link to a tab of its own', async () => {
    const page = new URL('../pages/media/frame.html', import.meta.url).href;
    const deck = await openable(`<q-section id="a"><a id="link" data-q-lightbox href="${page}">A page</a></q-section>`);
    find(deck, '#link').focus();
    await press('Enter');
    const dialog = await opened(deck);
    const frame = find<HTMLIFrameElement>(dialog, 'iframe');
    assert.deepEqual([frame.src, frame.title], [page, 'A page']);
    assert.equal(frame.hasAttribute('sandbox'), false, 'a page of our own is trusted');
    const link = find<HTMLAnchorElement>(dialog, 'a');
    assert.deepEqual([link.href, link.target], [page, '_blank']);
    await until(() => dialog.querySelector('figure.shown'));
  });

  it('keeps a foreign page from leading the deck away', async () => {
    const deck = await openable(
      '<q-section id="a"><a id="link" lightbox href="https://q-deck.invalid/page">A page</a></q-section>',
    );
    find(deck, '#link').click();
    const sandbox = find(await opened(deck), 'iframe').getAttribute('sandbox') ?? '';
    assert.include(sandbox, 'allow-scripts');
    assert.notInclude(sandbox, 'top-navigation');
  });

  it('says what could not be loaded; the deck goes on', async () => {
    const deck = await openable(
      `<q-section id="a"><img id="one" lightbox="${image('missing.png')}" src="${HARBOUR}" alt="Lost" width="200" height="100"></q-section><q-section id="b">B</q-section>`,
    );
    await click(find(deck, '#one'));
    const dialog = await opened(deck);
    await until(() => dialog.querySelector('figure.failed'), 'the failure is told');
    assert.match(find(dialog, '[role="status"]').textContent, /could not be loaded.*missing\.png/s);
    await press('Escape');
    await closed(deck);
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1');
  });

  it('is accessible, with and without a picture', async () => {
    const deck = await openable();
    await assertAccessible(deck);
    await click(find(deck, '#one'));
    const dialog = await opened(deck);
    await until(() => dialog.querySelector('figure.shown'));
    for (const animation of dialog.getAnimations({ subtree: true })) animation.finish();
    await assertAccessible(dialog);
  });

  const nothing: [what: string, html: string][] = [
    ['a picture without a source', '<img lightbox alt="x">'],
    ['a link to a script', '<a lightbox href="javascript:void 0">x</a>'],
    ['an element that is no picture', '<b lightbox>x</b>'],
  ];
  for (const [what, html] of nothing) {
    it(`opens nothing for ${what}, and says so`, async () => {
      const lines = await listen(async () => {
        const deck = await openable(`<q-section id="a">${html}</q-section>`);
        find(deck, '[lightbox]').click();
        await nextFrame();
        assert.equal(shadowOf(deck).querySelector('.lightbox[open]'), null);
      });
      assert.isNotEmpty(lines);
      assert.match(lines[0]?.text ?? '', /\] lightbox: /);
    });
  }

  it('lets clicks with a key be, and lightbox="false"', async () => {
    const deck = await openable(SLIDES.replace('lightbox src', 'lightbox="false" src'));
    find(deck, '#one').click();
    find(deck, '#two').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    await nextFrame();
    assert.equal(shadowOf(deck).querySelector('.lightbox[open]'), null);
  });

  it('goes through what a slide has by swipes, which are not the deck\u2019s then', async () => {
    const deck = await withFeature('swipes', () => openable());
    await click(find(deck, '#one'));
    const dialog = await opened(deck);
    await until(() => dialog.querySelector('figure.shown'));
    await swipe(find(dialog, 'figure img'), { x: -150, y: 10 });
    await until(() => find<HTMLImageElement>(dialog, 'figure img').src === TIDE);
    assert.equal(at(deck), 'a/-1');
  });

  it('closes when the screen goes black', async () => {
    const deck = await openable();
    await click(find(deck, '#one'));
    await opened(deck);
    deck.togglePause(true);
    await closed(deck);
  });

  it('leaves the keys of a clicker to the deck', async () => {
    const deck = await openable();
    for (const key of ['b', '.']) {
      await click(find(deck, '#one'));
      await opened(deck);
      await press(key);
      await closed(deck);
      assert.isTrue(deck.paused, key);
      await press(key);
      assert.isFalse(deck.paused, key);
    }
    await click(find(deck, '#one'));
    await opened(deck);
    await press('PageDown');
    await closed(deck);
    assert.equal(at(deck), 'b/-1');
    await press('PageDown');
    await click(find(deck, '#late'));
    await opened(deck);
    await press('PageUp');
    await closed(deck);
    assert.equal(at(deck), 'b/-1');
  });

  it('closes when the deck goes on, and goes with the deck', async () => {
    const deck = await openable();
    await click(find(deck, '#one'));
    await opened(deck);
    deck.next();
    await closed(deck);
    deck.first();
    await click(find(deck, '#one'));
    await opened(deck);
    deck.remove();
    assert.equal(shadowOf(deck).querySelector('.lightbox, .lightbox-triggers'), null);
  });

  it('is part of the state, and takes no rubbish', async () => {
    const deck = await openable();
    assert.notProperty(deck.getState(), 'lightbox');
    await click(find(deck, '#two'));
    await opened(deck);
    const state: unknown = JSON.parse(JSON.stringify(deck.getState()));
    await press('Escape');
    await closed(deck);
    for (const rubbish of [7, -1, 'x', {}, [0], 0.5]) deck.setState({ lightbox: rubbish });
    await nextFrame();
    assert.equal(shadowOf(deck).querySelector('.lightbox[open]'), null);
    deck.setState(state);
    assert.equal(find<HTMLImageElement>(await opened(deck), 'figure img').src, TIDE);
    deck.setState({ lightbox: false });
    await closed(deck);
  });
});
