import { assert } from 'chai';
import '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { settled } from '../helpers/shown.js';
import type { QDeck } from '../../src/index.js';

/** A deck in a container of a size. */
async function boxed(container: string, attributes = '', slide = '<q-section>S</q-section>'): Promise<QDeck> {
  const box = fixture(`<div style="${container}"><q-deck transition="none" ${attributes}>${slide}</q-deck></div>`);
  const deck = find<QDeck>(box, 'q-deck');
  await settled(deck);
  return deck;
}

/** Left, top, width and height on screen relative to an element, whole pixels. */
function boxIn(element: Element, around: Element): number[] {
  const [inner, outer] = [element.getBoundingClientRect(), around.getBoundingClientRect()];
  return [inner.x - outer.x, inner.y - outer.y, inner.width, inner.height].map(Math.round);
}

const slideBox = (deck: QDeck): number[] => boxIn(find(deck, 'q-section'), deck);

describe('the box of a deck', () => {
  it('is as wide as its container, in the proportion of the slide', async () => {
    const deck = await boxed('width: 800px');
    assert.deepEqual(boxIn(deck, deck), [0, 0, 800, 450]);
  });

  it('has the proportion of width by height', async () => {
    const deck = await boxed('width: 800px', 'width="1024" height="768"');
    assert.deepEqual(boxIn(deck, deck), [0, 0, 800, 600]);
    deck.height = 512;
    await until(() => boxIn(deck, deck)[3] === 400);
  });

  it('has the size that the page gives it', async () => {
    const style = fixture('<style>q-deck { width: 300px; height: 500px }</style>');
    const deck = await boxed('width: 800px');
    assert.deepEqual(boxIn(deck, deck), [0, 0, 300, 500]);
    style.remove();
  });

  it('is not moved or widened by what its slides hold', async () => {
    const deck = await boxed(
      'width: 640px',
      '',
      '<q-section><div style="width: 3000px; height: 3000px">Big</div></q-section>',
    );
    assert.deepEqual(boxIn(deck, deck), [0, 0, 640, 360]);
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
  });

  it('fills the window where the deck is the page', async () => {
    const deck = await boxed('width: 300px; margin: 50px', 'full-page');
    const { x, y, width, height } = deck.getBoundingClientRect();
    assert.deepEqual([x, y, width, height], [0, 0, innerWidth, innerHeight]);
  });
});

describe('the box of a slide', () => {
  const rows: [what: string, container: string, attributes: string, box: number[]][] = [
    ['is scaled to fit, 4 % left free', 'width: 1000px', '', [20, 11, 960, 540]],
    ['fills the deck without a margin', 'width: 640px', 'margin="0"', [0, 0, 640, 360]],
    ['grows beyond its own size', 'width: 2560px', 'margin="0"', [0, 0, 2560, 1440]],
    ['stays in a column of 400 px', 'width: 400px', 'margin="0"', [0, 0, 400, 225]],
    [
      'stands in the middle of a tall box',
      'width: 640px; height: 600px',
      'margin="0" style="height: 100%"',
      [0, 120, 640, 360],
    ],
    [
      'stands in the middle of a wide box',
      'width: 1000px; height: 360px',
      'margin="0" style="height: 100%"',
      [180, 0, 640, 360],
    ],
    ['is no smaller than min-scale', 'width: 320px', 'margin="0" min-scale="0.5"', [-160, -90, 640, 360]],
    ['is no larger than max-scale', 'width: 2560px', 'margin="0" max-scale="1"', [640, 360, 1280, 720]],
    [
      'is no larger than min-scale where the bounds cross',
      'width: 1280px',
      'margin="0" min-scale="2" max-scale="1"',
      [-640, -360, 2560, 1440],
    ],
    ['has the size it is given', 'width: 500px', 'margin="0" width="1000" height="1000"', [0, 0, 500, 500]],
    [
      'takes numbers that are none as not given',
      'width: 640px',
      'margin="none" width="wide" min-scale="-1"',
      [13, 7, 614, 346],
    ],
  ];
  for (const [what, container, attributes, box] of rows) {
    it(`${what}: ${container}; ${attributes}`, async () => {
      assert.deepEqual(slideBox(await boxed(container, attributes)), box);
    });
  }

  it('follows its container, within the frame that shows it', async () => {
    const deck = await boxed('width: 1280px', 'margin="0"');
    const box = deck.parentElement;
    for (const width of [640, 333, 1280]) {
      if (box) box.style.width = `${width}px`;
      // One frame to notice; by the next one it has been drawn.
      await nextFrame();
      await nextFrame();
      assert.equal(slideBox(deck)[2], width);
    }
  });

  it('is 1280 by 720 px of its own', async () => {
    const deck = await boxed('width: 400px');
    const { offsetWidth, offsetHeight } = find(deck, 'q-section');
    assert.deepEqual([offsetWidth, offsetHeight], [1280, 720]);
  });

  it('is at the same place for every slide of a stack', async () => {
    const deck = await boxed(
      'width: 640px',
      'margin="0"',
      `
      <q-section><h2>Own</h2><q-section>1</q-section><div><q-section>2</q-section></div></q-section>`,
    );
    const boxes: string[] = [];
    do boxes.push(boxIn(deck.currentSlide ?? deck, deck).join());
    while (deck.next());
    assert.deepEqual(boxes, ['0,0,640,360', '0,0,640,360', '0,0,640,360']);
  });
});

describe('the layout of a slide', () => {
  const TALL = '<div style="height: 100px">Text</div>';

  /** Where 100 px of text stand on the slide, in the slide's own pixels. */
  async function textBox(attributes: string): Promise<number[]> {
    const deck = await boxed('width: 1280px', 'margin="0"', `<q-section ${attributes}>${TALL}</q-section>`);
    return boxIn(find(deck, 'div'), find(deck, 'q-section'));
  }

  const rows: [attributes: string, box: number[]][] = [
    ['', [64, 310, 1152, 100]],
    ['align="top"', [64, 40, 1152, 100]],
    ['data-align="top"', [64, 40, 1152, 100]],
    ['data-q-align="top"', [64, 40, 1152, 100]],
    ['align="TOP"', [64, 40, 1152, 100]],
    ['align="bottom"', [64, 310, 1152, 100]],
    ['stretch', [0, 310, 1280, 100]],
    ['stretch="true" align="top"', [0, 0, 1280, 100]],
    ['data-q-stretch', [0, 310, 1280, 100]],
    ['stretch="false"', [64, 310, 1152, 100]],
    ['data-stretch="false"', [64, 310, 1152, 100]],
  ];
  for (const [attributes, box] of rows) {
    it(`of <q-section ${attributes}>`, async () => {
      assert.deepEqual(await textBox(attributes), box);
    });
  }

  it('begins at the top where there is more than fits', async () => {
    const deck = await boxed(
      'width: 1280px',
      'margin="0"',
      '<q-section><div style="height: 2000px">Long</div></q-section>',
    );
    assert.equal(boxIn(find(deck, 'div'), find(deck, 'q-section'))[1], 40);
  });

  it('scrolls by up and down before they move', async () => {
    const deck = await withFeature('scroll-slide', () =>
      boxed(
        'width: 640px',
        '',
        `<q-section>
      <q-section scrollable><div style="height: 800px">Long</div></q-section><q-section scrollable>Short</q-section><q-section>End</q-section></q-section>`,
      ),
    );
    const slide = find(deck, 'q-section q-section');
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowDown');
    assert.equal(slide.scrollTop, 160);
    assert.deepEqual(deck.position, { h: 0, v: 0, f: -1 });
    await press('ArrowUp');
    assert.equal(slide.scrollTop, 0);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    assert.deepEqual(deck.position, { h: 0, v: 2, f: -1 });
  });

  it('scrolls where it may, and only there', async () => {
    for (const [attribute, scrolls] of [
      ['scrollable', true],
      ['data-scrollable="true"', true],
      ['data-scrollable="false"', false],
      ['', false],
    ] as const) {
      const deck = await boxed(
        'width: 640px',
        '',
        `<q-section ${attribute}><div style="height: 2000px">Long</div></q-section>`,
      );
      const slide = find(deck, 'q-section');
      slide.scrollTop = 500;
      assert.equal(slide.scrollTop, scrolls ? 500 : 0, attribute);
    }
  });
});
