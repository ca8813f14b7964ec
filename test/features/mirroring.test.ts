import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { centreOf, click, drag, hover, leave } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const TALK = '<q-section id="a"><p id="text">A</p></q-section><q-section id="b">B</q-section>';

interface Message {
  readonly from: string;
  readonly type: string;
  readonly data: unknown;
}

let channel: BroadcastChannel | null = null;
let heard: Message[] = [];
let count = 0;

/** The session that the deck begins. */
const SESSION = 'talktalktalk';

/** Another window of a deck's page: a speaker view that has found it. */
async function join(deck: QDeck, name: string): Promise<(type: string, data: unknown) => void> {
  const place = `${location.pathname}${location.search} ${deck.id}`;
  const other = (channel = new BroadcastChannel(`q-deck 2 ${place} ${SESSION}`));
  heard = [];
  other.onmessage = ({ data }) => {
    heard.push(data as Message);
  };
  const say = (type: string, to: string, data?: unknown): void => {
    other.postMessage({ from: name, to, count: (count += 1), type, data });
  };
  say('hello', '');
  const { from } = await hears('here');
  return (type, data) => {
    say(type, from, data);
  };
}

const hears = (type: string, test: (data: unknown) => boolean = () => true): Promise<Message> =>
  until(() => heard.findLast((each) => each.type === type && test(each.data)), `the other window hears ${type}`);

async function deckWith(command: string): Promise<QDeck> {
  const deck = await deckOf(TALK, 'id="talk" transition="none"');
  deck.dispatchEvent(Object.assign(new Event('command'), { command: `--${command}` }));
  await until(() => deck.matches(`:state(${command === 'zoom' ? 'zoomed' : command})`));
  return deck;
}

describe('mirroring to another window', () => {
  beforeEach(() => {
    sessionStorage.setItem('q-deck talk', SESSION);
  });
  afterEach(() => {
    channel?.close();
  });

  it('shows the laser there, and that of the other window here', async () => {
    const deck = await deckWith('laser');
    const say = await join(deck, 'viewviewview');
    await leave();
    await hover(find(deck, '#text'));
    const { data } = await hears('laser', (each) => (each as { at: unknown }).at !== null);
    assert.hasAllKeys((data as { at: object }).at, ['x', 'y']);
    await leave();
    await hears('laser', (each) => (each as { at: unknown }).at === null);
    deck.setState({ laser: false });
    say('laser', { at: { x: 640, y: 360 } });
    const dot = await until(() => shadowOf(deck).querySelector('.laser:not(.still)'), 'the dot is seen');
    const { left, width } = dot.getBoundingClientRect();
    assert.closeTo(left + width / 2, centreOf(deck).x, 2);
    say('laser', { at: null });
    await until(() => !shadowOf(deck).querySelector('.laser:not(.still)'), 'the dot is gone');
    assert.equal(deck.matches(':state(laser)'), false);
  });

  it('draws there while it is drawn here, and clears', async () => {
    const deck = await deckWith('pen');
    await join(deck, 'viewviewview');
    const { x, y } = centreOf(deck);
    await drag({ x, y }, { x: x + 40, y: y + 10 }, { x: x + 80, y });
    const { data } = await hears('pen', (each) => (each as { strokes: unknown[] }).strokes.length === 1);
    assert.deepInclude(data, { at: '0/0', keep: 0 });
    deck.dispatchEvent(Object.assign(new Event('command'), { command: '--clear-drawing' }));
    await hears('pen', (each) => (each as { strokes: unknown[] }).strokes.length === 0);
  });

  it('takes on what is drawn there, stroke by stroke, and tells who comes later', async () => {
    const deck = await deckWith('pen');
    const say = await join(deck, 'viewviewview');
    const stroke = { tool: 'pen', ink: 'blue', points: [100, 100, 4, 200, 200, 4] };
    const strokes = (): number => shadowOf(deck).querySelectorAll('.ink > g').length;
    say('pen', { at: '0/0', keep: 0, strokes: [stroke, stroke] });
    await until(() => strokes() === 2);
    say('pen', { at: '0/0', keep: 1, strokes: [] });
    await until(() => strokes() === 1);
    say('pen', { at: '1/0', keep: 0, strokes: [stroke] });
    deck.next();
    await until(() => strokes() === 1);
    channel?.close();
    await join(deck, 'otherotherot');
    for (const at of ['0/0', '1/0']) {
      const { data } = await hears('pen', (each) => (each as { at: string }).at === at);
      assert.deepEqual(data, { at, keep: 0, strokes: [stroke] });
    }
  });

  it('zooms there and here', async () => {
    const deck = await deckWith('zoom');
    const say = await join(deck, 'viewviewview');
    await hears('zoom', (each) => (each as { at: unknown }).at !== null);
    say('zoom', { at: null });
    await until(() => !deck.matches(':state(zoomed)'));
    say('zoom', { at: { x: 100, y: 50 } });
    await until(() => deck.matches(':state(zoomed)'));
    assert.deepEqual(deck.getState().zoom, { x: 100, y: 50 });
    heard = [];
    deck.dispatchEvent(Object.assign(new Event('command'), { command: '--zoom' }));
    await hears('zoom', (each) => (each as { at: unknown }).at === null);
  });

  it('opens large there and here', async () => {
    const picture = (id: string): string =>
      `<img id="${id}" lightbox src="${new URL('../pages/img/tide.svg', import.meta.url).href}" alt="${id}" width="100" height="50">`;
    const deck = await withFeature('lightbox', () =>
      deckOf(`<q-section id="a">${picture('one')}${picture('two')}</q-section>`, 'id="talk" transition="none"'),
    );
    const say = await join(deck, 'viewviewview');
    const shown = (): string | undefined =>
      shadowOf(deck).querySelector<HTMLImageElement>('.lightbox[open] figure img')?.alt;
    await click(find(deck, '#two'));
    assert.deepEqual((await hears('lightbox')).data, { place: 1 });
    say('lightbox', { place: 0 });
    await until(() => shown() === 'one');
    for (const rubbish of [undefined, 7, {}, { place: 'x' }, { place: 99 }, { place: -1 }, { place: 0.5 }])
      say('lightbox', rubbish);
    say('lightbox', { place: 1 });
    await until(() => shown() === 'two', 'what comes after rubbish is heard');
    say('lightbox', { place: null });
    await until(() => shown() === undefined);
    say('lightbox', { place: 0 });
    await until(() => shown() === 'one');
    heard = [];
    await press('Escape');
    await hears('lightbox', (each) => (each as { place: unknown }).place === null);
  });

  it('passes over what is of the wrong shape', async () => {
    const deck = await deckWith('pen');
    const say = await join(deck, 'viewviewview');
    const rubbish = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { at: 5 },
      { at: '0/0' },
      { at: '0/0', keep: -1, strokes: [] },
      { at: '9/9', keep: 0, strokes: [{}] },
      { at: 'x', keep: 0, strokes: [] },
      { at: '0/0', keep: 0, strokes: [{ tool: 'pen', ink: 'url(//x)', points: [1, 1, 1] }] },
      { at: { x: 'a', y: NaN } },
    ];
    for (const type of ['pen', 'laser', 'zoom']) for (const data of rubbish) say(type, data);
    say('pen', { at: '0/0', keep: 0, strokes: [{ tool: 'pen', ink: 'red', points: [1, 1, 4] }] });
    await until(() => shadowOf(deck).querySelectorAll('.ink > g').length === 1, 'what comes after is heard');
    await nextFrame();
    assert.equal(deck.matches(':state(zoomed)'), false);
    assert.equal(shadowOf(deck).querySelector('.laser:not(.still)'), null);
  });
});
