import { assert } from 'chai';
import { LABELS } from '../../../src/chrome/labels.js';
import { QCode } from '../../../src/elements/code/q-code.js';
import { QMath } from '../../../src/elements/math/q-math.js';
import { TEXTS as announcer } from '../../../src/features/announcer.texts.js';
import { TEXTS as autoSlide } from '../../../src/features/auto-slide/texts.js';
import { TEXTS as backgrounds } from '../../../src/features/background-media.texts.js';
import { TEXTS as goTo } from '../../../src/features/go-to.texts.js';
import { ACTIONS, KEY_NAMES, TEXTS as help } from '../../../src/features/help.texts.js';
import type { Labels } from '../../../src/features/labels/labels.js';
import { labels as ar } from '../../../src/features/labels/languages/ar.js';
import { labels as cs } from '../../../src/features/labels/languages/cs.js';
import { labels as de } from '../../../src/features/labels/languages/de.js';
import { labels as es } from '../../../src/features/labels/languages/es.js';
import { labels as fr } from '../../../src/features/labels/languages/fr.js';
import { labels as ja } from '../../../src/features/labels/languages/ja.js';
import { TEXTS as laser } from '../../../src/features/laser.texts.js';
import { TEXTS as lightbox } from '../../../src/features/lightbox/texts.js';
import { TEXTS as markdown } from '../../../src/features/markdown/texts.js';
import { TEXTS as media } from '../../../src/features/media/texts.js';
import { TEXTS as slide } from '../../../src/features/names.texts.js';
import { TEXTS as notes } from '../../../src/features/notes.texts.js';
import { TEXTS as overview } from '../../../src/features/overview/texts.js';
import { TEXTS as pen } from '../../../src/features/pen/texts.js';
import { TEXTS as scroll } from '../../../src/features/scroll/texts.js';
import { TEXTS as speaker } from '../../../src/features/speaker/texts.js';
import { TEXTS as zoom } from '../../../src/features/zoom.texts.js';

/** Where a word could be left in English. */
const english = {
  language: 'en',
  deck: LABELS,
  slide,
  announcer,
  autoSlide,
  backgrounds,
  code: QCode.labels,
  goTo,
  help,
  actions: ACTIONS,
  keys: KEY_NAMES,
  laser,
  lightbox,
  markdown,
  math: QMath.labels,
  media,
  notes,
  overview,
  pen,
  scroll,
  speaker,
  zoom,
};
const languages = { ar, cs, de, es, fr, ja };

/** Words that are the same in English. */
const SAME = ['de.code.code', 'fr.code.code', 'fr.actions.menu', 'fr.menu.menu'];

type Word = string | ((...values: (string | number)[]) => string);

/** Every word of a language: `part.key` and the word. */
function words(labels: object): [name: string, word: Word][] {
  return Object.entries(labels).flatMap(([part, table]) =>
    typeof table === 'string'
      ? []
      : Object.entries(table as Record<string, Word>).map(([key, word]): [string, Word] => [`${part}.${key}`, word]),
  );
}

/** A word as it is shown; functions get what they take. */
const shown = (word: Word, values: (string | number)[]): string => (typeof word === 'string' ? word : word(...values));

describe('the words of each language', () => {
  for (const [code, labels] of Object.entries(languages)) {
    it(`${code} has every word, and no other`, () => {
      assert.equal(labels.language, code);
      assert.sameMembers(
        words(labels).map(([name]) => name),
        words(de).map(([name]) => name),
      );
      for (const [name, word] of words(labels)) {
        assert.equal(typeof word, typeof words(de).find(([other]) => other === name)?.[1], name);
        assert.match(shown(word, [3, 7]).trim(), /\S/, name);
        assert.notMatch(shown(word, [3, 7]), /undefined|#|\s$|^\s/, name);
      }
    });

    it(`${code} says what it is given`, () => {
      const given = words(labels).filter(([name]) => /\.(position|slideOf|stepOf|nextStep|matches|file)$/.test(name));
      for (const [name, word] of given) {
        if (typeof word !== 'function') continue;
        assert.include(word(31, 72), '31', name);
        assert.include(word(31, 72), '72', name);
      }
      for (const [name, word] of words(labels)) {
        if (typeof word === 'function' && /\.(open|title|parser|ahead|behind|left|over|untitled)$/.test(name))
          assert.include(word('9:59'), '9:59', name);
      }
    });

    it(`${code} is not English`, () => {
      const inEnglish = new Map(words(english));
      const left = words(labels).filter(
        ([name, word]) =>
          typeof word === 'string' &&
          word === inEnglish.get(name) &&
          !name.startsWith('keys.') &&
          !SAME.includes(`${code}.${name}`),
      );
      assert.deepEqual(
        left.map(([name]) => name),
        [],
      );
    });
  }

  it('counts as each language does', () => {
    const counts = (labels: Pick<Labels, 'goTo'>): string[] => [0, 1, 2, 5, 11].map((n) => labels.goTo.count(n));
    assert.deepEqual(counts(english), [
      'No slide fits',
      '1 slide fits',
      '2 slides fit',
      '5 slides fit',
      '11 slides fit',
    ]);
    assert.deepEqual(counts(cs), [
      'Žádný snímek nenalezen',
      'Nalezen 1 snímek',
      'Nalezeny 2 snímky',
      'Nalezeno 5 snímků',
      'Nalezeno 11 snímků',
    ]);
    assert.deepEqual(counts(de), [
      'Keine passende Folie',
      '1 Folie gefunden',
      '2 Folien gefunden',
      '5 Folien gefunden',
      '11 Folien gefunden',
    ]);
    assert.deepEqual(counts(fr)[1], '1 diapositive trouvée');
    assert.deepEqual(counts(es)[2], '2 diapositivas encontradas');
    assert.deepEqual(counts(ja)[1], '1枚のスライドが見つかりました');
    assert.deepEqual(counts(ar), [
      'لا توجد شريحة مطابقة',
      'شريحة واحدة مطابقة',
      'شريحتان مطابقتان',
      '5 شرائح مطابقة',
      '11 شريحة مطابقة',
    ]);
    assert.equal(cs.overview.matches(2, 2), '2 snímky');
    assert.equal(cs.overview.matches(2, 9), '2 z 9 snímků');
    assert.equal(ja.slide.position(3, 12), '12枚中3枚目');
  });
});
