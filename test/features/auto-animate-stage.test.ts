import { assert } from 'chai';
import '../../src/index.js';
import { animations, assertNear, decks, go, over, running, textRect } from '../helpers/auto-animate.js';
import { withFeature } from '../helpers/features.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf, settle, shownIds } from '../helpers/shown.js';

const TITLES = `
  <q-section id="a" auto-animate><h2 style="font-size: 90px; text-align: center">Title</h2></q-section>
  <q-section id="b" auto-animate><h2 style="font-size: 30px">Title</h2></q-section>`;

const RICH = (on: string): string => `
  <q-section id="a" ${on}>
    <h2 style="text-align: center">Title</h2>
    <ul><li>One</li><li>Two</li></ul>
    <div data-id="box" style="width: 200px; padding: 10px; background: teal; color: white">Box</div>
    <svg viewBox="0 0 100 50" width="300"><rect data-id="bar" width="20" height="40" fill="teal"/><circle data-id="dot" r="9" fill="none" stroke="red"/></svg>
    <table><tr data-id="row"><td>1</td></tr></table>
    <q-code><pre>one\nfour</pre></q-code>
  </q-section>
  <q-section id="b" ${on}>
    <h2>Title, changed</h2>
    <ul><li>Zero</li><li>Two <ul><li>And more</li></ul></li><li>One</li></ul>
    <div style="display: flex"><p>New</p><div data-id="box" style="width: 400px; rotate: 4deg; border: 2px solid; border-radius: 9px; font-size: 40px">Box</div></div>
    <svg viewBox="0 0 100 50" width="200"><circle data-id="dot" cx="30" cy="20" r="20" fill="red"/><rect data-id="bar" rx="3" width="40" height="10" fill="navy"/></svg>
    <table><tr><td>0</td></tr><tr data-id="row"><td>1</td></tr></table>
    <q-code><pre>one\ntwo\nfour</pre></q-code>
  </q-section>`;

/** Every computed property of every element of a slide. */
function looks(slide: Element): Record<string, string>[] {
  return partsOf(slide).map((element) => {
    const style = getComputedStyle(element);
    return {
      element: element.localName,
      ...Object.fromEntries(
        [...style].filter((name) => !name.startsWith('--')).map((name) => [name, style.getPropertyValue(name)]),
      ),
    };
  });
}

/** Where every element of a slide is on it. */
function places(slide: Element): DOMRect[] {
  const { left, top } = slide.getBoundingClientRect();
  return partsOf(slide)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => new DOMRect(x - left, y - top, width, height));
}

function partsOf(slide: Element): Element[] {
  const lines = [...slide.querySelectorAll('q-code')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('.line, pre') ?? []),
  ]);
  return [slide, ...slide.querySelectorAll('*'), ...lines];
}

describe('auto-animation on stage', () => {
  it('ends with the slide as it is without any, forwards and backwards', async () => {
    const deck = await decks(RICH('auto-animate'));
    const plain = await deckOf(RICH(''), 'transition="none" style="width: 640px"');
    for (const [key, id] of [
      ['ArrowRight', 'b'],
      ['ArrowLeft', 'a'],
    ] as const) {
      plain.goTo(id);
      await go(deck, key);
      await over(deck);
      settle(deck);
      const [slide, other] = [find(deck, `#${id}`), find(plain, `#${id}`)];
      const actual = looks(slide);
      looks(other).forEach((look, i) => {
        for (const [name, value] of Object.entries(look)) {
          assert.equal(actual[i]?.[name], value, `${String(look.element)} ${String(i)}: ${name}`);
        }
      });
      const rects = places(slide);
      places(other).forEach((rect, i) => assertNear(rects[i] ?? new DOMRect(), rect, 0.1));
    }
  });

  it('is a plain cut for those who want less motion', async () => {
    const { matchMedia } = window;
    const deck = await decks(TITLES, 'transition="slide" style="width: 640px"');
    window.matchMedia = (query) =>
      query.includes('reduced-motion')
        ? Object.defineProperty(matchMedia(query), 'matches', { value: true })
        : matchMedia(query);
    try {
      find(deck.shadowRoot ?? deck, '.viewport').focus();
      await press('ArrowRight');
      await until(() => deck.currentSlide?.id === 'b');
      await nextFrame();
      assert.isFalse(running(deck));
      assert.deepEqual(animations(deck), []);
      assert.deepEqual(shownIds(deck), ['b']);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('begins in the same place where text runs from right to left', async () => {
    const deck = await decks(TITLES, 'dir="rtl" transition="none" style="width: 640px"');
    const before = textRect(find(deck, '#a h2'));
    await go(deck, 'ArrowLeft');
    assertNear(textRect(find(deck, '#b h2')), before, 3);
    await over(deck);
  });

  it('runs in two decks of a page at once', async () => {
    const one = await decks(TITLES);
    const two = await decks(TITLES, 'transition="none" style="width: 320px"');
    await go(one, 'ArrowRight');
    await go(two, 'ArrowRight');
    assert.deepEqual([one, two].map(running), [true, true]);
    await over(two);
    assert.deepEqual([one, two].map(running), [true, false]);
    await over(one);
    assert.deepEqual(
      [one, two].flatMap((deck) => shownIds(deck)),
      ['b', 'b'],
    );
  });

  it('goes along when the deck changes its size half-way', async () => {
    const deck = await decks(TITLES);
    const { width } = textRect(find(deck, '#a h2'));
    await go(deck, 'ArrowRight');
    deck.style.width = '320px';
    await until(() => Math.abs(textRect(find(deck, '#b h2')).width - width / 2) < 2);
    assert.isTrue(running(deck));
    await over(deck);
    assert.deepEqual(shownIds(deck), ['b']);
  });

  it('ends where the slide that goes is removed half-way', async () => {
    const deck = await decks(`${TITLES}<q-section id="c" auto-animate><h2>Title</h2></q-section>`);
    await go(deck, 'ArrowRight');
    const moving = animations(deck);
    find(deck, '#a').remove();
    for (const animation of moving) animation.finish();
    await until(() => !running(deck));
    await go(deck, 'ArrowRight');
    find(deck, '#c').remove();
    await until(() => deck.currentSlide?.id === 'b');
    await over(deck);
    assert.deepEqual(shownIds(deck), ['b']);
    assert.equal(deck.querySelectorAll(':state(leaving)').length, 0);
  });

  it('turns back from where it is', async () => {
    const deck = await decks(TITLES);
    await go(deck, 'ArrowRight');
    for (const animation of animations(deck)) animation.currentTime = 300;
    const midway = textRect(find(deck, '#b h2'));
    assert.isAbove(Math.abs(midway.width - textRect(find(deck, '#a h2')).width), 1);
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowLeft');
    await until(() => deck.currentSlide?.id === 'a' && running(deck));
    for (const animation of animations(deck)) {
      animation.pause();
      animation.currentTime = 0;
    }
    assertNear(textRect(find(deck, '#a h2')), midway, 3);
    await over(deck);
  });

  it('leaves paper and the overview a slide that has arrived', async () => {
    const deck = await decks(TITLES);
    await go(deck, 'ArrowRight');
    window.dispatchEvent(new Event('beforeprint'));
    assert.isFalse(running(deck));
    assert.deepEqual(animations(deck), []);
    window.dispatchEvent(new Event('afterprint'));
    await go(deck, 'ArrowLeft');
    await press('o');
    await until(() => deck.matches(':state(overview)'));
    assert.isFalse(running(deck));
    assert.equal(deck.querySelectorAll(':state(leaving)').length, 0);
    deck.goTo('b');
    await nextFrame();
    assert.isFalse(running(deck));
  });

  it('is none in a page to scroll', async () => {
    const deck = await withFeature('scroll', () => decks(TITLES, 'view="scroll" style="width: 640px; height: 400px"'));
    deck.goTo('b');
    await nextFrame();
    assert.isFalse(running(deck));
    assert.deepEqual(animations(deck), []);
  });

  it('leads to slides further on only within a run', async () => {
    const section = (id: string, attributes = 'auto-animate'): string =>
      `<q-section id="${id}" ${attributes}><h2 style="margin-inline-start: ${String(id.charCodeAt(0))}px">Title</h2></q-section>`;
    const deck = await decks([section('a'), section('b'), section('c'), section('d', ''), section('e')].join(''));
    const jump = async (id: string): Promise<boolean> => {
      deck.goTo(id);
      await nextFrame();
      const moved = running(deck);
      if (moved) await over(deck);
      assert.deepEqual(shownIds(deck), [id]);
      return moved;
    };
    assert.isTrue(await jump('c'));
    assert.isTrue(await jump('a'));
    assert.isFalse(await jump('e'));
    assert.isFalse(await jump('b'));
  });

  it('keeps fragments to their steps', async () => {
    const item = (n: number): string => `<p q-fragment id="${String(n)}">Step</p>`;
    const deck = await decks(`
      <q-section id="a" auto-animate><h2>Title</h2>${item(1)}</q-section>
      <q-section id="b" auto-animate><p>Above</p><h2>Title</h2>${item(2)}</q-section>`);
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowRight');
    settle(deck);
    await go(deck, 'ArrowRight');
    const hidden = (id: string): boolean =>
      !find(deck, `[id="${id}"]`).checkVisibility({ visibilityProperty: true, opacityProperty: true });
    assert.isTrue(hidden('2'), 'not yet its step');
    assert.isFalse(hidden('1'), 'on its way out');
    await over(deck);
    assert.isTrue(hidden('2'));
    await press('ArrowRight');
    settle(deck);
    assert.isFalse(hidden('2'));
    await press('ArrowLeft');
    await go(deck, 'ArrowLeft');
    await over(deck);
    assert.isFalse(hidden('1'), 'its last step');
  });

  it('shows and hides at once what only one slide has, where it is told to', async () => {
    const deck = await decks(`
      <q-section id="a" auto-animate><h2>Title</h2><p>Gone</p></q-section>
      <q-section id="b" auto-animate auto-animate-unmatched="none"><h2 style="font-size: 30px">Title</h2><p>New</p></q-section>`);
    const opacity = (selector: string): string => getComputedStyle(find(deck, selector)).opacity;
    await go(deck, 'ArrowRight');
    assert.deepEqual([opacity('#a p'), opacity('#b p')], ['0', '1']);
    await over(deck);
    assert.equal(opacity('#b p'), '1');
  });

  it('fades one title into the next, and lets a drawing that shrinks cut nothing off', async () => {
    const deck = await decks(`
      <q-section id="a" auto-animate><h2>Before</h2><svg viewBox="0 0 100 50" width="800"><circle data-id="x" cx="90" cy="40" r="5" fill="none"/></svg></q-section>
      <q-section id="b" auto-animate><h2>After</h2><svg viewBox="0 0 100 50" width="100"><circle data-id="x" cx="50" cy="25" r="25" fill="red"/></svg></q-section>`);
    await go(deck, 'ArrowRight');
    assert.equal(getComputedStyle(find(deck, '#b svg')).overflow, 'visible');
    assert.match(getComputedStyle(find(deck, '#b circle')).fill, /, 0\)|transparent/);
    for (const animation of animations(deck)) animation.currentTime = 300;
    for (const id of ['a', 'b']) assert.isAbove(Number(getComputedStyle(find(deck, `#${id} h2`)).opacity), 0.05);
    await over(deck);
    assert.notEqual(getComputedStyle(find(deck, '#b svg')).overflow, 'visible');
  });

  it('moves hundreds of elements', async () => {
    const many = (order: (a: number, b: number) => number): string =>
      Array.from({ length: 400 }, (_, i) => i)
        .sort(order)
        .map(
          (i) =>
            `<div data-id="n${String(i)}" style="inline-size: 40px; block-size: 20px; background-color: teal">${String(i)}</div>`,
        )
        .join('');
    const slide = (id: string, content: string): string =>
      `<q-section id="${id}" auto-animate><div style="display: flex; flex-wrap: wrap">${content}</div></q-section>`;
    const deck = await decks(
      slide(
        'a',
        many((a, b) => a - b),
      ) +
        slide(
          'b',
          many((a, b) => b - a),
        ),
    );
    const place = (id: string, n: number): DOMRect =>
      find(deck, `#${id} [data-id="n${String(n)}"]`).getBoundingClientRect();
    const before = [0, 123, 399].map((n) => place('a', n));
    await go(deck, 'ArrowRight');
    [0, 123, 399].forEach((n, i) => assertNear(place('b', n), before[i] ?? new DOMRect()));
    await over(deck);
    assert.deepEqual(animations(deck), []);
  });
});
