/** All words of the interface, in tables by part: the English ones are beside what says them, and every other language has the same keys. */
import type { DeckLabels, Words } from '../../chrome/labels.js';
import type { QCode } from '../../elements/code/q-code.js';
import type { QMath } from '../../elements/math/q-math.js';
import type { TEXTS as announcer } from '../announcer.texts.js';
import type { TEXTS as autoSlide } from '../auto-slide/texts.js';
import type { TEXTS as backgrounds } from '../background-media.texts.js';
import type { TEXTS as goTo } from '../go-to.texts.js';
import type { ACTIONS, KEY_NAMES, TEXTS as help } from '../help.texts.js';
import type { TEXTS as laser } from '../laser.texts.js';
import type { TEXTS as lightbox } from '../lightbox/texts.js';
import type { TEXTS as markdown } from '../markdown/texts.js';
import type { TEXTS as media } from '../media/texts.js';
import type { TEXTS as slide } from '../names.texts.js';
import type { TEXTS as menu } from '../menu/texts.js';
import type { TEXTS as notes } from '../notes.texts.js';
import type { TEXTS as overview } from '../overview/texts.js';
import type { TEXTS as pen } from '../pen/texts.js';
import type { TEXTS as scroll } from '../scroll/texts.js';
import type { TEXTS as share } from '../share/texts.js';
import type { TEXTS as source } from '../source/texts.js';
import type { TEXTS as speaker } from '../speaker/texts.js';
import type { TEXTS as zoom } from '../zoom.texts.js';

/** The words of one language. */
export interface Labels extends DeckLabels {
  /** What every deck says of its slides. */
  readonly slide: Words<typeof slide>;
  readonly announcer: Words<typeof announcer>;
  readonly autoSlide: Words<typeof autoSlide>;
  readonly backgrounds: Words<typeof backgrounds>;
  readonly code: Words<typeof QCode.labels>;
  readonly goTo: Words<typeof goTo>;
  readonly help: Words<typeof help>;
  /** What keys do, as the help lists it. */
  readonly actions: Words<typeof ACTIONS>;
  /** What is written on keys. */
  readonly keys: Words<typeof KEY_NAMES>;
  readonly laser: Words<typeof laser>;
  readonly lightbox: Words<typeof lightbox>;
  readonly markdown: Words<typeof markdown>;
  readonly math: Words<typeof QMath.labels>;
  readonly media: Words<typeof media>;
  readonly menu: Words<typeof menu>;
  readonly notes: Words<typeof notes>;
  readonly overview: Words<typeof overview>;
  readonly pen: Words<typeof pen>;
  readonly scroll: Words<typeof scroll>;
  readonly share: Words<typeof share>;
  readonly source: Words<typeof source>;
  readonly speaker: Words<typeof speaker>;
  readonly zoom: Words<typeof zoom>;
}

/** Some words of a language, for those that a page wants otherwise. */
export type SomeLabels = { readonly [P in Exclude<keyof Labels, 'language'>]?: Partial<Labels[P]> };
