import { assert } from 'chai';
import '../../src/index.js';
import { animations, assertNear, decks, go, over, running, textRect } from '../helpers/auto-animate.js';
import { listen } from '../helpers/console.js';
import { find, nextFrame, oneEvent, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { shownIds } from '../helpers/shown.js';

const HEAD = `
  <q-section id="a" auto-animate><h1 style="font-size: 96px; text-align: center">Title</h1><p>Gone</p></q-section>
  <q-section id="b" data-auto-animate><h2 style="font-size: 32px">Title</h2><p>New</p></q-section>`;

describe('auto-animation', () => {
  it('lets a heading set out from where it was, at the size it had, forwards and backwards', async () => {
    const deck = await decks(HEAD);
    const { innerHTML } = deck;
    const large = textRect(find(deck, 'h1'));
    await go(deck, 'ArrowRight');
    assertNear(textRect(find(deck, 'h2')), large, 3);
    assert.equal(getComputedStyle(find(deck, '#b p')).opacity, '0');
    await over(deck);
    const small = textRect(find(deck, 'h2'));
    assert.deepEqual(animations(deck), []);
    assert.deepEqual(shownIds(deck), ['b']);
    await go(deck, 'ArrowLeft');
    assertNear(textRect(find(deck, 'h1')), small, 3);
    await over(deck);
    assertNear(textRect(find(deck, 'h1')), large, 0.1);
    assert.equal(deck.innerHTML, innerHTML);
  });

  it('changes the size of boxes, not the size of what is in them', async () => {
    const box = (style: string): string =>
      `<div data-id="x" style="position: absolute; background-color: rgb(0, 0, 255); ${style}">Box</div>`;
    const deck = await decks(`
      <q-section auto-animate>${box('left: 50px; top: 50px; width: 200px; height: 100px')}</q-section>
      <q-section id="b" auto-animate>${box('right: 0; bottom: 0; width: 600px; height: 300px; border-radius: 20px')}</q-section>`);
    const before = find(deck, '[data-id]').getBoundingClientRect();
    await go(deck, 'ArrowRight');
    const moved = find(deck, '#b [data-id]');
    assertNear(moved.getBoundingClientRect(), before);
    assert.equal(getComputedStyle(moved).borderTopLeftRadius, '0px');
    assert.equal(getComputedStyle(moved).scale, 'none');
    await over(deck);
    assert.equal(getComputedStyle(moved).width, '600px');
  });

  it('moves the lines that two code blocks share, and fades the others', async () => {
    const block = (text: string): string => `<q-code><pre>${text}</pre></q-code>`;
    const deck = await decks(`
      <q-section id="a" auto-animate>${block('one\nfour')}</q-section>
      <q-section id="b" auto-animate>${block('one\ntwo\nthree\nfour')}</q-section>`);
    const lines = (id: string): HTMLElement[] => [
      ...(find(deck, `#${id} q-code`).shadowRoot?.querySelectorAll<HTMLElement>('.line') ?? []),
    ];
    const last = await until(() => lines('a')[1]);
    const before = textRect(last);
    await go(deck, 'ArrowRight');
    const [, two, , four] = lines('b');
    assertNear(textRect(four ?? last), before);
    assert.equal(two && getComputedStyle(two).opacity, '0');
    await over(deck);
    assert.equal(two && getComputedStyle(two).opacity, '1');
    assert.isNull(find(deck, '#b q-code').shadowRoot?.querySelector('.ground'));
  });

  const shapes = (count: number, left: number): string =>
    Array.from(
      { length: count },
      (_, i) => `<p data-id="${i}" style="left: ${left}px; position: absolute">${i}</p>`,
    ).join('');

  it('moves hundreds of elements', async () => {
    const deck = await decks(`
      <q-section auto-animate>${shapes(300, 0)}</q-section><q-section id="b" auto-animate>${shapes(300, 100)}</q-section>`);
    await go(deck, 'ArrowRight');
    assert.isAtLeast(animations(deck).length, 300);
  });

  for (const [what, first, second] of [
    ['that two slides share', shapes(1000, 0), shapes(1000, 100)],
    ['that only one has, beside a shared one', '<div><h2>A</h2></div>', `<div><h2>A</h2>${shapes(1000, 0)}</div>`],
  ] as const)
    it(`gives up above a thousand ${what}, and says so`, async () => {
      const deck = await decks(
        `<q-section auto-animate>${first}</q-section><q-section id="b" auto-animate>${second}</q-section>`,
      );
      const lines = await listen(async () => {
        const after = oneEvent(deck, 'q-after-change');
        deck.next();
        await after;
      });
      assert.deepEqual(animations(deck), []);
      assert.deepEqual(shownIds(deck), ['b']);
      assert.isFalse(deck.matches(':state(auto-animate)'));
      assert.lengthOf(lines, 1);
      assert.include(lines[0]?.text, 'more than 1000 elements to animate');
    });

  const still: [name: string, first: string, second: string, attributes?: string][] = [
    ['only one slide asks for it', 'auto-animate', ''],
    ['the slides have different ids', 'auto-animate auto-animate-id="x"', 'auto-animate data-auto-animate-id="y"'],
    ['a new run begins', 'auto-animate', 'auto-animate auto-animate-restart'],
    ['the deck is a picture of one', 'auto-animate', 'auto-animate', 'preview transition="none"'],
  ];
  for (const [name, first, second, attributes] of still) {
    it(`is none where ${name}`, async () => {
      const deck = await decks(
        `<q-section id="a" ${first}><h2>A</h2></q-section><q-section id="b" ${second}><h2>A</h2></q-section>
        <q-section auto-animate></q-section>`,
        attributes,
      );
      deck.next();
      await nextFrame();
      assert.isFalse(running(deck));
      assert.deepEqual(shownIds(deck), ['b']);
    });
  }

  it('takes the place of the transition', async () => {
    const deck = await decks(HEAD, 'transition="slide"');
    await go(deck, 'ArrowRight');
    assert.isTrue(find(deck, '#b').getAnimations().length === 0);
    await over(deck);
  });

  it('gives way to the next key, and can be turned back half-way', async () => {
    const deck = await decks(`${HEAD}<q-section id="c" transition="none"><h2>C</h2></q-section>`);
    await go(deck, 'ArrowRight');
    await press('ArrowLeft');
    await until(() => deck.currentSlide?.id === 'a');
    await over(deck);
    assert.deepEqual(shownIds(deck), ['a']);
    await go(deck, 'ArrowRight');
    await press('ArrowRight');
    await until(() => !running(deck));
    assert.deepEqual(shownIds(deck), ['c']);
    assert.deepEqual(animations(deck), []);
  });

  it('holds q-after-change back, and leaves nothing where the deck is removed meanwhile', async () => {
    const deck = await decks(HEAD);
    const ends: string[] = [];
    deck.addEventListener('q-after-change', ({ slide }) => ends.push(slide.id));
    await go(deck, 'ArrowRight');
    assert.deepEqual(ends, []);
    await over(deck);
    await until(() => ends.length === 1);
    await go(deck, 'ArrowLeft');
    deck.remove();
    assert.isFalse(running(deck));
    assert.equal(deck.querySelectorAll(':state(leaving)').length, 0);
    assert.deepEqual(animations(deck), []);
  });
});
