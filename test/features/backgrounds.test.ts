import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { deckOf, settle } from '../helpers/shown.js';

const DOT = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/%3E";

const layers = (deck: QDeck): HTMLElement[] => [
  ...(deck.shadowRoot?.querySelectorAll<HTMLElement>('[part~="background"]') ?? []),
];

/** The style of the one layer that a slide with some attributes has. */
async function layerOf(attributes: string): Promise<CSSStyleDeclaration> {
  const [layer, ...more] = layers(await deckOf(`<q-section ${attributes}>S</q-section>`));
  assert.equal(more.length, 0);
  return getComputedStyle(layer ?? document.body);
}

/** The style of the picture in the one layer. */
async function pictureOf(attributes: string): Promise<CSSStyleDeclaration> {
  const deck = await deckOf(`<q-section ${attributes}>S</q-section>`);
  return getComputedStyle(layers(deck)[0]?.firstElementChild ?? document.body);
}

describe('backgrounds', () => {
  it('are a colour', async () => {
    assert.equal((await layerOf('background-color="teal"')).backgroundColor, 'rgb(0, 128, 128)');
  });

  it('are a gradient, over a colour', async () => {
    const { backgroundImage, backgroundColor } = await layerOf(
      'data-background-gradient="linear-gradient(red, blue)" background-color="#123"',
    );
    assert.equal(backgroundImage, 'linear-gradient(rgb(255, 0, 0), rgb(0, 0, 255))');
    assert.equal(backgroundColor, 'rgb(17, 34, 51)');
  });

  it('are a picture that covers the deck', async () => {
    const style = await pictureOf(`background-image="${DOT}"`);
    assert.include(style.backgroundImage, 'url("data:image/svg+xml,');
    assert.deepEqual(
      [style.backgroundSize, style.backgroundPosition, style.backgroundRepeat, style.opacity],
      ['cover', '50% 50%', 'no-repeat', '1'],
    );
  });

  it('are a picture of a size, at a position, repeated, half opaque', async () => {
    const style = await pictureOf(
      `background-image="${DOT}" background-size="40px 30px" background-position="top left" background-repeat="repeat" background-opacity="0.5"`,
    );
    assert.deepEqual(
      [style.backgroundSize, style.backgroundPosition, style.backgroundRepeat, style.opacity],
      ['40px 30px', '0% 0%', 'repeat', '0.5'],
    );
  });

  it('are several pictures, relative to the page', async () => {
    const { backgroundImage } = await pictureOf('background-image="/img/helm.svg, /img/whale.svg?a (1)"');
    assert.equal(
      backgroundImage,
      `url("${location.origin}/img/helm.svg"), url("${location.origin}/img/whale.svg?a%20(1)")`,
    );
  });

  it('fill the whole deck, behind the slide', async () => {
    const deck = await deckOf('<q-section background-color="teal">S</q-section>', 'transition="none" margin="0.3"');
    const [layer] = layers(deck);
    const { x, y, width, height } = deck.getBoundingClientRect();
    assert.deepInclude(layer?.getBoundingClientRect().toJSON(), { x, y, width, height });
  });

  const hostile = ['red; position: fixed', 'url(x)} * {display: none', '"', 'var(--x)red'];
  for (const value of hostile) {
    it(`are no way into the style sheet: ${value}`, async () => {
      const lines = await listen(async () => {
        const deck = await deckOf(`<q-section background-color='${value}'>S</q-section>`);
        const [layer] = layers(deck);
        assert.equal(getComputedStyle(layer ?? document.body).position, 'absolute');
      });
      if (value !== 'var(--x)red')
        assert.match(lines[0]?.text ?? '', /^\[q-deck\] background: <q-section background-color=/);
    });
  }

  const TALK =
    '<q-section background-color="black">A</q-section><q-section background-color="white">B</q-section><q-section>C</q-section><q-section>D</q-section>';

  it('are there at once at the start', async () => {
    const deck = await deckOf(TALK, '');
    assert.equal(layers(deck).length, 1);
    assert.deepEqual(layers(deck)[0]?.getAnimations(), []);
  });

  it('cross-fade, and one layer is left', async () => {
    const deck = await deckOf(TALK, '');
    deck.next();
    assert.equal(layers(deck).length, 2);
    assert.isAbove(layers(deck)[1]?.getAnimations().length ?? 0, 0);
    for (const layer of layers(deck)) settle(layer);
    await until(() => layers(deck).length === 1);
    assert.equal(getComputedStyle(layers(deck)[0] ?? deck).backgroundColor, 'rgb(255, 255, 255)');
    deck.next();
    for (const layer of layers(deck)) settle(layer);
    await until(() => layers(deck).length === 0);
  });

  it('leave one layer after a run through the deck', async () => {
    const deck = await deckOf(TALK, '');
    for (let i = 0; i < 3; i += 1) {
      deck.last();
      await nextFrame();
      deck.first();
      deck.next();
      await nextFrame();
      deck.prev();
    }
    for (const layer of layers(deck)) settle(layer);
    await until(() => layers(deck).length === 1);
    assert.equal(getComputedStyle(layers(deck)[0] ?? deck).backgroundColor, 'rgb(0, 0, 0)');
  });

  it('change at once where the deck has no transition', async () => {
    const deck = await deckOf(TALK);
    deck.next();
    assert.equal(layers(deck).length, 1);
  });

  it('stay where two slides have the same', async () => {
    const deck = await deckOf(
      '<q-section background-color="black">A</q-section><q-section background-color="black">B</q-section>',
      '',
    );
    const [layer] = layers(deck);
    deck.next();
    assert.equal(layers(deck)[0] === layer && layers(deck).length === 1, true);
    assert.equal(deck.currentSlide?.matches(':state(dark)'), true);
  });

  it('follow an edit', async () => {
    const deck = await deckOf('<q-section>A</q-section>');
    find(deck, 'q-section').setAttribute('background-color', 'navy');
    await until(() => layers(deck).length === 1);
    assert.equal(deck.matches(':state(dark)'), true);
    find(deck, 'q-section').removeAttribute('background-color');
    await until(() => layers(deck).length === 0);
    assert.equal(deck.matches(':state(dark)'), false);
  });

  it('go with the last slide', async () => {
    const deck = await deckOf('<q-section background-color="black">A</q-section>');
    await listen(async () => {
      find(deck, 'q-section').remove();
      await until(() => layers(deck).length === 0);
    });
    assert.equal(deck.matches(':state(dark)'), false);
  });
});

describe('text on backgrounds', () => {
  const rows: [background: string, scheme: string][] = [
    ['color="#123"', 'dark'],
    ['color="#fffbe6"', 'light'],
    ['color="navy"', 'dark'],
    ['color="gold"', 'light'],
    ['color="rgb(200 0 0)"', 'dark'],
    ['color="hsl(60 100% 50%)"', 'light'],
    ['color="oklch(30% 0.1 250)"', 'dark'],
    ['color="oklch(92% 0.05 250)"', 'light'],
    ['color="oklch(50% 0.15 260)"', 'dark'],
    ['color="lab(45 0 0)"', 'dark'],
    ['color="lab(60 0 0)"', 'light'],
    ['color="color-mix(in srgb, white 10%, black)"', 'dark'],
    ['color="color(display-p3 1 1 0)"', 'light'],
    ['color="transparent"', ''],
    ['color="rgb(0 0 0 / 0.1)"', ''],
    ['gradient="linear-gradient(#000, #333)"', 'dark'],
    ['gradient="linear-gradient(45deg, white, #eee 50%, lightyellow)"', 'light'],
    ['gradient="radial-gradient(transparent, rgb(0 0 0 / 0.9))"', 'dark'],
    [`image="${DOT}"`, ''],
    [`image="${DOT}" background-color="black"`, 'dark'],
  ];
  for (const [background, scheme] of rows) {
    it(`is for a ${scheme || 'plain'} one: background-${background}`, async () => {
      const deck = await deckOf(`<q-section background-${background}><p>S</p></q-section><q-section>T</q-section>`);
      const schemeOf = (element: Element): string =>
        ['dark', 'light'].filter((each) => element.matches(`:state(${each})`)).join();
      assert.deepEqual([schemeOf(deck), schemeOf(find(deck, 'q-section'))], [scheme, scheme]);
      const plain = getComputedStyle(deck).color;
      const expected = { dark: 'rgb(255, 255, 255)', light: 'rgb(17, 17, 17)' }[scheme] ?? plain;
      assert.equal(getComputedStyle(find(deck, 'p')).color, expected);
      deck.next();
      assert.equal(schemeOf(deck), '');
      assert.equal(getComputedStyle(find(deck, 'q-section:last-child')).color, plain);
    });
  }

  it('is told once a deck on another slide is shown', async () => {
    const inner = '<q-deck><q-section background-color="#123"><p>Inner</p></q-section></q-deck>';
    const deck = await deckOf(`<q-section>S</q-section><q-section>${inner}</q-section>`);
    const section = find(deck, ':scope q-deck q-section');
    await until(() => layers(find<QDeck>(deck, 'q-deck')).length === 1);
    deck.next();
    await until(() => section.matches(':state(dark)'));
    assert.isTrue(find(deck, 'q-deck').matches(':state(dark)'));
  });
});
