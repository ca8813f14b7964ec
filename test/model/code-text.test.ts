import { assert } from 'chai';
import fc from 'fast-check';
import { CodeTextBuilder, tidyCode } from '../../src/model/code-text.js';

describe('tidyCode', () => {
  const cases: [what: string, raw: string, tidy: string][] = [
    ['keeps what is tidy', 'a\n  b\nc', 'a\n  b\nc'],
    ['drops blank first and last lines', '\n \t\n  \na\n\n  ', 'a'],
    ['keeps blank lines inside', '\na\n\nb\n', 'a\n\nb'],
    ['drops common indentation', '    a\n      b\n    c', 'a\n  b\nc'],
    ['drops common tabs', '\t\ta\n\t\t\tb', 'a\n\tb'],
    ['drops tabs and spaces in the same order', '\t  a\n\t    b', 'a\n  b'],
    ['keeps mixed indentation', '\ta\n    b', '\ta\n    b'],
    ['does not measure blank lines', '    a\n\n  \n    b', 'a\n\n\nb'],
    ['keeps what a blank line has over the indentation', '  a\n     \n  b', 'a\n   \nb'],
    ['keeps white space at line ends', '\n  trail:   \n', 'trail:   '],
    ['takes no-break spaces that indent for spaces', '\u00a0\u00a0a\n \u00a0\u00a0b', 'a\n b'],
    ['leaves other no-break spaces', 'a\u00a0b', 'a\u00a0b'],
    ['counts a line of no-break spaces as blank', '\u00a0\u00a0\na\n\u00a0', 'a'],
    ['gives nothing for nothing', '', ''],
    ['gives nothing for blanks', ' \n\t\n\u00a0 ', ''],
    [
      'keeps the indentation of lines after a first one that has none',
      '<div>\n    <p>\n</div>',
      '<div>\n    <p>\n</div>',
    ],
  ];
  for (const [what, raw, tidy] of cases) {
    it(what, () => {
      assert.equal(tidyCode(raw, true).text, tidy);
    });
  }

  it('keeps everything but no-break indentation where it is told not to trim', () => {
    assert.equal(tidyCode('\n\u00a0 a \n', false).text, '\n  a \n');
  });

  it('says where each character went', () => {
    const { text, at } = tidyCode('\n    ab\n\n      cd\n  ', true);
    assert.equal(text, 'ab\n\n  cd');
    const places = [0, 3, 5, 6, 7, 8, 12, 15, 17, 99].map((offset) => at(offset));
    assert.deepEqual(places, [0, 0, 0, 1, 2, 3, 3, 6, 8, 8]);
  });

  it('never loses a character that is no white space, and places are in order', () => {
    const character = fc.constantFrom(' ', '\t', '\n', '\u00a0', 'a', '{');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (raw) => {
        const { text, at } = tidyCode(raw, true);
        assert.equal(text.replace(/\s/g, ''), raw.replace(/\s/g, ''));
        let before = 0;
        for (let i = 0; i <= raw.length; i += 1) {
          assert.isAtLeast(at(i), before);
          before = at(i);
          if (/\S/.test(raw[i] ?? '')) assert.equal(text[at(i)], raw[i]);
        }
        assert.isAtMost(before, text.length);
      }),
    );
  });

  it('is its own fixed point', () => {
    const character = fc.constantFrom(' ', '\t', '\n', '\u00a0', 'a');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (raw) => {
        const once = tidyCode(raw, true).text;
        assert.equal(tidyCode(once, true).text, once);
      }),
    );
  });

  it('takes hostile text in its stride', () => {
    const started = performance.now();
    tidyCode(`${' '.repeat(300_000)}a\n`.repeat(5) + '\n'.repeat(300_000), true);
    // Far from what a square of it takes, and from what a busy machine takes for the text once.
    assert.isBelow(performance.now() - started, 10_000);
  });
});

describe('CodeTextBuilder', () => {
  const built = (build: (builder: CodeTextBuilder) => void): string => {
    const builder = new CodeTextBuilder();
    build(builder);
    return builder.text;
  };

  it('takes all line ends for one', () => {
    assert.equal(
      built((b) => {
        b.addText('a\r\nb\rc\nd');
      }),
      'a\nb\nc\nd',
    );
  });

  it('reads a break and the line end that a filter left after it as one', () => {
    assert.equal(
      built((b) => {
        b.addText('a');
        b.addBreak();
        b.addText('\nb');
        b.addBreak();
        b.addText('c');
      }),
      'a\nb\nc',
    );
  });

  it('reads two breaks as a blank line', () => {
    assert.equal(
      built((b) => {
        b.addText('a');
        b.addBreak();
        b.addBreak();
        b.addText('b');
      }),
      'a\n\nb',
    );
  });

  it('reads paragraphs as lines', () => {
    const paragraph = (b: CodeTextBuilder, text: string): void => {
      b.addParagraph(() => {
        b.addText(text);
      });
    };
    assert.equal(
      built((b) => {
        paragraph(b, 'a');
        paragraph(b, 'b');
      }),
      'a\nb\n',
    );
    assert.equal(
      built((b) => {
        paragraph(b, 'a');
        b.addText('\n');
        paragraph(b, 'b');
      }),
      'a\n\nb\n',
      'a blank line made them',
    );
    assert.equal(
      built((b) => {
        b.addText('a');
        paragraph(b, 'b');
        b.addText('c');
      }),
      'a\n\nb\nc',
      'and took the line end before it',
    );
    assert.equal(
      built((b) => {
        b.addText('a\n');
        paragraph(b, 'b\n');
      }),
      'a\n\nb\n\n',
      'Markdown took a blank line in <pre> for one',
    );
    assert.equal(
      built((b) => {
        b.addText('a');
        b.addBreak();
        paragraph(b, 'b');
      }),
      'a\nb\n',
    );
  });

  it('gives items of lists their marks back', () => {
    const item = (b: CodeTextBuilder, text: string): void => {
      b.addItem('- ', () => {
        b.addText(text);
      });
    };
    assert.equal(
      built((b) => {
        b.addText('a:\n\n');
        item(b, 'b\n');
        b.addText('\n');
        item(b, 'c');
        b.addText('\nd');
      }),
      'a:\n- b\n- c\nd',
    );
    assert.equal(
      built((b) => {
        b.addItem('1. ', () => {
          b.addParagraph(() => {
            b.addText('a');
          });
        });
      }),
      '\n1. a',
    );
  });
});
