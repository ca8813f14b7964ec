import { assert } from 'chai';
import '../../src/index.js';
import type { Feature } from '../../src/deck/host.js';
import { features } from '../../src/features/table.js';
import { fixture } from '../helpers/fixture.js';

/** The features that a deck asks for as soon as its first slide is shown. */
function askedAtOnce(slide: string): string[] {
  const table = features.first as Record<string, Feature>;
  const original = { ...table };
  const asked: string[] = [];
  for (const [name, feature] of Object.entries(original)) {
    table[name] = {
      ...feature,
      load: () => {
        asked.push(name);
        return feature.load();
      },
    };
  }
  try {
    fixture(`<q-deck>${slide}<q-section background-color="red"><q-code>x</q-code></q-section></q-deck>`);
  } finally {
    Object.assign(table, original);
  }
  return asked;
}

describe('what a deck loads before its first slide is seen', () => {
  const rows: [slide: string, asked: string[]][] = [
    ['<q-section>A</q-section>', []],
    ...['', 'data-', 'data-q-'].flatMap((prefix): [string, string[]][] => [
      [`<q-section ${prefix}background-color="red">A</q-section>`, ['backgrounds']],
      [`<q-section ${prefix}background-image="a.png">A</q-section>`, ['backgrounds']],
      [`<q-section><q-fragment ${prefix}effect="fade-up">A</q-fragment></q-section>`, ['effects']],
    ]),
    ['<q-section><p q-fragment="fade-up">A</p></q-section>', ['effects']],
    ['<q-section><p data-q-fragment="fade-up">A</p></q-section>', ['effects']],
    ['<q-section><p q-fragment>A</p></q-section>', []],
    ['<q-section><q-code>A</q-code></q-section>', ['code']],
    ['<q-section background-gradient="none"><q-section><q-code>A</q-code></q-section></q-section>', ['code']],
  ];
  for (const [slide, asked] of rows) {
    it(`${asked.join() || 'nothing'} for ${slide}`, () => {
      assert.deepEqual(askedAtOnce(slide), asked);
    });
  }
});
