import { assert } from 'chai';
import { QCode } from '../../../src/elements/code/q-code.js';

describe('QCode, the class', () => {
  it('registers nothing when it is imported', () => {
    assert.isUndefined(customElements.get('q-code'));
    assert.throws(() => new QCode(), TypeError);
  });

  it('leaves no global behind', () => {
    assert.notProperty(window, 'Prism');
  });
});
