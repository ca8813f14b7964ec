import { assert } from 'chai';
import '../../../src/math.js';
import type { QMath } from '../../../src/elements/math/q-math.js';
import { fixture } from '../../helpers/fixture.js';

const TEXTS: readonly [tex: string, text: string][] = [
  ['E = mc^2', 'E=mc^2'],
  ['x^{n+1}', 'x^(n+1)'],
  ['x_i^2', 'x_i^2'],
  ['\\frac{1}{2}', '1/2'],
  ['\\sqrt[3]{x+1}', '3√(x+1)'],
  ['\\sum_{i=1}^{n} i', '∑_(i=1)^ni'],
  ['\\sin x', 'sin x'],
  ['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', '(a, b; c, d)'],
];

describe('q-math, as text', () => {
  for (const [tex, text] of TEXTS) {
    it(`says ${text} for ${tex}`, async () => {
      const math = fixture<QMath>('<q-math></q-math>');
      math.textContent = tex;
      await math.updateComplete;
      assert.equal(math.spoken, text);
    });
  }

  it('says the label, where it has one, and TeX that could not be set', async () => {
    const math = fixture<QMath>('<q-math aria-label="pi">\\pi</q-math>');
    await math.updateComplete;
    assert.equal(math.spoken, 'pi');
    const wrong = fixture<QMath>('<q-math>\\frac{1</q-math>');
    await wrong.updateComplete;
    assert.equal(wrong.spoken, '\\frac{1');
  });
});
