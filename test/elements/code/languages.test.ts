import { assert } from 'chai';
import { listen } from '../../helpers/console.js';
import { codeFixture, escaped, paintedText, tokensOf } from './helpers.js';

describe('q-code, languages', () => {
  const cases: [language: string, text: string, tokens: string[]][] = [
    [
      'yaml',
      '# note\nkey: "text"\nn: 42\nok: true',
      ['comment:# note', 'property:key', 'string:"text"', 'number:42', 'constant:true'],
    ],
    [
      'python',
      '@app\ndef f(x):\n  return "a" # b',
      ['meta:@app', 'keyword:def', 'function:f', 'string:"a"', 'comment:# b'],
    ],
    ['javascript', 'const a = /x+/g; f(`n ${a}`, 1);', ['keyword:const', 'function:f', 'number:1', 'punctuation:${']],
    ['typescript', 'interface Ab { c: string }', ['keyword:interface', 'type:Ab', 'type:string']],
    ['bash', 'echo "$HOME" # home', ['type:echo', 'comment:# home']],
    ['json', '{"a": "b", "c": [1, null]}', ['property:"a"', 'string:"b"', 'number:1']],
    ['html', '<p class="a">x</p>', ['tag:p', 'attribute:class']],
    ['html', '<style>a { color: red }</style>', ['tag:a', 'property:color']],
    ['html', '<script>let a = 1;</script>', ['keyword:let', 'number:1']],
    ['css', '@media print { a:hover { color: red } }', ['keyword:@media print', 'tag:a:hover', 'property:color']],
    ['django', '<p>{% if a %}{{ b|lower }}{% endif %}</p>', ['tag:p', 'keyword:if', 'function:lower', 'keyword:endif']],
    ['jinja2', "{% set x = 'y' %}", ['keyword:set', "string:'y'"]],
    ['twig', '{% for a in b %}<b>{{ a }}</b>{% endfor %}', ['keyword:for', 'tag:b', 'keyword:endfor']],
    ['yaml+jinja', '{% if a %}\nkey: "{{ b }}"\n{% endif %}', ['keyword:if', 'property:key', 'keyword:endif']],
    ['shell-session', '$ ls -l "x"', ['string:"x"']],
    ['diff', '-a\n+b', ['deleted:-a', 'inserted:+b']],
    ['sql', 'SELECT 1', ['keyword:SELECT', 'number:1']],
    ['php', '<p><?php echo "a"; ?></p>', ['tag:p', 'keyword:echo', 'string:"a"']],
    ['tsx', 'const a: A = <p id="b">{c}</p>;', ['keyword:const', 'tag:p', 'attribute:id']],
    ['scss', '$a: 1px; .b { color: $a }', ['variable:$a', 'property:color']],
    ['elixir', 'def f, do: :ok', ['keyword:def', 'constant::ok']],
    ['haskell', 'main = putStrLn "a"', ['string:"a"']],
    ['pug', 'p.a hi', ['tag:p.a']],
  ];
  for (const [language, text, tokens] of cases) {
    it(`colours ${language}: ${text.slice(0, 30)}`, async () => {
      const code = await codeFixture(`<q-code language="${language}"><pre>${escaped(text)}</pre></q-code>`);
      assert.equal(paintedText(code), text);
      assert.includeMembers(tokensOf(code), tokens);
    });
  }

  it('finds a language by alias and in any case', async () => {
    for (const name of ['yml', 'YAML', ' Yaml ']) {
      const code = await codeFixture(`<q-code language="${name}">a: 1</q-code>`);
      assert.include(tokensOf(code), 'property:a');
    }
  });

  it('takes the language from the class that Markdown tools write', async () => {
    for (const html of [
      '<pre><code class="hljs language-yaml">a: 1</code></pre>',
      '<pre class="lang-yaml">a: 1</pre>',
    ]) {
      const code = await codeFixture(`<q-code>${html}</q-code>`);
      assert.include(tokensOf(code), 'property:a');
    }
  });

  it('colours a block the same, whatever languages came before', async () => {
    const html = '<q-code language="html"><pre>&lt;style>a{}&lt;/style></pre></q-code>';
    const before = tokensOf(await codeFixture(html));
    assert.include(before, 'tag:a');
    for (const other of ['css', 'css-extras', 'js-templates', 'xml-doc', 'scss']) {
      await codeFixture(`<q-code language="${other}"><pre>a{}</pre></q-code>`);
    }
    assert.deepEqual(tokensOf(await codeFixture(html)), before);
  });

  it('paints plain text without a word', async () => {
    for (const name of ['', 'none', 'text', 'plain', 'Plaintext']) {
      let code: Element | undefined;
      const said = await listen(async () => {
        code = await codeFixture(`<q-code language="${name}"><pre>a: 1</pre></q-code>`);
      });
      assert.deepEqual(said, []);
      assert.deepEqual(code && tokensOf(code), []);
    }
  });

  it('paints an unknown language plain, and warns with the nearest name', async () => {
    let code: Element | undefined;
    const said = await listen(async () => {
      code = await codeFixture('<q-code language="ymal"><pre>a: 1\nb: 2</pre></q-code>');
    });
    assert.equal(code && paintedText(code), 'a: 1\nb: 2');
    assert.lengthOf(said, 1);
    assert.match(said[0]?.text ?? '', /code-language.*<q-code language="ymal">.*did you mean "yaml"/);
  });

  for (const name of ['constructor', '__proto__', 'tostring', 'a+b', '+', '"><img>', 'x'.repeat(100_000)]) {
    it(`survives the language ${name.slice(0, 20)}`, async () => {
      let code: Element | undefined;
      const said = await listen(async () => {
        const block = await codeFixture('<q-code><pre>a: 1</pre></q-code>');
        block.setAttribute('language', name);
        await block.updateComplete;
        code = block;
      });
      assert.equal(code && paintedText(code), 'a: 1');
      assert.deepEqual(
        said.map(({ level, text }) => [level, text.includes('code-language')]),
        [['warn', true]],
      );
      assert.isBelow(said[0]?.text.length ?? 0, 400);
    });
  }
});
