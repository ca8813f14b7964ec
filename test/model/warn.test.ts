import { assert } from 'chai';
import fc from 'fast-check';
import { quote, sink, warn } from '../../src/model/warn.js';

describe('warn', () => {
  const original = sink.warn;
  let said: [text: string, subject: object][] = [];

  beforeEach(() => {
    said = [];
    sink.warn = (text, subject) => said.push([text, subject]);
  });

  afterEach(() => {
    sink.warn = original;
  });

  it('names the project, the code and the message, and hands the subject over', () => {
    const subject = {};
    warn('option', subject, 'It is so.');
    assert.deepEqual(said, [['[q-deck] option: It is so.', subject]]);
    assert.equal(said[0]?.[1], subject);
  });

  it('says a thing of a subject once', () => {
    const subject = {};
    warn('option', subject, 'It is so.');
    warn('option', subject, 'It is so.');
    assert.equal(said.length, 1);
  });

  const differences: [what: string, code: string, message: string][] = [
    ['another code', 'depth', 'It is so.'],
    ['another message', 'option', 'It is otherwise.'],
    ['a code and message that read alike together', 'option: It', 'is so.'],
  ];
  for (const [what, code, message] of differences) {
    it(`says ${what} too`, () => {
      const subject = {};
      warn('option', subject, 'It is so.');
      warn(code, subject, message);
      assert.equal(said.length, 2);
    });
  }

  it('says the same of another subject', () => {
    warn('option', {}, 'It is so.');
    warn('option', {}, 'It is so.');
    assert.equal(said.length, 2);
  });
});

describe('quote', () => {
  const cases: [value: string, quoted: string][] = [
    ['', '""'],
    ['text', '"text"'],
    ['a "b" c', '"a \\"b\\" c"'],
    ['two\nlines', '"two\\nlines"'],
    ['<b>', '"<b>"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['x'.repeat(100_000), `"${'x'.repeat(60)}…"`],
  ];
  for (const [value, quoted] of cases) {
    it(`of ${value.length} characters is ${quoted.length > 20 ? 'cut' : quoted}`, () => {
      assert.equal(quote(value), quoted);
    });
  }

  it('is one short line, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
        assert.notMatch(quote(value), /[\n\r]/);
        assert.isAtMost(quote(value).length, 2 + 61 * 6);
      }),
    );
  });
});
