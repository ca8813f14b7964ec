import { assert } from 'chai';
import { mediaLeft, takesOver, timeAt, timeInAll } from '../../src/model/auto-slide.js';
import type { MediaTime } from '../../src/model/auto-slide.js';
import type { Action } from '../../src/model/keys.js';

describe('the time of a place', () => {
  const rows: [step: (string | null)[], around: (string | null)[], deck: number, time: number][] = [
    [[], [], 0, 0],
    [[], [null], 5000, 5000],
    [[], ['3000'], 5000, 3000],
    [[], ['0'], 5000, 0],
    [[], [null, '2000'], 5000, 2000],
    [[], ['1000', '2000'], 5000, 1000],
    [[null], ['3000'], 5000, 3000],
    [['700'], ['3000'], 5000, 700],
    [['700', null, '900'], ['3000'], 5000, 900],
    [['700'], ['0'], 5000, 700],
    [['0'], ['3000'], 5000, 0],
    [['soon'], ['-1'], 5000, 5000],
    [[''], ['  '], 5000, 5000],
    [['Infinity'], ['NaN'], 5000, 5000],
    [[' 8e2 '], [], 0, 800],
  ];
  for (const [step, around, deck, time] of rows) {
    it(`is ${String(time)} for ${JSON.stringify({ step, around, deck })}`, () => {
      assert.equal(timeAt({ step, around, deck }), time);
    });
  }
});

describe('what is left of media', () => {
  const clip: MediaTime = {
    duration: 10,
    currentTime: 4,
    playbackRate: 1,
    readyState: 4,
    loop: false,
    paused: false,
    ended: false,
  };
  const rows: [what: string, changes: Partial<MediaTime>, left: number][] = [
    ['a clip that plays', {}, 6000],
    ['a clip at double speed', { playbackRate: 2 }, 3000],
    ['a loop', { loop: true }, 0],
    ['a clip that stands', { paused: true }, 0],
    ['a clip that has ended', { currentTime: 10, ended: true }, 0],
    ['a clip that waits for the network', { readyState: 2 }, 0],
    ['a clip of unknown length', { duration: NaN }, 0],
    ['a live stream', { duration: Infinity }, 0],
    ['a clip past its end', { currentTime: 11 }, 0],
    ['a clip at no speed', { playbackRate: 0 }, 0],
  ];
  for (const [what, changes, left] of rows) {
    it(`is ${String(left)} of ${what}`, () => {
      assert.equal(mediaLeft([{ ...clip, ...changes }]), left);
    });
  }

  it('is that of the longest', () => {
    assert.equal(mediaLeft([clip, { ...clip, currentTime: 1 }, { ...clip, loop: true }]), 9000);
    assert.equal(mediaLeft([]), 0);
  });
});

describe('the time in all', () => {
  const rows: [time: number, elapsed: number, left: number, all: number][] = [
    [5000, 0, 0, 5000],
    [5000, 0, 3000, 5000],
    [5000, 0, 8000, 8000],
    [5000, 2000, 6000, 8000],
    [5000, 6000, 0, 6000],
    [5000, 6000, 1000, 7000],
  ];
  for (const [time, elapsed, left, all] of rows) {
    it(`is ${String(all)} for ${JSON.stringify({ time, elapsed, left })}`, () => {
      assert.equal(timeInAll(time, elapsed, left), all);
    });
  }
});

describe('keys that take over', () => {
  const rows: [key: string, action: Action | undefined, takes: boolean][] = [
    ['ArrowRight', 'right', true],
    [' ', 'next', true],
    ['N', 'next-slide', true],
    ['Escape', 'overview', true],
    ['g', 'go-to', true],
    ['?', 'help', true],
    ['Tab', undefined, true],
    ['x', undefined, true],
    ['a', 'auto-slide', false],
    ['b', 'pause', false],
    ['f', 'fullscreen', false],
    ['s', 'speaker', false],
    ['Shift', undefined, false],
    ['Control', undefined, false],
    ['CapsLock', undefined, false],
  ];
  for (const [key, action, takes] of rows) {
    it(`${takes ? 'are' : 'are not'} ${JSON.stringify(key)}, bound to ${action ?? 'nothing'}`, () => {
      assert.equal(takesOver(key, action), takes);
    });
  }
});
