import { assert } from 'chai';
import '../../../src/index.js';
import { find, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';
import { FULL, TALK, closed, focusIn, names, offset, open } from '../../helpers/overview.js';
import { deckOf, isShown } from '../../helpers/shown.js';
import { at } from '../../helpers/where.js';

describe('the grid of the overview', () => {
  it('has a button for each slide, named by place and title, at the place of its slide', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    assert.deepEqual(names(deck), [
      '1 of 4: Alpha',
      '2 of 4: Beta',
      '3 of 4: Gamma',
      '4 of 4: Délta, skipped',
      'No title here',
    ]);
    for (const [id, name] of [
      ['a', '1 of 4: Alpha'],
      ['b', '2 of 4: Beta'],
      ['c', '3 of 4: Gamma'],
      ['e', 'No title here'],
    ] as const) {
      assert.isBelow(offset(deck, find(deck, `#${id}`), name), 1, id);
      assert.isTrue(isShown(find(deck, `#${id}`)), id);
    }
    const [b, c] = ['b', 'c'].map((id) => find(deck, `#${id}`).getBoundingClientRect());
    assert.equal(b?.left, c?.left, 'a stack is a column');
    assert.isAbove(c?.top ?? 0, b?.bottom ?? 0);
  });

  it('takes arrows, Home and End, which do not move the deck', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    const steps = [
      ['End', 'No title here'],
      ['ArrowLeft', '4 of 4: Délta, skipped'],
      ['Home', '1 of 4: Alpha'],
      ['ArrowRight', '2 of 4: Beta'],
      ['ArrowDown', '3 of 4: Gamma'],
      ['ArrowUp', '2 of 4: Beta'],
    ] as const;
    for (const [key, name] of steps) {
      await press(key);
      assert.equal(focusIn(deck), name, key);
    }
    assert.equal(at(deck), 'a/-1');
  });

  it('is mirrored where text runs right to left', async () => {
    const deck = await deckOf(TALK, `${FULL} dir="rtl"`);
    await open(deck);
    await press('ArrowLeft');
    assert.equal(focusIn(deck), '2 of 4: Beta');
    assert.isBelow(offset(deck, find(deck, '#b'), '2 of 4: Beta'), 1);
    assert.isBelow(find(deck, '#b').getBoundingClientRect().left, find(deck, '#a').getBoundingClientRect().left);
  });

  it('leaves of a stack what fits, at its button', async () => {
    const deck = await deckOf(TALK, FULL);
    await open(deck);
    await press('/', 'g', 'a', 'm');
    await until(() => names(deck).length === 1, 'one slide is left');
    assert.isBelow(offset(deck, find(deck, '#c'), '3 of 4: Gamma'), 1);
    assert.isFalse(isShown(find(deck, '#b')));
  });

  it('finds its slides in what a CMS puts around them, and where one swallowed the next', async () => {
    const deck = await deckOf(
      `
      <div class="field"><p></p><q-section id="a"><h2>Alpha</h2></q-section><div><q-section id="b"><h2>Beta</h2></q-section></div></div>
      <q-section id="s"><h2>Stack</h2><q-section id="c"><h2>Gamma</h2></q-section><q-section id="d"><h2>Delta</h2></q-section></q-section>`,
      FULL,
    );
    await open(deck);
    for (const [id, name] of [
      ['a', '1 of 5: Alpha'],
      ['b', '2 of 5: Beta'],
      ['s', '3 of 5: Stack'],
      ['c', '4 of 5: Gamma'],
      ['d', '5 of 5: Delta'],
    ] as const) {
      assert.isBelow(offset(deck, find(deck, `#${id}`), name), 1, id);
      assert.isTrue(isShown(find(deck, `#${id} h2`)), id);
    }
    await press('d', 'e', 'l', 't');
    await until(() => names(deck).length === 3, 'a stack with content of its own stays whole');
    assert.isBelow(offset(deck, find(deck, '#d'), '5 of 5: Delta'), 1);
    await press('Escape', 'Escape');
    await closed(deck);
    assert.isFalse(find(deck, '#d').matches(':state(held)'));
  });

  it('holds only the slides near what is seen, wherever one goes', async () => {
    const slides = Array.from(
      { length: 300 },
      (_, i) => `<q-section id="n${String(i)}"><h2>Title ${String(i)}</h2></q-section>`,
    ).join('');
    const deck = await deckOf(slides, FULL);
    deck.goTo('n150');
    const panel = await open(deck);
    const rendered = (): number =>
      [...deck.querySelectorAll('q-section')].filter((each) => each.checkVisibility()).length;
    assert.isTrue(isShown(find(deck, '#n150')));
    assert.isBelow(rendered(), 100);
    await until(() => names(deck).length === 300, 'all have their buttons');
    assert.deepEqual(
      names(deck),
      Array.from({ length: 300 }, (_, i) => `${String(i + 1)} of 300: Title ${String(i)}`),
      'in the order of the slides',
    );
    await press('End');
    assert.equal(focusIn(deck), '300 of 300: Title 299');
    assert.isBelow(offset(deck, find(deck, '#n299'), '300 of 300: Title 299'), 1);
    panel.scrollTop = 0;
    await until(() => isShown(find(deck, '#n0')), 'scrolling shows the slides there');
    await until(() => !find(deck, '#n299').checkVisibility(), 'and takes the others away');
    assert.isBelow(rendered(), 100);
  });
});
