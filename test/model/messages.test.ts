import { expect } from 'chai';
import {
  fieldsOf,
  formatSpeakerAddress,
  parseSpeakerAddress,
  readMessage,
  readPosition,
} from '../../src/model/messages.js';

const MESSAGE = { from: 'aaaabbbbcccc', to: 'ddddeeeeffff', count: 1, type: 'pen', data: { any: 'thing' } };

describe('readMessage', () => {
  it('takes what is a message', () => {
    expect(readMessage(MESSAGE)).to.deep.equal(MESSAGE);
  });

  it('leaves out what it does not know', () => {
    expect(readMessage({ ...MESSAGE, more: 1 })).to.deep.equal(MESSAGE);
  });

  it('takes one that is for any deck', () => {
    expect(readMessage({ ...MESSAGE, to: '' })).to.deep.equal({ ...MESSAGE, to: '' });
  });

  const hostile: [what: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'pen'],
    ['a number', 7],
    ['a list', [MESSAGE]],
    ['an empty object', {}],
    ['no sender', { ...MESSAGE, from: undefined }],
    ['an empty sender', { ...MESSAGE, from: '' }],
    ['a sender with signs', { ...MESSAGE, from: '<b>aaaaaaaa' }],
    ['a sender of great length', { ...MESSAGE, from: 'a'.repeat(100_000) }],
    ['a receiver that is no name', { ...MESSAGE, to: 'x y' }],
    ['a receiver that is an object', { ...MESSAGE, to: {} }],
    ['no count', { ...MESSAGE, count: undefined }],
    ['a count of zero', { ...MESSAGE, count: 0 }],
    ['a broken count', { ...MESSAGE, count: 1.5 }],
    ['an endless count', { ...MESSAGE, count: Infinity }],
    ['a count that is text', { ...MESSAGE, count: '1' }],
    ['no type', { ...MESSAGE, type: undefined }],
    ['a type with capitals', { ...MESSAGE, type: '__proto__' }],
    ['a type of great length', { ...MESSAGE, type: 'a'.repeat(100) }],
  ];
  for (const [what, value] of hostile) {
    it(`passes over ${what}`, () => {
      expect(readMessage(value)).to.equal(null);
    });
  }
});

describe('readPosition', () => {
  const rows: [what: string, value: unknown, position: unknown][] = [
    ['a position', { h: 2, v: 0, f: -1 }, { h: 2, v: 0, f: -1 }],
    ['one with more in it', { h: 2, v: 1, f: 3, x: 1 }, { h: 2, v: 1, f: 3 }],
    ['one far out of the deck', { h: 1e9, v: 0, f: 0 }, { h: 1e9, v: 0, f: 0 }],
    ['one that lacks the step', { h: 2, v: 0 }, null],
    ['texts', { h: '2', v: '0', f: '0' }, null],
    ['fractions', { h: 0.5, v: 0, f: 0 }, null],
    ['no numbers', { h: NaN, v: 0, f: 0 }, null],
    ['negative numbers', { h: -7, v: 0, f: 0 }, null],
    ['nothing', null, null],
    ['a list', [1, 2, 3], null],
  ];
  for (const [what, value, position] of rows) {
    it(`${position === null ? 'passes over' : 'reads'} ${what}`, () => {
      expect(readPosition(value)).to.deep.equal(position);
    });
  }
});

describe('fieldsOf', () => {
  for (const value of [undefined, null, 1, 'text', true, [1], () => 1]) {
    it(`gives none of ${typeof value} ${String(value)}`, () => {
      expect(fieldsOf(value)).to.deep.equal({});
    });
  }
});

describe('the address of a speaker view', () => {
  const rows: [piece: string | null, address: unknown][] = [
    [null, null],
    ['', null],
    ['talk', { session: '', key: 'talk' }],
    ['~0', { session: '', key: '~0' }],
    ['aaaabbbbcccc.talk', { session: 'aaaabbbbcccc', key: 'talk' }],
    ['aaaabbbbcccc.v1.2', { session: 'aaaabbbbcccc', key: 'v1.2' }],
    ['v1.2', { session: '', key: 'v1.2' }],
    ['aaaabbbbcccc.', { session: '', key: 'aaaabbbbcccc.' }],
    ['line\nbreak', { session: '', key: 'line\nbreak' }],
  ];
  for (const [piece, address] of rows) {
    it(`reads ${JSON.stringify(piece)}`, () => {
      expect(parseSpeakerAddress(piece)).to.deep.equal(address);
    });
  }

  for (const key of ['talk', '~3', 'a.b', 'ž &=']) {
    it(`is read as it was written, for ${key}`, () => {
      const address = { session: 'aaaabbbbcccc', key };
      expect(parseSpeakerAddress(formatSpeakerAddress(address))).to.deep.equal(address);
    });
  }
});
