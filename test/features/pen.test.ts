import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { withFeature } from '../helpers/features.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { centreOf, click, drag, swipe } from '../helpers/pointer.js';
import type { Point } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = '<q-section id="a"><a id="link" href="#b">on</a></q-section><q-section id="b">B</q-section>';
const FULL = 'full-page history="none" transition="none"';

interface PenState {
  readonly on: boolean;
  readonly drawings: Readonly<Record<string, readonly { tool: string; ink: string; points: number[] }[]>>;
}

const stateOf = (deck: QDeck): PenState => deck.getState().pen as PenState;
const strokesOn = (deck: QDeck): number => shadowOf(deck).querySelectorAll('.ink > g').length;
const buttonOf = (deck: QDeck, name: string): HTMLElement => find(shadowOf(deck), `.pen-toolbar [title="${name}"]`);

async function takePen(deck: QDeck): Promise<void> {
  deck.dispatchEvent(Object.assign(new Event('command'), { command: '--pen' }));
  await until(() => deck.matches(':state(pen)'), 'the pen is out');
}

/** Draws a line from the middle of the deck. */
async function draw(deck: QDeck, by: Point = { x: 80, y: 40 }): Promise<void> {
  const count = strokesOn(deck);
  const { x, y } = centreOf(deck);
  await drag({ x, y }, { x: x + by.x / 2, y: y + by.y / 2 }, { x: x + by.x, y: y + by.y });
  await until(() => strokesOn(deck) > count, 'the stroke is seen');
}

describe('pen', () => {
  for (const [name, attributes] of [
    ['full-page', FULL],
    ['embedded', 'transition="none"'],
  ] as const) {
    it(`draws where the pointer goes (${name})`, async () => {
      const deck = await deckOf(TALK, attributes);
      await takePen(deck);
      await draw(deck);
      const start = centreOf(deck);
      const { left, top, right, bottom } = find<SVGGElement>(shadowOf(deck), '.ink > g').getBoundingClientRect();
      for (const [is, wanted] of [
        [left, start.x],
        [top, start.y],
        [right, start.x + 80],
        [bottom, start.y + 40],
      ] as const)
        assert.closeTo(is, wanted, 5);
      assert.equal(at(deck), 'a/-1', 'what lies below heard nothing');
    });
  }

  it('is taken and put away with d, told to screen readers; Escape puts it away', async () => {
    const deck = await withFeature('announcer', () => deckOf(TALK, FULL));
    const said = (): string | undefined => shadowOf(deck).querySelector('[aria-live]')?.textContent;
    await press('d');
    await until(() => deck.matches(':state(pen)'));
    assert.match(said() ?? '', /^Pen on/);
    await press('d');
    assert.equal(deck.matches(':state(pen)'), false);
    assert.equal(said(), 'Pen off');
    await press('d', 'Escape');
    assert.equal(deck.matches(':state(pen)'), false);
    assert.equal(shadowOf(deck).querySelector('.pen-toolbar'), null);
  });

  it('gives the slide its clicks back, and keeps the drawing', async () => {
    const deck = await deckOf(TALK, FULL);
    await takePen(deck);
    await draw(deck);
    await press('d');
    assert.equal(strokesOn(deck), 1);
    await click(find(deck, '#link'));
    assert.equal(at(deck), 'b/-1');
  });

  it('keeps a drawing with its slide, also when slides come before it', async () => {
    const deck = await deckOf(TALK, FULL);
    await takePen(deck);
    await draw(deck);
    await press('ArrowRight');
    await until(() => strokesOn(deck) === 0, 'the other slide is clean');
    await draw(deck, { x: -50, y: 0 });
    await draw(deck, { x: 0, y: 50 });
    await press('ArrowLeft');
    await until(() => strokesOn(deck) === 1, 'the drawing is there again');
    deck.prepend(Object.assign(document.createElement('q-section'), { id: 'new' }));
    await until(() => deck.position?.h === 1);
    assert.deepEqual(
      Object.entries(stateOf(deck).drawings).map(([place, strokes]) => [place, strokes.length]),
      [
        ['1/0', 1],
        ['2/0', 2],
      ],
    );
    deck.last();
    await until(() => strokesOn(deck) === 2, 'the other drawing is there');
  });

  it('clears the slide with e, with the pen or without, and undoes that', async () => {
    const deck = await deckOf(TALK, FULL);
    await takePen(deck);
    await draw(deck);
    await draw(deck, { x: -80, y: 0 });
    await press('e');
    await until(() => strokesOn(deck) === 0);
    await click(buttonOf(deck, 'Undo'));
    await until(() => strokesOn(deck) === 2);
    await click(buttonOf(deck, 'Undo'));
    await until(() => strokesOn(deck) === 1);
    await press('d', 'e');
    await until(() => strokesOn(deck) === 0);
  });

  it('draws in the tool and the colour that were picked', async () => {
    const deck = await deckOf(TALK, FULL);
    await takePen(deck);
    await click(buttonOf(deck, 'Marker'));
    await click(buttonOf(deck, 'Blue'));
    assert.equal(buttonOf(deck, 'Marker').ariaPressed, 'true');
    assert.equal(buttonOf(deck, 'Red').ariaPressed, 'false');
    await draw(deck);
    const [stroke] = stateOf(deck).drawings['0/0'] ?? [];
    assert.deepEqual([stroke?.tool, stroke?.ink], ['marker', 'blue']);
    await press('PageDown');
    assert.equal(at(deck), 'b/-1', 'and the keys stayed the deck\u2019s');
  });

  it('erases whole strokes', async () => {
    const deck = await deckOf(TALK, FULL);
    await takePen(deck);
    await draw(deck);
    await draw(deck, { x: -80, y: 60 });
    await click(buttonOf(deck, 'Eraser'));
    const { x, y } = centreOf(deck);
    await drag({ x: x + 60, y: y - 30 }, { x: x + 60, y: y + 30 }, { x: x + 60, y: y + 60 });
    await until(() => strokesOn(deck) === 1);
    await click(buttonOf(deck, 'Undo'));
    await until(() => strokesOn(deck) === 2);
  });

  it('is drawn by a finger, which does not swipe then', async () => {
    const deck = await withFeature('swipes', () => deckOf(TALK, FULL));
    await takePen(deck);
    await swipe(deck, { x: -200, y: 20 });
    await until(() => strokesOn(deck) === 1);
    assert.equal(at(deck), 'a/-1');
  });

  it('scales with the deck', async () => {
    const deck = await deckOf(TALK, 'transition="none" style="width: 600px"');
    await takePen(deck);
    await draw(deck);
    const share = (): number => {
      const box = deck.getBoundingClientRect();
      return (find<SVGGElement>(shadowOf(deck), '.ink > g').getBoundingClientRect().left - box.left) / box.width;
    };
    const before = share();
    deck.style.width = '300px';
    await until(() => deck.getBoundingClientRect().width === 300);
    await nextFrame();
    await until(() => Math.abs(share() - before) < 0.01, 'the drawing is at the same place of the slide');
  });

  it('has tools for keyboard and screen reader', async () => {
    const deck = await deckOf(TALK, FULL);
    await takePen(deck);
    await assertAccessible(deck);
    buttonOf(deck, 'Pen').focus();
    await press('Tab', 'Enter');
    assert.equal(buttonOf(deck, 'Marker').ariaPressed, 'true');
    buttonOf(deck, 'Put the pen away').focus();
    await press('Enter');
    assert.equal(deck.matches(':state(pen)'), false);
    assert.equal(shadowOf(deck).activeElement, find(shadowOf(deck), '.viewport'), 'the focus stays in the deck');
  });

  it('is part of the state, through text, on another deck', async () => {
    const deck = await deckOf(TALK);
    assert.notProperty(deck.getState(), 'pen');
    await takePen(deck);
    await draw(deck);
    deck.next();
    await draw(deck);
    const copy = await deckOf(TALK);
    copy.setState(JSON.parse(JSON.stringify(deck.getState())));
    await until(() => copy.matches(':state(pen)') && strokesOn(copy) === 1);
    assert.deepEqual(copy.getState(), deck.getState());
    copy.setState({ pen: { on: false, drawings: {} } });
    await until(() => strokesOn(copy) === 0);
    assert.deepEqual(stateOf(copy), { on: false, drawings: {} });
  });

  it('leaves what it cannot read of a state', async () => {
    const deck = await deckOf(TALK);
    await takePen(deck);
    await draw(deck);
    const before = stateOf(deck);
    for (const rubbish of [7, 'x', [], { on: 'yes' }, { drawings: 'x' }, { drawings: null }])
      deck.setState({ pen: rubbish });
    await nextFrame();
    assert.deepEqual(stateOf(deck), before);
    deck.setState({ pen: { drawings: { '0/0': [{ tool: 'pen' }, 7], '9/9': [], __proto__: [] } } });
    await until(() => strokesOn(deck) === 0);
    assert.deepEqual(stateOf(deck).drawings, {});
  });

  it('shows drawings in a picture of a deck, but draws none', async () => {
    const deck = await deckOf(TALK, 'transition="none" preview');
    deck.setState({
      pen: { on: true, drawings: { '0/0': [{ tool: 'pen', ink: 'red', points: [10, 10, 4, 50, 50, 4] }] } },
    });
    await until(() => strokesOn(deck) === 1);
    assert.equal(deck.matches(':state(pen)'), false);
    assert.equal(shadowOf(deck).querySelector('.pen-toolbar, .pen-surface'), null);
  });

  it('is on paper and in the overview with its slide, and only there on the slide itself', async () => {
    const deck = await deckOf(TALK);
    await takePen(deck);
    await draw(deck);
    const onSlide = (): number => find(deck, '#a').shadowRoot?.querySelectorAll('.ink > g').length ?? 0;
    window.dispatchEvent(new Event('beforeprint'));
    assert.equal(onSlide(), 1);
    assert.equal(find(deck, '#b').shadowRoot?.querySelector('.ink') ?? null, null);
    window.dispatchEvent(new Event('afterprint'));
    assert.equal(onSlide(), 0);
    deck.toggleOverview(true);
    await until(() => onSlide() === 1, 'the overview shows the drawing');
    deck.toggleOverview(false);
    await until(() => onSlide() === 0);
    assert.equal(strokesOn(deck), 1);
  });

  it('stays away in the scroll view, which has no stage', async () => {
    const deck = await withFeature('scroll', () => deckOf(TALK, 'view="scroll" transition="none"'));
    await until(() => deck.matches(':state(scroll)'));
    deck.setState({ pen: { on: true, drawings: { '0/0': [{ tool: 'pen', ink: 'red', points: [10, 10, 4] }] } } });
    await until(() => stateOf(deck).drawings['0/0'] !== undefined);
    assert.equal(deck.matches(':state(pen)'), false);
    assert.equal(getComputedStyle(find(shadowOf(deck), '.ink')).display, 'none');
  });

  it('writes nothing into the talk, and leaves nothing behind', async () => {
    const deck = await deckOf(TALK);
    const html = deck.outerHTML;
    await takePen(deck);
    await draw(deck);
    assert.equal(deck.outerHTML, html);
    const parent = deck.parentNode;
    deck.remove();
    assert.equal(shadowOf(deck).querySelector('.ink, .pen-toolbar, .pen-surface'), null);
    parent?.append(deck);
    await until(() => strokesOn(deck) === 1, 'the drawing is there where the deck comes back');
    deck.remove();
  });
});
