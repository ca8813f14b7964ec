import { assert } from 'chai';
import '../../src/index.js';
import { find, fixture } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf, isShown, shownIds, tabStops } from '../helpers/shown.js';

const TALK = `
  <q-section id="a"><a href="#x" id="in-a">A</a></q-section>
  <q-section id="s">
    <q-section id="s1"><a href="#x" id="in-s1">S1</a></q-section>
    <q-section id="s2"><a href="#x" id="in-s2">S2</a></q-section>
  </q-section>
  <q-section id="b"><a href="#x" id="in-b">B</a></q-section>`;

describe('visibility of slides', () => {
  it('shows exactly one slide, wherever the deck goes', async () => {
    const deck = await deckOf(TALK);
    const seen: string[][] = [];
    do seen.push(shownIds(deck));
    while (deck.next());
    assert.deepEqual(seen, [['a'], ['s1'], ['s2'], ['b']]);
    do seen.push(shownIds(deck));
    while (deck.prev());
    assert.deepEqual(seen.slice(4), [['b'], ['s2'], ['s1'], ['a']]);
  });

  it('shows the text of a stack as a slide of its own, and not behind its vertical slides', async () => {
    const deck = await deckOf(
      '<q-section id="s"><h2 id="own">Own</h2><q-section id="s1"><p id="p">One</p></q-section></q-section>',
    );
    assert.deepEqual(shownIds(deck, 'h2, p'), ['own']);
    deck.next();
    assert.deepEqual(shownIds(deck, 'h2, p'), ['p']);
  });

  it('looks through wrappers of any depth', async () => {
    const deck = await deckOf(`
      <div><main style="position: relative; left: 90px; transform: scale(.5)">
        <q-section id="a"><p>A</p></q-section>
        <article><q-section id="s"><div><q-section id="s1"><p>S1</p></q-section></div><q-section id="s2"><p>S2</p></q-section></q-section></article>
      </main></div>`);
    const box = (id: string): DOMRect => find(deck, `#${id}`).getBoundingClientRect();
    const { x, y, width } = box('a');
    deck.next();
    assert.deepEqual(shownIds(deck), ['s1']);
    assert.deepEqual([box('s1').x, box('s1').y, box('s1').width], [x, y, width]);
    deck.next();
    assert.deepEqual(shownIds(deck), ['s2']);
    assert.deepEqual([box('s2').x, box('s2').y, box('s2').width], [x, y, width]);
  });

  it('shows a slide that an unclosed drawing has swallowed, and the drawing', async () => {
    const deck = await deckOf(`
      <q-section id="a"><p id="p">A</p><svg id="svg" width="10" height="10"><text id="text" y="9">T</text><foreignObject width="5" height="5">
        <p id="in">In</p><q-section id="b"><p id="q">B</p></q-section></foreignObject></svg></q-section>`);
    assert.deepEqual(shownIds(deck, 'p, svg, text'), ['p', 'svg', 'text', 'in']);
    deck.next();
    assert.deepEqual(shownIds(deck, 'q-section p'), ['q']);
    for (const around of ['svg', 'foreignObject'])
      assert.equal(getComputedStyle(find(deck, around)).overflow, 'visible', 'it is not cut off');
  });

  it('hides the notes, in both spellings, on every slide', async () => {
    const deck = await deckOf(
      '<q-section id="a">A<q-notes>N</q-notes><aside class="notes">M</aside><aside id="mine">Aside</aside></q-section>',
    );
    assert.deepEqual(shownIds(deck, 'q-notes, aside'), ['mine']);
  });

  it('leaves the sections of a deck on a slide to that deck', async () => {
    const deck = await deckOf(`
      <q-section id="a"><div><q-deck transition="none" id="inner"><q-section id="i1">1</q-section><q-section id="i2">2</q-section></q-deck></div></q-section>
      <q-section id="b">B</q-section>`);
    assert.deepEqual(shownIds(deck), ['a', 'i1']);
    const inner = find<typeof deck>(deck, '#inner');
    inner.next();
    assert.deepEqual(shownIds(deck), ['a', 'i2']);
    deck.next();
    assert.deepEqual(shownIds(deck), ['b']);
    deck.prev();
    assert.deepEqual(shownIds(deck), ['a', 'i2']);
  });

  const hidden: [which: string, slides: string][] = [
    ['a slide', '<q-section id="a">A</q-section>'],
    [
      'a slide of a stack',
      '<q-section id="s"><br><p></p><q-section id="a">A</q-section><q-section>B</q-section></q-section>',
    ],
    ['a wrapped slide of a stack', '<q-section id="s"><div><q-section id="a">A</q-section></div></q-section>'],
  ];
  for (const [which, slides] of hidden) {
    it(`shows ${which} only where the page shows the deck`, async () => {
      const deck = await deckOf(slides);
      assert.deepEqual(shownIds(deck), ['a']);
      deck.parentElement?.style.setProperty('visibility', 'hidden');
      const seen = shownIds(deck);
      deck.parentElement?.style.removeProperty('visibility');
      assert.deepEqual(seen, []);
    });
  }

  it('hides what stands between the slides of a stack, content or not', async () => {
    const deck = await deckOf(
      '<q-section><hr class="line"><div class="empty" style="background: red"></div><q-section id="a"><p class="own">A</p></q-section></q-section>',
    );
    const classes = (): string[] =>
      [...deck.querySelectorAll('[class]')].filter(isShown).map(({ className }) => className);
    assert.deepEqual(classes(), ['line', 'empty']);
    deck.next();
    assert.deepEqual(classes(), ['own']);
    find(deck, '.line').remove();
    await Promise.resolve();
    assert.deepEqual(classes(), ['own']);
  });

  it('keeps hidden slides out of the tab order', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await deckOf(TALK, 'transition="none" no-controls');
    const after = fixture<HTMLButtonElement>('<button>After</button>');
    const of = async (): Promise<string[]> => (await tabStops(before, after)).filter((stop) => stop !== 'viewport');
    assert.deepEqual(await of(), ['in-a']);
    deck.next();
    assert.deepEqual(await of(), ['in-s1']);
    deck.goTo('s2');
    assert.deepEqual(await of(), ['in-s2']);
  });

  it('keeps the keys when the slide with the focus goes', async () => {
    const deck = await deckOf(TALK);
    find(deck, '#in-a').focus();
    await press('ArrowRight', 'ArrowDown', 'ArrowRight');
    assert.deepEqual(shownIds(deck), ['b']);
    assert.equal(document.activeElement, deck);
  });

  it('keeps the keys while the deck is paused', async () => {
    const deck = await deckOf(TALK);
    find(deck, '#in-a').focus();
    await press('b');
    assert.equal(deck.paused, true);
    assert.equal(document.activeElement, deck);
    await press('ArrowRight', 'b', 'ArrowRight');
    assert.deepEqual(shownIds(deck), ['s1']);
  });

  it('shows one slide after a slide that was shown moved to another deck', async () => {
    const from = await deckOf('<q-section id="a">A</q-section>');
    const to = await deckOf('<q-section id="b">B</q-section>');
    to.append(find(from, '#a'));
    await Promise.resolve();
    assert.deepEqual(shownIds(to), ['b']);
    assert.equal(to.next(), true);
    assert.deepEqual(shownIds(to), ['a']);
  });

  it('shows one slide where slides came from a deck that was removed', async () => {
    const from = await deckOf('<q-section id="a">A</q-section><q-section id="b">B</q-section>');
    from.next();
    from.remove();
    const to = await deckOf('');
    to.append(...from.children);
    await Promise.resolve();
    assert.deepEqual(shownIds(to), ['a']);
  });

  it('shows one slide after it was removed and put back', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('s2');
    const { parentElement } = deck;
    deck.remove();
    parentElement?.append(deck);
    assert.deepEqual(shownIds(deck), ['s2']);
  });
});
