import { assert } from 'chai';
import '../../src/index.js';
import type { OverflowEvent, QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const FULL = 'full-page history="none" transition="none"';

/** How much of the room of its block a text takes. */
function share(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width / element.getBoundingClientRect().width;
}

const fontSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

describe('text that fits', () => {
  const nowrap = '<style>.q-fit { white-space: nowrap; }</style>';
  const TALK = `${nowrap}
    <q-section id="a"><p class="q-fit">A line of some words</p></q-section>
    <q-section><q-section id="b"><p class="q-fit">Another line, and it is longer than the first one</p></q-section></q-section>`;

  it('is as wide as its slide, on each slide, and keeps its markup', async () => {
    const deck = await deckOf(TALK, FULL);
    for (const line of deck.querySelectorAll('.q-fit')) {
      await until(() => share(line) > 0.97 && share(line) <= 1, 'it fits');
      assert.equal(line.outerHTML, `<p class="q-fit">${line.textContent}</p>`);
      await press('ArrowRight');
    }
  });

  it('is measured ahead, for paper, on slides that nobody has seen', async () => {
    const deck = await deckOf(TALK, FULL);
    const line = find(deck, '#b p');
    await until(() => line.getAnimations().length === 1);
    assert.equal(deck.currentSlide?.id, 'a');
    assert.deepEqual(
      [...deck.querySelectorAll('q-section')].map((each) => each.matches(':state(leaving)')),
      [false, false, false],
    );
  });

  it('follows an edit', async () => {
    const deck = await deckOf(TALK, FULL);
    const line = find(deck, '#a p');
    await until(() => share(line) > 0.97);
    const before = fontSize(line);
    line.textContent = 'A line of some words, and of some more';
    await until(() => fontSize(line) < before && share(line) > 0.97);
  });

  it('has its own size again when the deck has gone', async () => {
    const deck = await deckOf(TALK, FULL);
    const line = find(deck, '#a p');
    await until(() => line.getAnimations().length === 1);
    const parent = deck.parentElement;
    deck.remove();
    assert.lengthOf(line.getAnimations(), 0);
    parent?.append(deck);
    await until(() => line.getAnimations().length === 1, 'and fits again in the next');
  });
});

describe('header and footer', () => {
  const TALK = `<b slot="header">Top</b><q-section id="a">A</q-section><q-section id="b" no-header>B</q-section><i slot="footer">Bottom</i>`;

  const seen = (deck: QDeck): string =>
    [...deck.querySelectorAll('[slot]')]
      .filter((each) => each.checkVisibility())
      .map(({ textContent }) => textContent)
      .join(' ');

  it('are on every slide that does not refuse them', async () => {
    const deck = await deckOf(TALK, FULL);
    await until(() => seen(deck) === 'Top Bottom');
    await press('ArrowRight');
    assert.equal(seen(deck), 'Bottom');
    await press('ArrowLeft');
    assert.equal(seen(deck), 'Top Bottom');
  });

  it('stand above and below the content', async () => {
    const deck = await deckOf(TALK, 'transition="none"');
    await until(() => seen(deck) === 'Top Bottom');
    const box = find(deck, '#a').getBoundingClientRect();
    const top = find(deck, 'b').getBoundingClientRect();
    const bottom = find(deck, 'i').getBoundingClientRect();
    assert.isAtLeast(top.top, box.top);
    assert.isBelow(top.bottom, box.top + box.height / 4);
    assert.isAtMost(bottom.bottom, box.bottom);
    assert.isAbove(bottom.top, box.bottom - box.height / 4);
    assert.isAbove(parseFloat(getComputedStyle(find(deck, '#a')).paddingTop), top.height / 2, 'the slide leaves room');
  });

  it('come and go with their elements', async () => {
    const deck = await deckOf(TALK, FULL);
    await until(() => seen(deck) === 'Top Bottom');
    find(deck, 'b').remove();
    await until(() => !shadowOf(deck).querySelector('.bar--header'));
    const late = document.createElement('u');
    late.slot = 'header';
    late.textContent = 'Late';
    deck.append(late);
    await until(() => seen(deck) === 'Bottom Late');
  });

  it('leave room on the copies that go on paper, too', async () => {
    const deck = await deckOf(TALK, FULL);
    await until(() => seen(deck) === 'Top Bottom');
    const copies = document.createElementNS('', 'q-deck');
    copies.setAttribute('q-print', '');
    copies.append(document.createElement('q-section'));
    deck.after(copies);
    const { paddingTop, paddingBottom } = getComputedStyle(find(copies, 'q-section'));
    copies.remove();
    assert.deepEqual([paddingTop, paddingBottom], ['84px', '64px']);
  });

  it('are no slide content: nothing of them is shown twice', async () => {
    const deck = await deckOf(TALK, FULL);
    await until(() => seen(deck) === 'Top Bottom');
    assert.lengthOf(deck.slides, 2);
    assert.equal(find(deck, 'b').assignedSlot?.parentElement?.className, 'bar bar--header');
  });
});

describe('content that runs over its slide', () => {
  const much = '<div style="height: 900px; width: 100px">much</div>';

  it('is told of, once, by an event and a warning that says by how much', async () => {
    const told: OverflowEvent[] = [];
    const note = (event: OverflowEvent): void => {
      told.push(event);
    };
    document.body.addEventListener('q-overflow', note);
    const lines = await listen(async () => {
      const deck = await deckOf(
        `<q-section>A</q-section><q-section id="b">${much}</q-section><q-section>C</q-section>`,
      );
      deck.goTo('b');
      await until(() => told.length > 0);
      deck.next();
      deck.prev();
      for (let i = 0; i < 3; i += 1) await nextFrame();
    });
    document.body.removeEventListener('q-overflow', note);
    assert.lengthOf(told, 1);
    assert.equal(told[0]?.slide.id, 'b');
    assert.isAbove(told[0]?.y ?? 0, 200);
    assert.equal(told[0]?.x, 0);
    assert.lengthOf(lines, 1);
    assert.match(lines[0]?.text ?? '', /\] overflow: .*\d+ px too high/);
  });

  it('is no matter of ornaments that a theme draws', async () => {
    const lines = await listen(async () => {
      const deck =
        await deckOf(`<style>#a::before { content: ''; position: absolute; inset: 0 -200px auto auto; width: 400px; height: 9px; }</style>
        <q-section id="a">A</q-section><q-section id="b">${much}</q-section>`);
      for (let i = 0; i < 3; i += 1) await nextFrame();
      const over = new Promise((resolve) => {
        deck.addEventListener('q-overflow', resolve, { once: true });
      });
      deck.next();
      await over;
    });
    assert.lengthOf(lines, 1, 'only the second slide');
  });

  it('is fine on a slide that scrolls', async () => {
    const lines = await listen(async () => {
      const deck = await deckOf(`<q-section scrollable>${much}</q-section><q-section id="b">${much}</q-section>`);
      for (let i = 0; i < 3; i += 1) await nextFrame();
      const over = new Promise((resolve) => {
        deck.addEventListener('q-overflow', resolve, { once: true });
      });
      deck.next();
      await over;
    });
    assert.lengthOf(lines, 1, 'only the second slide');
  });
});
