/** Code that is longer than anybody shows at once: what is painted is what is near. */
import { assert } from 'chai';
import type { QCode } from '../../../src/elements/code/q-code.js';
import { listen } from '../../helpers/console.js';
import { find, until } from '../../helpers/fixture.js';
import { codeFixture, linesOf, litLines, rootOf } from './helpers.js';

const LINES = 10_000;
const text = Array.from({ length: LINES }, (_, i) => (i % 20 === 0 ? `key${String(i)}:` : `  - "${String(i)}"`)).join(
  '\n',
);
const block = (attributes: string, inside = text): string =>
  `<q-code language="yaml" style="--q-code-max-height: 300px" ${attributes}><pre>${inside}</pre></q-code>`;

const colours = (root: ShadowRoot): number => root.querySelectorAll('.line span').length;

describe('a long q-code', () => {
  it('has all its text, and colours near what is seen', async () => {
    const code = await codeFixture(block(''));
    const root = rootOf(code);
    assert.lengthOf(linesOf(code), LINES);
    assert.equal(find(root, 'code').textContent, text);
    await until(() => colours(root) > 0);
    assert.isBelow(colours(root), 5000, 'a few parts of some 100 lines');

    const pre = find(root, 'pre');
    pre.scrollTop = pre.scrollHeight;
    const last = linesOf(code).at(-1);
    await until(() => last?.querySelector('span'));
    assert.isBelow(colours(root), 10_000);
  });

  it('has lines of the same height, in their places, with their numbers', async () => {
    const code = await codeFixture(block('line-numbers start="5"'));
    const root = rootOf(code);
    const lines = linesOf(code);
    const pre = find(root, 'pre');
    pre.scrollTop = pre.scrollHeight;
    await until(() => lines.at(-1)?.querySelector('span'));
    const height = lines[0]?.offsetHeight ?? 0;
    assert.approximately(pre.scrollHeight, LINES * height, 2 * height);
    const number = getComputedStyle(lines.at(-1) as Element, '::before').content;
    assert.isTrue(number.startsWith('"10004"') || number.startsWith('attr('), number);
    assert.equal(lines.at(-1)?.dataset.number, '10004');
  });

  it('is copied line for line', async () => {
    const code = await codeFixture(block(''));
    const root = rootOf(code);
    const selection = getSelection();
    selection?.selectAllChildren(find(root, 'code'));
    assert.equal(selection?.toString().split('\n').length, LINES);
    selection?.removeAllRanges();
  });

  it('changes at a step only the lines that change', async () => {
    const code = await codeFixture(block('lines="1-3|3-4|9999|all"'));
    const root = rootOf(code);
    const changes = new MutationObserver(() => undefined);
    changes.observe(find(root, 'code'), { subtree: true, attributeFilter: ['class'] });
    for (const [step, lines, most] of [
      [0, [1, 2, 3], 0],
      [1, [3, 4], 4],
      [2, [9999], 3],
      [3, [], 1],
    ] as const) {
      code.showStep(step);
      assert.deepEqual(litLines(code), [...lines]);
      assert.isAtMost(changes.takeRecords().length, most);
    }
    changes.disconnect();
  });

  it('brings lines that it points out into sight, and colours them', async () => {
    const code = await codeFixture(block('lines="1|9000"'));
    const root = rootOf(code);
    await until(() => find(root, 'pre').tabIndex === 0);
    code.showStep(1);
    const line = linesOf(code)[8999];
    await until(() => line?.querySelector('span'));
    const box = find(root, 'pre').getBoundingClientRect();
    await until(() => {
      const { top, bottom } = line?.getBoundingClientRect() ?? new DOMRect();
      return top >= box.top - 1 && bottom <= box.bottom + 1;
    });
  });

  it('shows a fragment in a part that comes near later as the deck said', async () => {
    const inside = `${text}\n<b q-fragment>last</b>`;
    const code = await codeFixture(block('', inside));
    const root = rootOf(code);
    code.mirror(find(code, 'b'), { visible: true, current: true });
    assert.equal(find(root, 'b').getAttribute('q-state'), 'visible current');
    const pre = find(root, 'pre');
    pre.scrollTop = pre.scrollHeight;
    await until(
      () =>
        !linesOf(code)
          .slice(-3, -1)
          .some((line) => !line.querySelector('span')),
    );
    assert.equal(find(root, 'b').getAttribute('q-state'), 'visible current');
    assert.lengthOf([...root.querySelectorAll('b')], 1);
  });

  it('gives no tokenizer a line that nobody reads', async () => {
    let code: QCode | undefined;
    const said = await listen(async () => {
      code = await codeFixture(`<q-code language="yaml"><pre>a: 1\n${'b: 2 '.repeat(300)}\nc: 3</pre></q-code>`);
    });
    assert.match(said[0]?.text ?? '', /code-long-line/);
    const [first, long, last] = code ? linesOf(code) : [];
    assert.isNotNull(first?.querySelector('span'));
    assert.isNull(long?.querySelector('span') ?? null);
    assert.isNotNull(last?.querySelector('span'));
  });

  it('keeps no more marks in marks than one can read', async () => {
    const deep = `${'<b>'.repeat(200)}a\nb${'</b>'.repeat(200)}`;
    const code = await codeFixture(`<q-code><pre>${deep}</pre></q-code>`);
    const root = rootOf(code);
    assert.equal(find(root, 'code').textContent, 'a\nb');
    assert.isAtMost([...root.querySelectorAll('b')].length, 32);
  });
});
