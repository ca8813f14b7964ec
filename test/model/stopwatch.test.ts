import { expect } from 'chai';
import { ZERO, elapsed, readStopwatch, reset, run } from '../../src/model/stopwatch.js';

describe('a stopwatch', () => {
  it('runs from its start to its stop, and on from there', () => {
    const started = run(ZERO, true, 100);
    expect(elapsed(started, 150)).to.equal(50);
    const stopped = run(started, false, 160);
    expect(elapsed(stopped, 900)).to.equal(60);
    expect(elapsed(run(stopped, true, 1000), 1040)).to.equal(100);
  });

  it('is left as it is where it already runs or stands', () => {
    const started = run(ZERO, true, 100);
    expect(run(started, true, 500)).to.equal(started);
    expect(run(ZERO, false, 500)).to.equal(ZERO);
  });

  it('begins at zero again, running or not', () => {
    expect(elapsed(reset({ banked: 70, since: 10 }, 100), 130)).to.equal(30);
    expect(reset({ banked: 70, since: null }, 100)).to.deep.equal(ZERO);
  });

  it('does not run backwards where the clock is set back', () => {
    expect(elapsed({ banked: 70, since: 100 }, 50)).to.equal(70);
  });
});

describe('readStopwatch', () => {
  const now = 1_000_000;
  const rows: [what: string, value: unknown, good: boolean][] = [
    ['one that stands', { banked: 5, since: null }, true],
    ['one that runs', { banked: 0, since: now - 10 }, true],
    ['one that starts in the future', { banked: 0, since: now + 10 }, false],
    ['one that has run for a month', { banked: 3e9, since: null }, false],
    ['negative time', { banked: -1, since: null }, false],
    ['no number', { banked: NaN, since: null }, false],
    ['text', { banked: '5', since: null }, false],
    ['a start that is text', { banked: 5, since: 'now' }, false],
    ['no start', { banked: 5 }, false],
    ['nothing', null, false],
  ];
  for (const [what, value, good] of rows) {
    it(`${good ? 'reads' : 'passes over'} ${what}`, () => {
      expect(readStopwatch(value, now)).to.deep.equal(good ? value : null);
    });
  }
});
