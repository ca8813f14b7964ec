import { assert } from 'chai';
import fc from 'fast-check';
import { SPEEDS, TRANSITIONS, framesIn, framesOut, parseTransition } from '../../src/model/transition.js';
import type { Frame, Movement, TransitionName } from '../../src/model/transition.js';

describe('parseTransition', () => {
  const fallback = { in: 'slide', out: 'slide' } as const;
  const cases: [text: string, into: TransitionName, out: TransitionName, unknown?: string[]][] = [
    ['', 'slide', 'slide'],
    ['   ', 'slide', 'slide'],
    ['fade', 'fade', 'fade'],
    ['none', 'none', 'none'],
    ['zoom', 'zoom', 'zoom'],
    ['convex', 'convex', 'convex'],
    ['concave', 'concave', 'concave'],
    ['FADE', 'fade', 'fade'],
    ['fade-in', 'fade', 'slide'],
    ['fade-out', 'slide', 'fade'],
    ['fade-in zoom-out', 'fade', 'zoom'],
    ['zoom-out fade-in', 'fade', 'zoom'],
    ['  fade-in\n zoom-out ', 'fade', 'zoom'],
    ['zoom fade-in', 'fade', 'zoom'],
    ['fade-in zoom', 'zoom', 'zoom'],
    ['fade zoom', 'zoom', 'zoom'],
    ['fade-in zoom-in', 'zoom', 'slide'],
    ['none-in', 'none', 'slide'],
    ['spin', 'slide', 'slide', ['spin']],
    ['spin-in fade-out', 'slide', 'fade', ['spin-in']],
    ['fade spin', 'fade', 'fade', ['spin']],
    ['fade-up', 'slide', 'slide', ['fade-up']],
    ['fade-in-out', 'slide', 'slide', ['fade-in-out']],
    ['-in', 'slide', 'slide', ['-in']],
    ['in out', 'slide', 'slide', ['in', 'out']],
    ['fade,zoom', 'slide', 'slide', ['fade,zoom']],
    ['constructor', 'slide', 'slide', ['constructor']],
  ];
  for (const [text, into, out, unknown = []] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseTransition(text, fallback), { in: into, out, unknown });
    });
  }

  it('takes each direction that is not said from the fallback', () => {
    assert.deepEqual(parseTransition('', { in: 'zoom', out: 'none' }), { in: 'zoom', out: 'none', unknown: [] });
    assert.deepEqual(parseTransition('fade-in', { in: 'zoom', out: 'none' }), { in: 'fade', out: 'none', unknown: [] });
    assert.deepEqual(parseTransition('fade-out', { in: 'zoom', out: 'none' }), {
      in: 'zoom',
      out: 'fade',
      unknown: [],
    });
  });

  it('leaves the fallback as it was', () => {
    const given = Object.freeze({ in: 'fade', out: 'fade' } as const);
    assert.equal(parseTransition('zoom', given).in, 'zoom');
    assert.equal(given.in, 'fade');
  });

  it('gives known names for any text', () => {
    const word = fc.constantFrom(...TRANSITIONS, 'x', '-in', '-out', ' ', '-', '\n');
    fc.assert(
      fc.property(fc.string({ unit: word, maxLength: 8 }), (text) => {
        const pair = parseTransition(text, fallback);
        assert.include(TRANSITIONS, pair.in);
        assert.include(TRANSITIONS, pair.out);
      }),
    );
  });

  it('takes 100 kB', () => {
    const text = '-in'.repeat(33_000);
    assert.deepEqual(parseTransition(text, fallback).unknown, [text]);
  });
});

const MOVEMENTS: Movement[] = [
  { axis: 'x', sign: 1 },
  { axis: 'x', sign: -1 },
  { axis: 'y', sign: 1 },
  { axis: 'y', sign: -1 },
];
const REST: Frame = { transform: 'none', opacity: '1' };

describe('framesIn and framesOut', () => {
  for (const name of TRANSITIONS) {
    for (const movement of MOVEMENTS) {
      it(`${name} ${movement.axis} ${movement.sign}: comes to rest, and leaves from it`, () => {
        const [from, to, ...more] = framesIn(name, movement);
        assert.deepEqual(to, REST);
        assert.deepEqual(framesOut(name, movement)[0], REST);
        assert.equal(framesOut(name, movement).length, 2);
        assert.isEmpty(more);
        assert.equal(from?.opacity, name === 'none' ? '1' : '0');
      });

      it(`${name} ${movement.axis} ${movement.sign}: going back is the way that was come`, () => {
        const back: Movement = { ...movement, sign: movement.sign === 1 ? -1 : 1 };
        assert.deepEqual(framesIn(name, back), framesOut(name, movement).reverse());
        assert.deepEqual(framesOut(name, back), framesIn(name, movement).reverse());
      });
    }
  }

  const cases: [name: TransitionName, movement: Movement, from: string, to: string][] = [
    ['none', { axis: 'x', sign: 1 }, 'none', 'none'],
    ['fade', { axis: 'x', sign: 1 }, 'none', 'none'],
    ['slide', { axis: 'x', sign: 1 }, 'translateX(105%)', 'translateX(-105%)'],
    ['slide', { axis: 'x', sign: -1 }, 'translateX(-105%)', 'translateX(105%)'],
    ['slide', { axis: 'y', sign: 1 }, 'translateY(105%)', 'translateY(-105%)'],
    ['slide', { axis: 'y', sign: -1 }, 'translateY(-105%)', 'translateY(105%)'],
    ['zoom', { axis: 'x', sign: 1 }, 'scale(0.4)', 'scale(1.8)'],
    ['zoom', { axis: 'y', sign: -1 }, 'scale(1.8)', 'scale(0.4)'],
  ];
  for (const [name, movement, from, to] of cases) {
    it(`${name} ${movement.axis} ${movement.sign} goes from ${from} to ${to}`, () => {
      assert.equal(framesIn(name, movement)[0]?.transform, from);
      assert.equal(framesOut(name, movement)[1]?.transform, to);
    });
  }

  it('convex and concave bend to different sides', () => {
    const [convex] = framesIn('convex', { axis: 'x', sign: 1 });
    const [concave] = framesIn('concave', { axis: 'x', sign: 1 });
    assert.include(convex?.transform, 'rotateY(70deg)');
    assert.include(concave?.transform, 'rotateY(-70deg)');
    assert.include(framesIn('convex', { axis: 'y', sign: 1 })[0]?.transform, 'rotateX(-70deg)');
  });
});

describe('SPEEDS', () => {
  it('are in order', () => {
    assert.isTrue(SPEEDS.fast > 0 && SPEEDS.fast < SPEEDS.default && SPEEDS.default < SPEEDS.slow);
  });
});
