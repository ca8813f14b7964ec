import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { find, fixture } from '../helpers/fixture.js';
import { deckOf, settled, shownIds } from '../helpers/shown.js';

/** What a deck says while one walks through it and back, twice. */
async function saidOf(html: string): Promise<string[]> {
  const lines = await listen(async () => {
    const deck = fixture<QDeck>(html);
    await settled(deck);
    for (let i = 0; i < 2; i += 1) {
      while (deck.next());
      while (deck.prev());
    }
    await settled(deck);
  });
  return lines.map(({ level, text }) => `${level}: ${text}`);
}

const inSlide = (slide: string): string => `<q-deck transition="none">${slide}<q-section>End</q-section></q-deck>`;

describe('bad input', () => {
  /** The code, then words that name the element, the value and the cure. */
  const rows: [html: string, code: string, words: string[]][] = [
    [
      '<q-deck navigation="sideways"><q-section>A</q-section></q-deck>',
      'option',
      ['<q-deck navigation="sideways">', 'linear', 'grid'],
    ],
    ['<q-deck width="wide"><q-section>A</q-section></q-deck>', 'option', ['<q-deck width="wide">', '1280', 'number']],
    ['<q-deck height="-1"><q-section>A</q-section></q-deck>', 'option', ['<q-deck height="-1">', '720', 'from 1']],
    ['<q-deck margin="12"><q-section>A</q-section></q-deck>', 'option', ['<q-deck margin="12">', '0.04', '0 to 0.9']],
    ['<q-deck loop="maybe"><q-section>A</q-section></q-deck>', 'option', ['<q-deck loop="maybe">', 'true']],
    [
      '<q-deck slide-number="roman"><q-section>A</q-section></q-deck>',
      'option',
      ['<q-deck slide-number="roman">', 'h.v'],
    ],
    [
      '<q-deck transition="swirl"><q-section>A</q-section><q-section>B</q-section></q-deck>',
      'transition',
      ['<q-deck transition="swirl">', 'zoom'],
    ],
    [
      '<q-deck history="sometimes"><q-section>A</q-section></q-deck>',
      'option',
      ['<q-deck history="sometimes">', 'push'],
    ],
    ['<q-deck history="push"><q-section>A</q-section></q-deck>', 'history', ['<q-deck history>', 'id']],
    [
      inSlide('<q-section transition="fade-up">A</q-section>'),
      'transition',
      ['<q-section transition="fade-up">', 'convex'],
    ],
    [
      inSlide('<q-section transition-speed="warp">A</q-section>'),
      'option',
      ['<q-section transition-speed="warp">', 'fast'],
    ],
    [inSlide('<q-section align="middle">A</q-section>'), 'option', ['<q-section align="middle">', 'center', 'top']],
    [inSlide('<q-section data-scrollable="perhaps">A</q-section>'), 'option', ['scrollable="perhaps"', 'true']],
    [inSlide('<q-section timing="a minute">A</q-section>'), 'option', ['<q-section timing="a minute">', 'number']],
    [inSlide('<q-section skip="never">A</q-section>'), 'option', ['<q-section skip="never">', 'false']],
    [
      inSlide('<q-section background-color="reddish">A</q-section>'),
      'background',
      ['<q-section background-color="reddish">', 'CSS'],
    ],
    [
      inSlide('<q-section background-opacity="50%" background-image="data:,">A</q-section>'),
      'option',
      ['<q-section background-opacity="50%">', '0 to 1'],
    ],
    [
      inSlide('<q-section><p q-fragment="explode">A</p></q-section>'),
      'option',
      ['<p q-fragment="explode">', 'fade-in'],
    ],
    [
      inSlide('<q-section><q-fragment effect="explode">A</q-fragment></q-section>'),
      'option',
      ['<q-fragment effect="explode">', 'fade-in'],
    ],
    [inSlide('<q-section><p q-fragment index="first">A</p></q-section>'), 'option', ['<p index="first">', 'number']],
    [inSlide('<q-section><p q-fragment with="that">A</p></q-section>'), 'option', ['<p with="that">', 'true']],
    ['<q-deck><p>Text</p></q-deck>', 'empty', ['<q-deck>', '<q-section>']],
    ['<q-deck><q-section></q-section><q-section> <br></q-section></q-deck>', 'empty', ['<q-deck>', '</q-section>']],
    [
      inSlide('<q-section id="a">A</q-section><q-section id="a">B</q-section>'),
      'duplicate-id',
      ['"a"', 'id of its own'],
    ],
    [
      inSlide('<q-section id="a"><q-section><q-section id="deep">A</q-section></q-section></q-section>'),
      'depth',
      ['"deep"', '3 deep', 'stack'],
    ],
  ];
  it('does not call a deck empty whose slides are put in one by one', async () => {
    const lines = await listen(async () => {
      const deck = fixture<QDeck>('<q-deck></q-deck>');
      deck.append(document.createElement('q-section'));
      deck.firstElementChild?.append('A');
      await settled(deck);
    });
    assert.deepEqual(lines, []);
  });

  for (const [html, code, words] of rows) {
    it(`gives one warning of ${code}, and the deck goes on: ${html}`, async () => {
      const said = await saidOf(html);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(`^warn: \\[q-deck\\] ${code}: `));
      for (const word of words) assert.include(said[0], word);
    });
  }

  it('is said once for each of two elements', async () => {
    const said = await saidOf(
      inSlide('<q-section align="middle">A</q-section><q-section align="middle">B</q-section>'),
    );
    assert.equal(said.length, 2);
  });

  it('is cut in what is said of it', async () => {
    const said = await saidOf(inSlide(`<q-section align="${'x'.repeat(1e5)}">A</q-section>`));
    assert.isBelow(said[0]?.length ?? Infinity, 500);
  });

  it('takes no option that is fine for a mistake', async () => {
    assert.deepEqual(
      await saidOf(`<q-deck transition="fade-in zoom-out" loop="false" full-page="" history="none" slide-number width="960" data-height="600">
      <q-section align="top" data-scrollable="true" stretch="stretch" transition="" state="a b" background-color="RebeccaPurple" transition-speed="">
      <p q-fragment="true">A</p><p data-q-fragment="">B</p><p q-fragment="FADE-UP" index=" 1 ">C</p><q-fragment data-effect="grow">D</q-fragment></q-section></q-deck>`),
      [],
    );
  });

  it('with q-fragment on slides shows them like any other', async () => {
    const deck = await deckOf(
      '<q-section q-fragment id="a">A</q-section><q-section><q-section q-fragment id="b">B</q-section></q-section>',
    );
    assert.deepEqual(shownIds(deck), ['a']);
    deck.next();
    assert.deepEqual(shownIds(deck), ['b']);
    assert.equal(getComputedStyle(find(deck, '#b')).opacity, '1');
  });

  it('of sections nested five deep loses no slide', async () => {
    let deck: QDeck | undefined;
    const said = await listen(async () => {
      deck = await deckOf(
        `<q-section id="1">1<q-section id="2">2<q-section id="3">3<q-section id="4">4<q-section id="5">5</q-section></q-section></q-section></q-section></q-section>`,
      );
    });
    const seen: string[] = [];
    if (deck)
      do seen.push(shownIds(deck).join());
      while (deck.next());
    assert.deepEqual(seen, ['1', '2', '3', '4', '5']);
    assert.equal(said.length, 3);
  });

  it('of empty sections can be walked through', async () => {
    await listen(async () => {
      const deck = await deckOf(
        '<q-section id="a"></q-section><q-section id="b"><q-section id="c"></q-section></q-section>',
      );
      const seen: string[] = [];
      do seen.push(shownIds(deck).join());
      while (deck.next());
      assert.deepEqual(seen, ['a', 'c']);
    });
  });

  it('of fragments with numbers that are none leaves all in reach', async () => {
    await listen(async () => {
      const deck = await deckOf(
        '<q-section><p q-fragment index="NaN">A</p><p q-fragment index="1e999">B</p><p q-fragment index="">C</p><p q-fragment index="-2.5">D</p></q-section>',
      );
      let steps = 0;
      while (deck.next()) steps += 1;
      assert.equal(steps, 4);
    });
  });
});
