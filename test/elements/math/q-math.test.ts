import { assert } from 'chai';
import '../../../src/math.js';
import { QMath } from '../../../src/math.js';
import { assertAccessible } from '../../helpers/axe.js';
import { assertSilent, listen } from '../../helpers/console.js';
import { find, fixture, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';

function rootOf(math: Element): ShadowRoot {
  const { shadowRoot } = math;
  if (!shadowRoot) throw new Error('The formula is not set');
  return shadowRoot;
}

async function mathFixture(html: string): Promise<QMath> {
  const around = fixture(html);
  const math = around instanceof QMath ? around : find<QMath>(around, 'q-math');
  await math.updateComplete;
  await until(() => !math.shadowRoot?.querySelector('.loading'));
  return math;
}

/** What a screen reader is told: the MathML, without the TeX that it is annotated with. */
function mathml(math: Element): string {
  const copy = find(rootOf(math), 'math').cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('annotation')) note.remove();
  return copy.textContent;
}

const katexFonts = (): string[] =>
  [...document.fonts].map(({ family }) => family).filter((family) => family.includes('KaTeX'));

describe('q-math', () => {
  it('sets TeX and leaves the source as it stands', async () => {
    const math = await mathFixture('<p>so <q-math>E = mc^2</q-math> it is</p>');
    assert.equal(math.innerHTML, 'E = mc^2');
    assert.equal(find(rootOf(math), '.katex-html').textContent.replace(/\s/g, ''), 'E=mc2');
    assert.equal(math.attributes.length, 0);
    assert.isBelow(math.getBoundingClientRect().height, 60, 'in the line');
  });

  it('is there once for screen readers, as MathML', async () => {
    const math = await mathFixture('<p>so <q-math>\\frac{a}{b}</q-math></p>');
    assert.equal(mathml(math), 'ab');
    assert.exists(rootOf(math).querySelector('math mfrac'));
    assert.equal(find(rootOf(math), '.katex-html').ariaHidden, 'true');
    assert.equal(find(rootOf(math), 'slot').parentElement?.ariaHidden, 'true');
    await assertAccessible(math);
  });

  const sources: readonly (readonly [string, string])[] = [
    ['text', '<q-math> a &lt; b </q-math>'],
    ['a script', '<q-math><script type="text/plain">\n  a < b\n</script></q-math>'],
    ['a template', '<q-math><template>a < b</template></q-math>'],
    ['a pre', '<q-math><pre>\n  a &lt; b\n</pre></q-math>'],
    ['text with breaks', '<q-math>a<br> &lt; b</q-math>'],
  ];
  for (const [name, html] of sources) {
    it(`reads its source from ${name}`, async () => {
      assert.equal(mathml(await mathFixture(html)), 'a<b');
    });
  }

  it('is a block where it is asked to be, in each spelling', async () => {
    const inline = await mathFixture('<q-math>\\sum_i x_i</q-math>');
    const block = await mathFixture('<q-math data-display>\\sum_i x_i</q-math>');
    assert.equal(getComputedStyle(inline).display, 'inline');
    assert.equal(getComputedStyle(block).display, 'block');
    assert.exists(rootOf(block).querySelector('.katex-display'));
    block.setAttribute('data-display', 'false');
    await block.updateComplete;
    assert.equal(getComputedStyle(block).display, 'inline');
  });

  it('follows edits of its text and attributes', async () => {
    const math = await mathFixture('<q-math>a</q-math>');
    math.textContent = 'b^2';
    await until(() => mathml(math) === 'b2');
    math.display = true;
    await until(() => rootOf(math).querySelector('.katex-display'));
    math.textContent = '';
    await until(() => !rootOf(math).querySelector('math'));
    math.textContent = 'c';
    await until(() => mathml(math) === 'c');
  });

  it('takes macros from its attribute and from the class', async () => {
    QMath.macros = { '\\half': '\\frac12' };
    try {
      const math = await mathFixture(String.raw`<q-math macros='{"\\E": "\\mathrm{E}(#1)"}'>\E{X} = \half</q-math>`);
      assert.equal(mathml(math).replace('\u2061', ''), 'E(X)=12');
    } finally {
      QMath.macros = {};
    }
  });

  it('keeps definitions to their own formula', async () => {
    const lines = await listen(async () => {
      await mathFixture('<q-math>\\gdef\\mine{x}\\mine</q-math>');
      await mathFixture('<q-math>\\mine</q-math>');
    });
    assert.lengthOf(lines, 1);
    assert.include(lines[0]?.text, 'Undefined control sequence: \\mine');
  });

  it('says nothing where all is well', async () => {
    await assertSilent(async () => {
      await mathFixture('<q-math>x^2 \\text{ für } ü</q-math>');
    });
  });
});

describe('q-math that cannot be set', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['an open brace', '\\frac{1}{', "expected '}'"],
    ['an unknown command', '\\nonsense', 'Undefined control sequence'],
    ['endless expansion', '\\def\\a{\\a\\a}\\a', 'Too many expansions'],
    ['too much of it', 'x+'.repeat(20_000), 'at most 5000 characters'],
    ['much in a definition', `\\def\\a{${'x'.repeat(1000)}}${'\\a'.repeat(100)}`, 'more than 15000'],
    ['much in a command', `\\newcommand\\a{${'x'.repeat(1000)}}${'\\a'.repeat(100)}`, 'more than 15000'],
    ['copies of what it is given', `\\def\\a#1{${'#1'.repeat(500)}}\\a{${'x'.repeat(1000)}}`, 'more than 15000'],
    ['copies of copies', `\\def\\a#1{${'#1'.repeat(50)}}\\a{\\a{\\a{${'x'.repeat(50)}}}}`, 'more than 15000'],
    ['definitions that double', `\\edef\\a{xx}${'\\edef\\a{\\a\\a}'.repeat(24)}\\a`, ''],
    ['too deep nesting', `${'{'.repeat(9000)}x${'}'.repeat(9000)}`, ''],
  ];
  for (const [name, tex, message] of wrong) {
    it(`shows its source, and warns: ${name}`, async () => {
      const math = document.createElement('q-math');
      math.textContent = tex;
      const lines = await listen(async () => {
        fixture('<p></p>').append(math);
        await math.updateComplete;
        await until(() => math.shadowRoot?.querySelector('[part="error"], math'));
      });
      const told = lines.filter(({ text }) => text.startsWith('[q-deck] math:'));
      if (message === '' && told.length === 0) return; // this engine's stack is deep enough
      assert.lengthOf(told, 1);
      assert.include(told[0]?.text, message);
      const error = find(rootOf(math), '[part="error"]');
      assert.equal(error.textContent, tex);
      assert.include(error.title, message);
      assert.isNull(rootOf(math).querySelector('math'));
    });
  }

  it('bounds what its own commands stand for', async () => {
    const math = document.createElement('q-math');
    math.macros = JSON.stringify({ '\\a': 'x'.repeat(1000), '\\b': '\\a'.repeat(500), '\\c': '#1'.repeat(1000) });
    for (const tex of ['\\b', `\\c{${'x'.repeat(1000)}}`]) {
      const lines = await listen(async () => {
        math.textContent = tex;
        if (!math.isConnected) fixture('<p></p>').append(math);
        await math.updateComplete;
        await until(() => math.shadowRoot?.querySelector('[part="error"]')?.textContent === tex);
      });
      assert.include(lines[0]?.text, 'more than 15000');
    }
  });

  it('sets what is large, and within its bounds', async () => {
    const row = Array.from({ length: 20 }, (_, i) => `\\v{${String(i)}}`).join('&');
    const tex = `\\def\\v#1{\\frac{#1}{#1}}\\begin{matrix}${`${row}\\\\`.repeat(20)}\\end{matrix}`;
    const math = await mathFixture(`<q-math display>${tex}</q-math>`);
    assert.lengthOf(rootOf(math).querySelectorAll('mfrac'), 400);
  });

  for (const [what, html, isAllowed] of [
    ['in a talk from elsewhere', '<div><div slot="q-made"><q-math></q-math></div></div>', false],
    ['in Markdown', '<div><div slot="q-markdown"><q-math></q-math></div></div>', false],
    ['in a deck that was a block of code', '<div data-q-from><q-math></q-math></div>', false],
    ['in a talk that the page trusts', '<div trusted><div slot="q-made"><q-math></q-math></div></div>', true],
    [
      'in Markdown of a talk that is not',
      '<div><div slot="q-made" trusted><div slot="q-markdown"><q-math></q-math></div></div></div>',
      false,
    ],
    ['in the page itself', '<div><q-math></q-math></div>', true],
  ] as const) {
    for (const define of [
      '\\def\\a{x}',
      '\\newcommand{\\a}{x}',
      '\\let\\a=x',
      '\\global\\def\\a{x}',
      '\\providecommand\\a{x}',
    ])
      it(`${isAllowed ? 'takes' : 'refuses'} definitions ${what}: ${define}`, async () => {
        const around = fixture(html);
        const math = find<QMath>(around, 'q-math');
        const lines = await listen(async () => {
          math.textContent = `${define}\\a`;
          await math.updateComplete;
          await until(() => rootOf(math).querySelector('[part="error"], math'));
        });
        assert.equal(rootOf(math).querySelector('math') !== null, isAllowed);
        if (!isAllowed) assert.include(lines[0]?.text, 'defines nothing here');
      });
  }

  it('is set again once it is mended', async () => {
    await listen(async () => {
      const math = await mathFixture('<q-math>\\frac{1}{</q-math>');
      await assertAccessible(math);
      math.textContent = '\\frac{1}{2}';
      await until(() => mathml(math) === '12');
      assert.isNull(rootOf(math).querySelector('[part="error"]'));
    });
  });

  it('allows no links, pictures, classes or styles', async () => {
    await listen(async () => {
      const tex =
        '\\href{javascript:alert(1)}{x} \\url{javascript:alert(1)} \\includegraphics{x.png} \\htmlClass{evil}{x} \\htmlStyle{color:red}{x}';
      const math = await mathFixture(`<q-math>${tex}</q-math>`);
      const found = [...rootOf(math).querySelectorAll('a, img, .evil, [href], [src]')].map(
        ({ outerHTML }) => outerHTML,
      );
      assert.deepEqual(found, []);
    });
  });

  it('bounds what it draws', async () => {
    const math = await mathFixture('<q-math>\\rule{5000em}{5000em}</q-math>');
    assert.isBelow(find(rootOf(math), '[part="formula"]').getBoundingClientRect().height, 2000);
  });

  it('leaves out macros that are none, with a warning', async () => {
    const lines = await listen(() => mathFixture('<q-math macros="{E: 1}">x</q-math>'));
    assert.lengthOf(lines, 1);
    assert.include(lines[0]?.text, 'math-macros');
  });
});

describe('q-math in its place', () => {
  it('loads the fonts it is set in, and takes them back with the last formula', async () => {
    const first = await mathFixture('<q-math>x + \\mathbb{R}</q-math>');
    const second = await mathFixture('<q-math>y</q-math>');
    assert.includeMembers(katexFonts(), ['KaTeX_Main', 'KaTeX_Math', 'KaTeX_AMS']);
    first.remove();
    assert.include(katexFonts(), 'KaTeX_Math');
    second.remove();
    await until(() => katexFonts().length === 0);
    document.body.append(first);
    await until(() => katexFonts().includes('KaTeX_AMS'));
    first.remove();
  });

  it('gets smaller where it is too wide, down to half, then scrolls by key', async () => {
    const sum = (n: number): string => Array.from({ length: n }, (_, i) => `x_{${String(i)}}`).join(' + ');
    const box = fixture(`<div style="width: 500px; font-size: 20px"><q-math display>${sum(5)}</q-math></div>`);
    const math = find<QMath>(box, 'q-math');
    await math.updateComplete;
    await until(() => !rootOf(math).querySelector('.loading'));
    const formula = find(rootOf(math), '[part="formula"]');
    const size = (): number => parseFloat(getComputedStyle(find(rootOf(math), '.fit')).fontSize);
    const full = size();
    math.textContent = sum(14);
    await until(() => size() < full);
    assert.isAtMost(formula.scrollWidth, formula.clientWidth + 1);
    assert.isFalse(formula.hasAttribute('tabindex'));
    math.textContent = sum(60);
    await until(() => formula.getAttribute('role') === 'group');
    assert.closeTo(size(), full / 2, 0.5);
    formula.focus();
    await press('ArrowRight');
    await until(() => formula.scrollLeft > 0);
    await assertAccessible(box);
    box.style.width = '4000px';
    await until(() => Math.abs(size() - full) < 0.5 && !formula.hasAttribute('tabindex'));
  });

  it('keeps its direction in right-to-left text', async () => {
    const text = fixture('<p dir="rtl">قبل <q-math>a + b</q-math> بعد</p>');
    const math = find<QMath>(text, 'q-math');
    await math.updateComplete;
    const [a, b] = [...rootOf(math).querySelectorAll('.mathnormal')].map((each) => each.getBoundingClientRect().left);
    assert.isBelow(a ?? 0, b ?? 0);
  });

  it('takes the colour of the text around it', async () => {
    const text = fixture('<p style="color: rgb(1, 2, 3)"><q-math>a</q-math></p>');
    const math = find<QMath>(text, 'q-math');
    await math.updateComplete;
    assert.equal(getComputedStyle(find(rootOf(math), '.mathnormal')).color, 'rgb(1, 2, 3)');
  });

  it('is copied as TeX', async () => {
    const text = fixture('<p>before <q-math>a^2 + b^2</q-math> after</p>');
    const math = find<QMath>(text, 'q-math');
    await math.updateComplete;
    await until(() => !rootOf(math).querySelector('.loading'));
    getSelection()?.selectAllChildren(text);
    assert.equal(getSelection()?.toString().replace(/\s+/g, ' ').trim(), 'before a^2 + b^2 after');
    getSelection()?.removeAllRanges();
  });
});
