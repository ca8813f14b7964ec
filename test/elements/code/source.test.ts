import { assert } from 'chai';
import { assertSilent, listen } from '../../helpers/console.js';
import { find } from '../../helpers/fixture.js';
import { codeFixture, linesOf, paintedText, rootOf } from './helpers.js';

describe('q-code, source', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['a pre', '<pre>a\n  b</pre>', 'a\n  b'],
    ['a pre with code', '\n  <pre><code>\n    a\n      b\n  </code></pre>\n', 'a\n  b'],
    ['a pre among empty paragraphs', '<p></p><br><pre>a</pre><p></p>', 'a'],
    ['a code element', '<code>a("b")</code>', 'a("b")'],
    ['a textarea', '<textarea>\n  <p>a & b</p>\n\n  </textarea>', '<p>a & b</p>'],
    ['a script', '<script type="text/plain">\n  <p>a &amp; b</p>\n  <b>\n</script>', '<p>a &amp; b</p>\n<b>'],
    ['a script with an escaped end tag', '<script type="text/plain"><script><\\/script></script>', '<script></script>'],
    [
      'a template with markup',
      `<template>\n  <div class="x">\n    <p>It's & "fine"</p>\n  </div>\n</template>`,
      `<div class="x">\n  <p>It's & "fine"</p>\n</div>`,
    ],
    ['a template with text', '<template>a && b < c</template>', 'a && b < c'],
    ['bare text', '\n  key: a\n  list:\n    - b\n', 'key: a\nlist:\n  - b'],
    ['bare text among scripts and notes', 'a<script>b</script><style>c{}</style><q-notes>d</q-notes>', 'a'],
    ['text in paragraphs', '<p>a<br>\nb</p>\n<p>c</p>', 'a\nb\n\nc'],
    ['breaks', 'a<br>b<br/>c', 'a\nb\nc'],
    [
      'lists that Markdown made of lines',
      '<pre>a:\n<ul>\n<li>b</li>\n<li><p>c</p>\n</li>\n</ul>\nd:<ol><li>e</li></ol></pre>',
      'a:\n- b\n- c\n\nd:\n1. e',
    ],
    ['emoji that became pictures', '<pre>ok <img class="emoji" alt="🎉" src="data:,"> done</pre>', 'ok 🎉 done'],
    ['no-break spaces that indent', '<pre>a\n&nbsp;&nbsp;b&nbsp;c</pre>', 'a\n  b\u00a0c'],
    ['elements that mean nothing in code', '<pre><div>a</div><table><tr><td>b</td></tr></table></pre>', 'ab'],
  ];
  for (const [what, html, text] of cases) {
    it(`reads ${what}`, async () => {
      await assertSilent(async () => {
        const code = await codeFixture(`<q-code>${html}</q-code>`);
        assert.equal(paintedText(code), text);
      });
    });
  }

  it('keeps everything with no-trim, however it is spelt', async () => {
    for (const attribute of ['no-trim', 'data-no-trim', 'no-trim="true"', 'no-trim="no-trim"']) {
      const code = await codeFixture(`<q-code ${attribute}><pre>\n\n  a\n </pre></q-code>`);
      assert.equal(paintedText(code), '\n  a\n ', 'the parser drops the first line end');
    }
    const trimmed = await codeFixture('<q-code no-trim="false"><pre>  a</pre></q-code>');
    assert.equal(paintedText(trimmed), 'a');
  });

  it('paints nothing over slides that a swallowed end tag put into it', async () => {
    const code = await codeFixture(
      '<q-code>a<ul><li>b<q-section><q-code><code>c</code></q-code></q-section></li></ul></q-code>',
    );
    assert.isNull(code.shadowRoot);
    assert.equal(paintedText(find(code, 'q-code')), 'c');
  });

  it('leaves the light DOM as it is', async () => {
    const html = '<pre><code class="language-yaml">\n  a: <b id="x">1</b>\n</code></pre>';
    const code = await codeFixture(`<q-code language="yaml" lines="1|2" line-numbers copy>${html}</q-code>`);
    assert.equal(code.outerHTML, `<q-code language="yaml" lines="1|2" line-numbers="" copy="">${html}</q-code>`);
  });

  it('hints at pre where bare code has lost its lines', async () => {
    const said = await listen(() => codeFixture('<q-code language="yaml">key: a list: - b</q-code>'));
    assert.lengthOf(said, 1);
    assert.match(said[0]?.text ?? '', /code-bare.*<q-code>.*<pre>/);
    await assertSilent(() => codeFixture('<q-code>npm install q-deck</q-code>'));
    await assertSilent(() => codeFixture('<q-code><pre>a = 1; b = 2;</pre></q-code>'));
  });

  it('keeps the markup inside, around the tokens and line by line', async () => {
    const code = await codeFixture(
      '<q-code language="js"><pre>const <mark id="m" class="hot new">a = "x";\nlet b</mark> = <a href="#there"><b>1</b></a>;</pre></q-code>',
    );
    assert.equal(paintedText(code), 'const a = "x";\nlet b = 1;');
    const marks = [...rootOf(code).querySelectorAll('mark')];
    assert.deepEqual(
      marks.map((mark) => mark.textContent),
      ['a = "x";', 'let b'],
    );
    assert.isTrue(marks.every((mark) => mark.id === '' && mark.part.contains('mark') && mark.part.contains('hot')));
    assert.equal(find<HTMLAnchorElement>(rootOf(code), 'a').getAttribute('href'), '#there');
    assert.equal(find(rootOf(code), 'a > b > .number').textContent, '1');
    assert.equal(find(marks[0] as Element, '.string').textContent, '"x"');
  });

  it('runs no code of the elements inside', async () => {
    let made = 0;
    customElements.define(
      'x-inside',
      class extends HTMLElement {
        connectedCallback(): void {
          made += 1;
        }
      },
    );
    const code = await codeFixture(
      '<q-code><pre>a <x-inside class="y">b</x-inside><iframe></iframe><script>c</script></pre></q-code>',
    );
    assert.equal(made, 1, 'the source only');
    assert.lengthOf(rootOf(code).querySelectorAll('x-inside, iframe, script'), 0);
    assert.equal(find(rootOf(code), '[part~="y"]').textContent, 'b');
  });

  it('numbers the lines from start', async () => {
    const code = await codeFixture('<q-code line-numbers start="9"><pre>a\nb</pre></q-code>');
    const content = linesOf(code).map((line) => getComputedStyle(line, '::before').content);
    assert.isTrue(
      content.every((text) => text.includes('counter(line)')),
      content.join(),
    );
    assert.equal(find(rootOf(code), 'pre').style.getPropertyValue('--_start'), '8');
    code.lineNumbers = false;
    await code.updateComplete;
    assert.equal(getComputedStyle(linesOf(code)[0] as Element, '::before').content, 'none');
  });

  it('takes every option as a property, strings and booleans alike', async () => {
    const code = await codeFixture('<q-code><pre>a: 1</pre></q-code>');
    Object.assign(code, { language: 'yaml', lineNumbers: '', start: '3', wrap: true, noTrim: 'false', lines: '3' });
    assert.equal(code.getAttribute('language'), 'yaml');
    assert.equal(code.getAttribute('line-numbers'), '');
    assert.deepEqual([code.lineNumbers, code.start, code.wrap, code.noTrim, code.copy], [true, 3, true, false, false]);
    await code.updateComplete;
    const pre = find(rootOf(code), 'pre');
    assert.isTrue(pre.classList.contains('numbers') && pre.classList.contains('wrap') && pre.classList.contains('dim'));
    assert.isNotNull(rootOf(code).querySelector('.property'));
  });

  it('takes text instead of a number with a warning', async () => {
    const said = await listen(() => codeFixture('<q-code start="x"><pre>a</pre></q-code>'));
    assert.lengthOf(said, 1);
    assert.match(said[0]?.text ?? '', /option.*<q-code start="x">/);
  });
});
