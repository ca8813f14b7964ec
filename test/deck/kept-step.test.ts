import { assert } from 'chai';
import { keptStep } from '../../src/deck/kept-step.js';
import { readSteps } from '../../src/deck/read-steps.js';
import type { SlideSteps } from '../../src/deck/read-steps.js';
import { find, fixture } from '../helpers/fixture.js';

describe('keptStep', () => {
  let section: HTMLElement;
  let before: SlideSteps;

  beforeEach(() => {
    section = fixture(
      '<q-section><i q-fragment id="a">a</i><i q-fragment id="b">b</i><i q-fragment id="c">c</i></q-section>',
    );
    before = readSteps(section);
  });

  /** A fragment to put in. */
  function fragment(id: string): HTMLElement {
    const element = document.createElement('i');
    element.id = id;
    element.setAttribute('q-fragment', '');
    return element;
  }

  /** What was shown last, by id, after an edit; none where nothing is. */
  function lastShown(f: number, edit: (byId: (id: string) => Element) => void): string {
    edit((id) => find(section, `#${id}`));
    const after = readSteps(section);
    const step = keptStep(before, f, after);
    return (after.steps[step] ?? []).map(({ item }) => after.items[item]?.element.id).join('&');
  }

  const cases: [what: string, f: number, edit: (byId: (id: string) => Element) => void, shown: string][] = [
    ['nothing', 1, () => undefined, 'b'],
    ['nothing, none shown', -1, () => undefined, ''],
    [
      'one added at the end',
      2,
      () => {
        section.append(fragment('x'));
      },
      'c',
    ],
    [
      'one added at the start',
      1,
      () => {
        section.prepend(fragment('x'));
      },
      'b',
    ],
    [
      'one added at the start, none shown',
      -1,
      () => {
        section.prepend(fragment('x'));
      },
      '',
    ],
    [
      'one added right before the last shown',
      1,
      (byId) => {
        byId('b').before(fragment('x'));
      },
      'b',
    ],
    [
      'a hidden one gone',
      1,
      (byId) => {
        byId('c').remove();
      },
      'b',
    ],
    [
      'a shown one gone',
      2,
      (byId) => {
        byId('a').remove();
      },
      'c',
    ],
    [
      'the last shown gone',
      1,
      (byId) => {
        byId('b').remove();
      },
      'a',
    ],
    [
      'all shown gone',
      1,
      (byId) => {
        byId('a').remove();
        byId('b').remove();
      },
      '',
    ],
    [
      'all gone',
      2,
      () => {
        section.replaceChildren();
      },
      '',
    ],
    [
      'the last shown moved to the start',
      1,
      (byId) => {
        section.prepend(byId('b'));
      },
      'b',
    ],
    [
      'the last shown moved to the end',
      0,
      (byId) => {
        section.append(byId('a'));
      },
      'a',
    ],
    [
      'the last shown joined to the one before',
      1,
      (byId) => {
        byId('b').setAttribute('with', '');
      },
      'a&b',
    ],
    [
      'the last shown given a number',
      2,
      (byId) => {
        byId('c').setAttribute('index', '1');
      },
      'c',
    ],
    [
      'the last shown no fragment any more',
      1,
      (byId) => {
        byId('b').removeAttribute('q-fragment');
      },
      'a',
    ],
  ];
  for (const [what, f, edit, shown] of cases) {
    it(`${what}, at step ${f}: ${shown || 'none'}`, () => {
      assert.equal(lastShown(f, edit), shown);
    });
  }

  it('keeps the place within code', () => {
    section.replaceChildren();
    const code = document.createElement('q-code');
    code.setAttribute('lines', '1|2|3|4');
    section.append(code);
    before = readSteps(section);
    section.prepend(fragment('x'));
    assert.equal(keptStep(before, 1, readSteps(section)), 2);
    code.setAttribute('lines', '1|2');
    assert.equal(keptStep(before, 2, readSteps(section)), 1);
    code.removeAttribute('lines');
    assert.equal(keptStep(before, 2, readSteps(section)), -1);
  });

  it('tells code from the fragment that it is', () => {
    section.replaceChildren();
    const code = document.createElement('q-code');
    code.setAttribute('lines', '1|2');
    code.setAttribute('q-fragment', '');
    section.append(code);
    before = readSteps(section);
    assert.equal(before.steps.length, 2);
    code.removeAttribute('q-fragment');
    assert.equal(keptStep(before, 1, readSteps(section)), 0);
    assert.equal(keptStep(before, 0, readSteps(section)), -1);
  });
});
