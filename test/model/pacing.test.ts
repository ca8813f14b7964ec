import { expect } from 'chai';
import { formatSeconds, paceAt, planTalk } from '../../src/model/pacing.js';
import type { Planned } from '../../src/model/pacing.js';

const s = (timing = 0, more: Partial<Planned> = {}): Planned => ({ timing, ...more });
const inStack = (stack: number, stackTiming: number, timing = 0): Planned => s(timing, { stack, stackTiming });

describe('planTalk', () => {
  const rows: [what: string, slides: Planned[], total: number, starts: number[] | null, sum?: number][] = [
    ['nothing where nothing is said', [s(), s()], 0, null],
    ['nothing for no slides', [], 600, null],
    ['the times of the slides, one after the other', [s(10), s(20), s(30)], 0, [0, 10, 30], 60],
    ['no time for slides that say none', [s(10), s(), s(30)], 0, [0, 10, 10], 40],
    ['the whole time in equal parts', [s(), s(), s()], 90, [0, 30, 60], 90],
    ['what timed slides leave, to the others', [s(60), s(), s()], 100, [0, 60, 80], 100],
    ['more than the whole where the slides say so', [s(60), s(60), s()], 100, [0, 60, 120], 120],
    ['less than the whole where all slides say so', [s(10), s(20)], 100, [0, 10], 30],
    ['no share for slides that are passed over or not counted', [s(), s(0, { aside: true }), s()], 60, [0, 30, 30], 60],
    ['its own time for a slide that is not counted', [s(), s(20, { aside: true })], 60, [0, 40], 60],
    ['the time of a stack among its slides', [s(5), inStack(1, 40), inStack(1, 40), s(7)], 0, [0, 5, 25, 45], 52],
    ["what is left of a stack's time", [inStack(1, 40, 30), inStack(1, 40)], 0, [0, 30], 40],
    ['each stack by itself', [inStack(1, 10), inStack(2, 20), inStack(2, 20)], 0, [0, 10, 20], 30],
    ['a stack first, the rest after', [inStack(1, 40), inStack(1, 40), s(), s()], 100, [0, 20, 40, 70], 100],
    ['nothing more to a stack that is over its time', [inStack(1, 40, 60), inStack(1, 40)], 0, [0, 60], 60],
    ['the whole time to stacks that say none', [inStack(1, 0), inStack(1, 0)], 60, [0, 30], 60],
  ];
  for (const [what, slides, total, starts, sum] of rows) {
    it(`gives ${what}`, () => {
      const plan = planTalk(slides, total);
      expect(plan?.starts ?? null).to.deep.equal(starts);
      expect(plan?.total).to.equal(sum);
    });
  }

  it('takes no longer for a thousand slides than one walk through them', () => {
    const plan = planTalk(
      Array.from({ length: 1000 }, () => s()),
      1000,
    );
    expect(plan?.starts[999]).to.be.closeTo(999, 1e-6);
  });
});

describe('paceAt', () => {
  const plan = { starts: [0, 60, 120], total: 200 };
  const rows: [index: number, elapsed: number, is: string, by: number][] = [
    [0, 0, 'on-time', 0],
    [0, 60, 'on-time', 0],
    [0, 61, 'behind', 1],
    [1, 59, 'ahead', 1],
    [1, 60, 'on-time', 0],
    [1, 130, 'behind', 10],
    [2, 20, 'ahead', 100],
    [2, 200, 'on-time', 0],
    [2, 260, 'behind', 60],
  ];
  for (const [index, elapsed, is, by] of rows) {
    it(`is ${is}${by ? ` by ${String(by)} s` : ''} on slide ${String(index)} after ${String(elapsed)} s`, () => {
      expect(paceAt(plan, index, elapsed)).to.deep.equal({ is, by });
    });
  }
});

describe('formatSeconds', () => {
  const rows: [seconds: number, text: string][] = [
    [0, '0:00'],
    [9.9, '0:09'],
    [65, '1:05'],
    [600, '10:00'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [36_061, '10:01:01'],
    [-5, '0:00'],
    [NaN, '0:00'],
  ];
  for (const [seconds, text] of rows) {
    it(`writes ${String(seconds)} as ${text}`, () => {
      expect(formatSeconds(seconds)).to.equal(text);
    });
  }
});
