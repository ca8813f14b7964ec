import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import type { QMath } from '../../src/elements/math/q-math.js';
import { assertAccessible } from '../helpers/axe.js';
import { assertSilent } from '../helpers/console.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';

const html = `<q-deck>
  <q-section><h2>One</h2><p q-fragment>as <q-math id="one">a^2</q-math></p></q-section>
  <q-section background-color="#000"><h2>Two</h2><q-math id="two" display>b^2</q-math></q-section>
</q-deck>`;

const isSet = (math: Element): boolean => (math.shadowRoot?.querySelector('math') ?? null) !== null;

describe('formulas on slides', () => {
  it('are defined and set with their slide, and keep silent', async () => {
    await assertSilent(async () => {
      const deck = fixture(html);
      const first = find<QMath>(deck, '#one');
      await until(() => isSet(first));
      deck.focus();
      await assertAccessible(deck);
    });
  });

  it('are set ahead when the browser is idle, for paper and for overviews', async () => {
    const deck = fixture(html);
    await until(() => isSet(find(deck, '#two')));
    assert.equal(find(deck, 'q-section').matches(':state(current)'), true);
  });

  it('are read as formulas, not as TeX, when a step or a slide is told of', async () => {
    const deck = fixture<QDeck>(
      '<q-deck transition="none"><q-section>1</q-section>' +
        '<q-section><p>So <q-math>\\frac{a^2}{b+c} = \\sqrt{x_{i}}</q-math> holds.</p><p q-fragment>And <q-math aria-label="pi squared">\\pi^2</q-math></p></q-section></q-deck>',
    );
    const [formula] = deck.querySelectorAll('q-math');
    await until(() => formula && isSet(formula));
    const region = await until(() => deck.shadowRoot?.querySelector('.announcer'));
    deck.next();
    await until(() => region.textContent !== '');
    assert.equal(region.textContent, 'So (a^2)/(b+c)=√(x_i) holds.');
    deck.next();
    await until(() => region.textContent === 'And pi squared');
  });

  it('have their fonts before they are shown', async () => {
    fixture(
      '<q-deck><q-section>1</q-section><q-section><q-math>\\mathfrak{g} \\mathbb{R}</q-math></q-section></q-deck>',
    );
    const has = (name: string): boolean => [...document.fonts].some(({ family }) => family === name);
    await until(() => has('KaTeX_Fraktur') && has('KaTeX_AMS'));
  });

  it('fit their slide as soon as they are painted for paper', async () => {
    const tex = Array.from({ length: 22 }, (_, i) => `x_{${String(i)}}`).join(' + ');
    const deck = fixture<QDeck>(
      `<q-deck><q-section>1</q-section><q-section><q-math display>${tex}</q-math></q-section></q-deck>`,
    );
    const math = find<QMath>(deck, 'q-math');
    await until(() => isSet(math));
    deck.last();
    math.paint();
    const formula = find(math.shadowRoot ?? math, '[part="formula"]');
    assert.isAbove(formula.clientWidth, 0);
    assert.isAtMost(formula.scrollWidth, formula.clientWidth + 1);
  });

  it('appear with the fragment that they are in, over a dark slide in its colour', async () => {
    const deck = fixture(html);
    const [one, two] = [find(deck, '#one'), find(deck, '#two')];
    await until(() => isSet(one));
    assert.equal(getComputedStyle(one).visibility, 'hidden');
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowRight');
    await until(() => getComputedStyle(one).visibility === 'visible');
    await press('ArrowRight');
    await until(() => isSet(two) && two.getClientRects().length > 0);
    const formula = await until(() => two.shadowRoot?.querySelector('.mathnormal'));
    await until(() => getComputedStyle(formula).color === 'rgb(255, 255, 255)');
  });

  it('are set where they are added to a slide', async () => {
    const deck = fixture('<q-deck><q-section><p>none yet</p></q-section></q-deck>');
    const math = document.createElement('q-math');
    math.textContent = 'c';
    find(deck, 'q-section').append(math);
    await until(() => isSet(math));
  });

  it('leave no font behind', async () => {
    const deck = fixture(html);
    await until(() => [...document.fonts].some(({ family }) => family === 'KaTeX_Math'));
    deck.remove();
    await until(() => ![...document.fonts].some(({ family }) => family.startsWith('KaTeX')));
  });
});
