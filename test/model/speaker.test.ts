import { expect } from 'chai';
import { bounded, readSettings, readSpeakerMessage } from '../../src/model/speaker.js';

const NOW = 1_000_000;
const at = { is: 'at', slide: 3, step: -1, paused: false, after: null };
const go = { is: 'go', slide: 0, step: 2, order: 7, paused: true };

describe('readSpeakerMessage', () => {
  const good: [what: string, data: unknown, read?: unknown][] = [
    ['where the deck is', at],
    ['after which order', { ...at, after: ['viewviewview', 3] }],
    ['an order that it cannot read as none', { ...at, after: ['<b>', 3] }, at],
    ['the same of no number', { ...at, after: ['viewviewview', 0] }, at],
    ['the same of no list', { ...at, after: 'x' }, at],
    ['where to go', go],
    ['how the watch stands', { is: 'watch', watch: { banked: 3, since: null } }],
    ['what to do', { is: 'do', action: 'auto-slide' }],
    ['a question', { is: 'ask', more: 1 }, { is: 'ask', slides: false }],
    ['a question for the slides', { is: 'ask', slides: true }],
    ['slides, which are read later', { is: 'slides', tree: 'any' }],
    ['no more than it knows', { ...go, html: '<b>' }, go],
  ];
  for (const [what, data, read = data] of good) {
    it(`reads ${what}`, () => {
      expect(readSpeakerMessage(data, NOW)).to.deep.equal(read);
    });
  }

  const bad: [what: string, data: unknown][] = [
    ['nothing', undefined],
    ['text', 'at'],
    ['a list', [at]],
    ['another kind', { ...at, is: 'eval' }],
    ['no kind', { ...at, is: undefined }],
    ['a negative slide', { ...at, slide: -1 }],
    ['a slide that is text', { ...at, slide: '3' }],
    ['no step', { ...at, step: undefined }],
    ['a step below none', { ...at, step: -2 }],
    ['half a step', { ...at, step: 0.5 }],
    ['no word on the pause', { ...at, paused: 1 }],
    ['no order', { ...go, order: undefined }],
    ['an endless order', { ...go, order: Infinity }],
    ['a watch of the future', { is: 'watch', watch: { banked: 0, since: NOW + 5 } }],
    ['no watch', { is: 'watch' }],
    ['what nobody may ask for', { is: 'do', action: 'eval' }],
  ];
  for (const [what, data] of bad) {
    it(`passes over ${what}`, () => {
      expect(readSpeakerMessage(data, NOW)).to.equal(null);
    });
  }
});

describe('readSettings', () => {
  const first = { scheme: 'dark', across: 62, down: 66, size: 20 };
  const rows: [text: string | null, settings: unknown][] = [
    [null, first],
    ['', first],
    ['{', first],
    ['null', first],
    ['[1]', first],
    ['"dark"', first],
    ['{"scheme":"light"}', { ...first, scheme: 'light' }],
    ['{"scheme":"<b>","size":"40"}', first],
    ['{"across":1000,"down":-5,"size":1e999}', { ...first, across: 80, down: 30 }],
    ['{"across":50,"down":50,"size":30,"more":1}', { ...first, across: 50, down: 50, size: 30 }],
  ];
  for (const [text, settings] of rows) {
    it(`reads ${String(text)}`, () => {
      expect(readSettings(text)).to.deep.equal(settings);
    });
  }
});

describe('bounded', () => {
  it('keeps a number within its bounds', () => {
    expect(bounded('size', 5)).to.equal(14);
    expect(bounded('size', 500)).to.equal(44);
    expect(bounded('size', NaN)).to.equal(20);
  });
});
