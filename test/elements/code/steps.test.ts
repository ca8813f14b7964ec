import { assert } from 'chai';
import { lineStepCount } from '../../../src/model/code-lines.js';
import { assertSilent, listen } from '../../helpers/console.js';
import { find, fixture, nextFrame, until } from '../../helpers/fixture.js';
import { codeFixture, linesOf, litLines, rootOf } from './helpers.js';

/** Enough of a deck for a block to know that one looks after it. */
class Deck extends HTMLElement {}
customElements.define('q-deck', Deck);

type Code = HTMLElementTagNameMap['q-code'];
const five = '<pre>a\nb\nc\nd\ne</pre>';

describe('q-code, highlight steps', () => {
  it('points out the lines of each step', async () => {
    const code = await codeFixture(`<q-code lines="1|3-4|all|2,5">${five}</q-code>`);
    const pre = find(rootOf(code), 'pre');
    const seen = [0, 1, 2, 3, 99, -1, Number.NaN].map((step) => {
      code.showStep(step);
      return [litLines(code), pre.classList.contains('dim')];
    });
    assert.deepEqual(seen, [
      [[1], true],
      [[3, 4], true],
      [[], false],
      [[2, 5], true],
      [[2, 5], true],
      [[1], true],
      [[1], true],
    ]);
  });

  it('counts by the numbers shown', async () => {
    const code = await codeFixture(`<q-code lines="11-12" start="10">${five}</q-code>`);
    assert.deepEqual(litLines(code), [2, 3]);
  });

  it('dims the other lines', async () => {
    const code = await codeFixture(`<q-code lines="2">${five}</q-code>`);
    const [first, second] = linesOf(code);
    await until(() => first && Number(getComputedStyle(first).opacity) < 0.5);
    assert.equal(second && getComputedStyle(second).opacity, '1');
  });

  it('leaves out what it cannot read, with a warning', async () => {
    let code: Code | undefined;
    const said = await listen(async () => {
      code = await codeFixture(`<q-code lines="x|2|1-b,3">${five}</q-code>`);
      code.showStep(1);
    });
    assert.deepEqual(code && litLines(code), [3]);
    assert.equal(code && lineStepCount(code.lines), 1);
    assert.lengthOf(said, 1);
    assert.match(said[0]?.text ?? '', /code-lines.*"x".*"x\|2\|1-b,3"/);
  });

  it('keeps its step when text or lines change', async () => {
    const code = await codeFixture(`<q-code lines="1|2">${five}</q-code>`);
    code.showStep(1);
    code.lines = '1|4';
    await code.updateComplete;
    assert.deepEqual(litLines(code), [4]);
    find(code, 'pre').append('\nf');
    await until(() => linesOf(code).length === 6);
    assert.deepEqual(litLines(code), [4]);
  });

  it('brings the lines into sight inside the block, and never moves the page', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `line ${String(i + 1)}`).join('\n');
    const code = await codeFixture(
      `<q-code lines="1|40|2" style="--q-code-max-height: 8em"><pre>${text}</pre></q-code>`,
    );
    document.body.insertAdjacentHTML('beforeend', '<div id="tall" style="height: 3000px"></div>');
    try {
      const pre = find(rootOf(code), 'pre');
      pre.style.scrollBehavior = 'auto';
      await until(() => pre.tabIndex === 0, 'the block is known to scroll');
      const inSight = (n: number): boolean => {
        const line = linesOf(code)[n - 1]?.getBoundingClientRect() ?? new DOMRect();
        const box = pre.getBoundingClientRect();
        return line.top >= box.top - 1 && line.bottom <= box.bottom + 1;
      };
      assert.isFalse(inSight(40));
      code.showStep(1);
      assert.isTrue(inSight(40));
      code.showStep(2);
      assert.isTrue(inSight(2));
      assert.equal(scrollY, 0);
    } finally {
      find(document, '#tall').remove();
    }
  });

  it('shows far lines at once where the first stage means them', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `line ${String(i + 1)}`).join('\n');
    const code = await codeFixture(`<q-code lines="50" style="--q-code-max-height: 8em"><pre>${text}</pre></q-code>`);
    await until(() => find(rootOf(code), 'pre').scrollTop > 0);
  });
});

describe('q-code, in a deck', () => {
  const slide = (html: string): Code =>
    find<Code>(fixture(`<q-deck><q-section>${html}</q-section></q-deck>`), 'q-code');

  it('paints only when the deck says so', async () => {
    const code = slide('<q-code language="yaml"><pre>a: 1</pre></q-code>');
    await code.updateComplete;
    await nextFrame();
    assert.isNull(code.shadowRoot);
    code.showStep(0);
    await code.updateComplete;
    assert.equal(find(rootOf(code), '.property').textContent, 'a');
  });

  it('paints itself where no deck looks after it', async () => {
    const loose = await codeFixture('<q-deck><q-code><pre>a</pre></q-code></q-deck>');
    assert.lengthOf(linesOf(loose), 1);
    const section = await codeFixture('<q-section><q-code><pre>a</pre></q-code></q-section>');
    assert.lengthOf(linesOf(section), 1);
  });

  it('paints itself when it is moved out of the deck', async () => {
    const code = slide('<q-code><pre>a</pre></q-code>');
    await code.updateComplete;
    fixture('<div></div>').append(code);
    await code.updateComplete;
    assert.lengthOf(linesOf(code), 1);
  });

  it('shows fragments as the deck does, whenever it says so', async () => {
    const html = `<q-code language="yaml"><pre>
      a: 1
      <q-fragment>b: 2
      c: 3</q-fragment>
      <b q-fragment="highlight-red">d: 4</b>
    </pre></q-code>`;
    const code = slide(html);
    const source = find(code, 'q-fragment');
    const bold = find(code, 'b');
    code.mirror(source, { visible: false, current: false });
    code.showStep(0);
    await code.updateComplete;
    const copies = (): HTMLElement[] => [...rootOf(code).querySelectorAll<HTMLElement>('[part~="q-fragment"]')];
    const states = (): (string | null)[] => copies().map((copy) => copy.getAttribute('q-state'));
    const seen = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';
    assert.deepEqual(
      copies().map((copy) => copy.textContent.trim()),
      ['b: 2', 'c: 3'],
    );
    assert.deepEqual(states(), ['', '']);
    assert.isFalse(copies().some(seen));
    assert.isTrue(seen(find(rootOf(code), 'b')), 'a highlight is there from the start');

    code.mirror(source, { visible: true, current: true });
    assert.deepEqual(states(), ['visible current', 'visible current']);
    await until(() => copies().every(seen));

    code.mirror(source, { visible: true, current: false });
    code.mirror(bold, { visible: true, current: true });
    bold.append('!');
    await until(() => find(rootOf(code), 'b').textContent === 'd: 4!');
    assert.deepEqual(states(), ['visible', 'visible'], 'after it was painted anew');
    assert.equal(find(rootOf(code), 'b').getAttribute('q-state'), 'visible current');
    assert.isNull(source.getAttribute('q-state'));
  });

  it('shows every fragment outside a deck', async () => {
    const code = await codeFixture('<q-code><pre>a <i q-fragment>b</i></pre></q-code>');
    assert.equal(getComputedStyle(find(rootOf(code), 'i')).visibility, 'visible');
  });

  it('takes a fragment that is not inside', async () => {
    const code = slide('<q-code><pre>a</pre></q-code>');
    await assertSilent(() => {
      code.mirror(document.body, { visible: true, current: true });
      code.showStep(0);
      code.mirror(document.body, { visible: true, current: false });
    });
    assert.lengthOf(linesOf(code), 1);
    assert.isNull(rootOf(code).querySelector('[q-state]'));
  });
});
