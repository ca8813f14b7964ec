import { assert } from 'chai';
import fc from 'fast-check';
import { QCode } from '../../../src/elements/code/q-code.js';
import { tidyCode } from '../../../src/model/code-text.js';
import { listen } from '../../helpers/console.js';
import { find, fixture, nextFrame, until } from '../../helpers/fixture.js';
import { codeFixture, escaped, linesOf, litLines, paintedText, rootOf, tokensOf } from './helpers.js';

describe('q-code, live', () => {
  it('follows every kind of change to its text', async () => {
    const code = await codeFixture('<q-code language="yaml"><pre>a: 1</pre></q-code>');
    const pre = find(code, 'pre');
    (pre.firstChild as Text).data = 'b: 2';
    await until(() => paintedText(code) === 'b: 2');
    pre.append('\nc: 3');
    await until(() => paintedText(code) === 'b: 2\nc: 3');
    code.replaceChildren('d: 4');
    await until(() => paintedText(code) === 'd: 4');
    code.append(Object.assign(document.createElement('pre'), { textContent: 'e: 5' }));
    await until(() => paintedText(code) === 'e: 5');
    code.replaceChildren();
    await until(() => paintedText(code) === '');
    code.append('f: 6');
    await until(() => paintedText(code) === 'f: 6');
    assert.include(tokensOf(code), 'property:f');
  });

  it('follows changes in a template', async () => {
    const code = await codeFixture('<q-code><template>a</template></q-code>');
    find<HTMLTemplateElement>(code, 'template').content.append('b');
    await until(() => paintedText(code) === 'ab');
  });

  it('waits for text that the parser has not come to yet', async () => {
    const code = document.createElement('q-code');
    code.language = 'yaml';
    fixture('<div></div>').append(code);
    await code.updateComplete;
    await nextFrame();
    assert.isNull(code.shadowRoot);
    const pre = document.createElement('pre');
    code.append('\n', pre);
    pre.append('  a: 1\n');
    await until(() => code.shadowRoot);
    pre.append('  b: 2\n');
    await until(() => paintedText(code) === 'a: 1\nb: 2');
    await code.updateComplete;
    assert.include(tokensOf(code), 'property:b');
  });

  it('takes over properties that were set before it was defined', async () => {
    const home = fixture('<div><q-code-late>a: 1\nb: 2</q-code-late></div>');
    Object.assign(find(home, 'q-code-late'), { language: 'yaml', lines: '2' });
    customElements.define('q-code-late', class extends QCode {});
    const code = find<QCode>(home, 'q-code-late');
    await code.updateComplete;
    assert.include(tokensOf(code), 'property:a');
    assert.deepEqual(litLines(code), [2]);
  });

  it('starts clean when it is cloned', async () => {
    const code = await codeFixture('<q-code language="yaml" lines="1|2" copy><pre>a: 1\nb: 2</pre></q-code>');
    code.showStep(1);
    const home = fixture('<div></div>');
    home.append(code.cloneNode(true));
    const clone = find<QCode>(home, 'q-code');
    assert.isNull(clone.shadowRoot);
    assert.equal(clone.outerHTML, code.outerHTML);
    await clone.updateComplete;
    assert.deepEqual([litLines(code), litLines(clone)], [[2], [1]]);
  });

  it('stays painted once when it is moved, taken away and put back', async () => {
    const code = await codeFixture('<q-code language="yaml" lines="1|2"><pre>a: 1\nb: 2</pre></q-code>');
    const home = fixture('<div></div>');
    code.showStep(1);
    for (let i = 0; i < 3; i += 1) {
      code.remove();
      await nextFrame();
      home.append(code);
      await code.updateComplete;
    }
    assert.equal(paintedText(code), 'a: 1\nb: 2');
    assert.deepEqual(litLines(code), [2]);
    assert.lengthOf(rootOf(code).querySelectorAll('pre'), 1);
    assert.lengthOf(rootOf(code).adoptedStyleSheets, 1);
  });

  it('reads what changed while it was away, and nothing before it is back', async () => {
    const code = await codeFixture('<q-code><pre>a</pre></q-code>');
    code.remove();
    find(code, 'pre').textContent = 'b';
    await nextFrame();
    assert.equal(paintedText(code), 'a');
    fixture('<div></div>').append(code);
    await code.updateComplete;
    assert.equal(paintedText(code), 'b');
  });

  it('keeps its painted nodes when it is moved as a whole', async () => {
    if (!('moveBefore' in Element.prototype)) {
      assert.property(QCode.prototype, 'connectedMoveCallback');
      return;
    }
    const code = await codeFixture('<q-code><pre>a</pre></q-code>');
    const [line] = linesOf(code);
    const home = fixture('<div></div>');
    (home as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(code, null);
    await code.updateComplete;
    assert.strictEqual(linesOf(code)[0], line);
  });

  it('keeps its look in another document', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe title="other"></iframe>');
    const other = frame.contentDocument;
    if (!other) throw new Error('no document');
    const code = await codeFixture('<q-code language="yaml"><pre>a: 1</pre></q-code>');
    other.body.append(code);
    await code.updateComplete;
    assert.equal(paintedText(code), 'a: 1');
    assert.lengthOf(rootOf(code).adoptedStyleSheets, 1);
    assert.equal(other.defaultView?.getComputedStyle(linesOf(code)[0] as Element).display, 'inline-block');
  });

  it('paints a very long text', async () => {
    const code = await codeFixture('<q-code><pre></pre></q-code>');
    find(code, 'pre').textContent = 'a\n'.repeat(70_000);
    await until(() => code.shadowRoot && linesOf(code).length === 70_000, 'all lines', 8000);
    code.remove();
  });

  it('takes the last of many languages', async () => {
    const code = await codeFixture('<q-code><pre># a: 1</pre></q-code>');
    for (const language of ['markdown', 'css', 'c', 'yaml']) {
      code.language = language;
      await Promise.resolve();
    }
    await code.updateComplete;
    assert.deepEqual(tokensOf(code), ['comment:# a: 1']);
  });

  it('writes no HTML', async () => {
    const sinks: [object, string][] = [
      [Element.prototype, 'innerHTML'],
      [Element.prototype, 'outerHTML'],
      [ShadowRoot.prototype, 'innerHTML'],
    ];
    const originals = sinks.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name) ?? {});
    let written = 0;
    // The fixture itself is written as HTML.
    const code = document.createElement('q-code');
    code.textContent = '<script>let a = `${1}`</script>\n```js\nlet b\n```';
    const home = fixture('<div></div>');
    sinks.forEach(([owner, name]) =>
      Object.defineProperty(owner, name, { configurable: true, set: () => (written += 1) }),
    );
    try {
      home.append(code);
      for (const language of ['html', 'markdown', 'django', 'php', 'unheard-of']) {
        code.language = language;
        const said = await listen(() => code.updateComplete);
        assert.lengthOf(said, language === 'unheard-of' ? 1 : 0);
      }
    } finally {
      sinks.forEach(([owner, name], i) => Object.defineProperty(owner, name, originals[i] ?? {}));
    }
    code.language = '';
    assert.equal(written, 0);
  });

  it('paints exactly the tidy source, whatever the text, language and markup', async () => {
    const piece = fc.constantFrom(
      'a: 1',
      '  ',
      '\t',
      '\n',
      '"',
      '`${',
      '}',
      '<p class=x>',
      '{% if %}',
      '&amp;',
      '/*',
      '#',
      "f('x')",
      '\u00a0',
    );
    const tag = fc.constantFrom('b', 'mark', 'q-fragment', 'span');
    const part = fc.oneof(
      piece.map((text) => ({ html: escaped(text), text })),
      fc.tuple(tag, fc.array(piece, { maxLength: 4 })).map(([name, texts]) => {
        const text = texts.join('');
        return { html: `<${name}>${escaped(text)}</${name}>`, text };
      }),
    );
    const languages = fc.constantFrom('yaml', 'js', 'html', 'django', 'yaml+jinja', 'markdown', 'bash', '');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), languages, async (parts, language) => {
        // The parser drops a line end right after <pre>: give it one.
        const html = `<q-code language="${language}"><pre>\n${parts.map((one) => one.html).join('')}</pre></q-code>`;
        const code = fixture<QCode>(html);
        await code.updateComplete;
        const expected = tidyCode(parts.map((one) => one.text).join(''), true).text;
        assert.equal(code.shadowRoot ? paintedText(code) : '', expected);
        code.remove();
      }),
      { numRuns: 150 },
    );
  });
});
