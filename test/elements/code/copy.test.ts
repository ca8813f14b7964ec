/* oxlint-disable typescript/no-deprecated -- execCommand is what copying falls back to */
import { assert } from 'chai';
import { assertAccessible } from '../../helpers/axe.js';
import { find, until } from '../../helpers/fixture.js';
import { click } from '../../helpers/pointer.js';
import { codeFixture, paintedText, rootOf } from './helpers.js';

const text = 'a:\n\n  - b\n  - "c"\n\nd: 1';
const html = `<q-code language="yaml" line-numbers><pre>${text}</pre></q-code>`;

describe('q-code, copied and read', () => {
  it('is there once, line for line, as innerText and as selected text', async () => {
    const code = await codeFixture(html);
    const painted = find(rootOf(code), 'code');
    assert.equal(painted.innerText, text);
    assert.equal(find(code, 'pre').getClientRects().length, 0, 'the source itself is not rendered');
    const selection = getSelection();
    selection?.selectAllChildren(painted);
    assert.equal(selection?.toString(), text);
    selection?.removeAllRanges();
  });

  it('is copied by the clipboard without numbers and without doubled lines', async () => {
    const code = await codeFixture(html);
    getSelection()?.selectAllChildren(find(rootOf(code), 'code'));
    let copied: string | undefined;
    document.addEventListener('copy', () => (copied = getSelection()?.toString()), { once: true });
    document.execCommand('copy');
    getSelection()?.removeAllRanges();
    assert.include([text, undefined], copied, 'undefined where the engine wants a gesture first');
  });

  it('copies the source by its button, and says so', async () => {
    const code = await codeFixture('<q-code copy language="yaml"><pre>  a: 1\n    b: 2</pre></q-code>');
    const button = await until(() => rootOf(code).querySelector('button'));
    const written: string[] = [];
    const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const clipboard = { writeText: (value: string) => Promise.resolve(written.push(value)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      await click(button);
      await until(() => button.textContent === 'Copied');
    } finally {
      if (original) Object.defineProperty(navigator, 'clipboard', original);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    assert.deepEqual(written, ['a: 1\n  b: 2']);
    assert.equal(find(rootOf(code), '[role="status"]').textContent, 'Copied');
  });

  it('falls back where the clipboard is forbidden', async () => {
    const code = await codeFixture('<q-code copy><pre>a: 1</pre></q-code>');
    const button = await until(() => rootOf(code).querySelector('button'));
    const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    const command = document.execCommand;
    let copied: string | undefined;
    document.execCommand = (name: string) => {
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data }));
      copied = data.getData('text/plain');
      return name === 'copy';
    };
    try {
      await click(button);
      await until(() => button.textContent === 'Copied');
    } finally {
      document.execCommand = command;
      if (original) Object.defineProperty(navigator, 'clipboard', original);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    assert.include(['a: 1', ''], copied, 'some engines hand no data to an event made by a script');
  });

  it('takes the button away again', async () => {
    const code = await codeFixture('<q-code copy><pre>a</pre></q-code>');
    const button = await until(() => rootOf(code).querySelector('button'));
    code.copy = false;
    await until(() => button.getClientRects().length === 0);
    code.copy = true;
    await until(() => button.getClientRects().length === 1);
    assert.lengthOf(rootOf(code).querySelectorAll('button'), 1);
  });

  it('can be reached by key only where it scrolls, and then has a name', async () => {
    const wide = await codeFixture(
      `<q-code language="yaml" style="display: block; width: 200px"><pre>a: ${'b'.repeat(200)}</pre></q-code>`,
    );
    const pre = find(rootOf(wide), 'pre');
    await until(() => pre.tabIndex === 0);
    assert.deepEqual([pre.getAttribute('role'), pre.getAttribute('aria-label')], ['group', 'Code, yaml']);
    wide.wrap = true;
    await until(() => !pre.hasAttribute('tabindex'));
    assert.isFalse(pre.hasAttribute('role') || pre.hasAttribute('aria-label'));
    assert.isAtMost(pre.scrollWidth, pre.clientWidth);
  });

  it('has no axe violation', async () => {
    const code = await codeFixture(html.replace('<q-code', '<q-code copy style="--q-code-max-height: 4em"'));
    await until(() => rootOf(code).querySelector('button'));
    await until(() => find(rootOf(code), 'pre').tabIndex === 0);
    await assertAccessible(code);
    assert.equal(paintedText(code), text);
  });
});
