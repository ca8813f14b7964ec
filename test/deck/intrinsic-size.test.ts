import { assert } from 'chai';
import '../../src/index.js';
import { sink } from '../../src/model/warn.js';
import { fixture, nextFrame, until } from '../helpers/fixture.js';

const DECK = '<q-deck><q-section>Slide</q-section></q-deck>';

/** Boxes that are as large as what is in them, in a room of 600 px. */
const BOXES: readonly [what: string, html: string][] = [
  ['a dialog', `<dialog open>${DECK}</dialog>`],
  ['a popover', `<div popover="manual">${DECK}</div>`],
  ['a float', `<div style="float: left">${DECK}</div>`],
  ['an inline block', `<div style="display: inline-block">${DECK}</div>`],
  ['an absolute box', `<div style="position: absolute">${DECK}</div>`],
  ['a box that fits its content', `<div style="inline-size: fit-content">${DECK}</div>`],
  ['a row of a flex box', `<div style="display: flex"><div>${DECK}</div></div>`],
  ['a row of a flex box, beside text', `<div style="display: flex"><div>${DECK}</div><p>Some words</p></div>`],
  ['a cell of a table', `<table><tbody><tr><td>${DECK}</td></tr></tbody></table>`],
  ['a cell of a table, beside text', `<table><tbody><tr><td>${DECK}</td><td>Some words</td></tr></tbody></table>`],
  ['a column of a grid', `<div style="display: grid; grid-template-columns: auto auto"><div>${DECK}</div>x</div>`],
  ['a vertical text', `<div style="writing-mode: vertical-rl">${DECK}</div>`],
];

/** A room for what is in it, and the deck in that. */
function put(html: string, width = 600): HTMLElement {
  const room = fixture(`<div style="position: relative; inline-size: ${width}px; block-size: 800px">${html}</div>`);
  room.querySelector<HTMLElement>('[popover]')?.showPopover();
  const deck = room.querySelector<HTMLElement>('q-deck');
  if (!deck) throw new Error('There is no deck');
  return deck;
}

describe('a deck in a box that is as large as its content', () => {
  for (const [what, html] of BOXES) {
    it(`is large enough to be read, in its own proportion, in ${what}`, () => {
      const { width, height } = put(html).getBoundingClientRect();
      assert.isAtLeast(width, 400);
      assert.isAtMost(width, 1280);
      assert.closeTo(width / height, 16 / 9, 0.01);
    });
  }

  it('is as wide as its slides where there is room for more', () => {
    const deck = put(`<div style="float: left">${DECK}</div>`, 2000);
    assert.equal(deck.getBoundingClientRect().width, 1280);
    deck.setAttribute('width', '640');
    return until(() => deck.getBoundingClientRect().width === 640, 'it is as wide as its slides are now');
  });

  it('gives way to what has less room, and pushes nothing out of it', () => {
    const deck = put(`<div style="float: left">${DECK}</div>`, 200);
    assert.equal(deck.getBoundingClientRect().width, 200);
    const [left, right] = [DECK, DECK].map((each) =>
      put(`<div style="display: grid; grid-template-columns: 1fr 1fr">${each}<p>x</p></div>`, 200),
    );
    for (const each of [left, right]) assert.equal(each?.getBoundingClientRect().width, 100);
  });

  it('has the size that the page gives it', () => {
    const deck = put(`<div style="float: left">${DECK.replace('<q-deck', '<q-deck style="width: 320px"')}</div>`);
    assert.equal(deck.getBoundingClientRect().width, 320);
    assert.equal(deck.getBoundingClientRect().height, 180);
  });
});

describe('a deck that is too small to read', () => {
  const { warn } = sink;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    sink.warn = (text) => said.push(text);
  });
  afterEach(() => {
    sink.warn = warn;
  });
  const small = (): string | undefined => said.find((text) => text.includes('[q-deck] small:'));

  it('is told of, with its size', async () => {
    put(`<div style="inline-size: 68px">${DECK}</div>`);
    assert.include(await until(small, 'it is told of'), '68 × 38');
  });

  it('is not told of where it is not shown, or is as large as a thumbnail, or pictures a deck', async () => {
    put(`<div style="display: none">${DECK}</div>`);
    put(`<div style="inline-size: 200px">${DECK}</div>`);
    put(`<div style="inline-size: 68px">${DECK.replace('<q-deck', '<q-deck preview')}</div>`);
    // One that is told of later than these would be.
    put(`<div style="inline-size: 69px">${DECK}</div>`);
    assert.include(await until(small, 'the last one is'), '69 × 39');
    await nextFrame();
    assert.lengthOf(
      said.filter((text) => text.includes('small:')),
      1,
    );
  });
});
