/** Slides written in Markdown. */
import { around, nameOf } from '../../elements/dom.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { optionAttribute, readOption } from '../../elements/options.js';
import { DECK, SECTION } from '../../elements/tags.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import { splitSlides } from '../../model/markdown-slides.js';
import { warn } from '../../model/warn.js';
import { refuseTooLarge, refuseTooMany } from '../html/parse.js';
import { any } from '../selectors.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { makeMessage, makeSlide, makeStack, passedOn } from './make-slides.js';
import { MADE, place, unplace } from './place.js';
import { TEXTS } from './texts.js';
import { fetchMarkdown, fileOf, readInline, templateOf } from './source.js';

/** A section of Markdown, and what was made of it. Kept as long as the section, so that a deck that was moved finds its slides again. */
interface Talk {
  /** Everything that the slides depend on. */
  made: string;
  /** The stacks and slides in the section. */
  slides: readonly HTMLElement[];
  /** The slides by what they were made of: one whose Markdown did not change stays the same node. */
  known: Map<string, HTMLElement[]>;
  /** The file that was last asked for, and what came of it. */
  address: string;
  file: { readonly text: string } | { readonly error: string } | null;
}

const talks = new WeakMap<HTMLElement, Talk>();
const MARKDOWN = `${SECTION}:is(${any('markdown')})`;

/** Makes slides of Markdown, and again where it changes. */
export function markdown(host: DeckHost): DeckController {
  const loading = new Set<Promise<void>>();
  const templates = new MutationObserver(update);
  let sections: HTMLElement[] = [];
  let signal: AbortSignal | null = null;

  /** Looks for sections of Markdown, and brings the slides of each up to date. */
  function update(): void {
    if (!signal || signal.aborted) return;
    const found = [...host.element.querySelectorAll<HTMLElement>(MARKDOWN)].filter(isOurs);
    for (const gone of sections) if (!found.includes(gone)) unplace(gone);
    sections = found;
    templates.disconnect();
    for (const section of sections) {
      const template = templateOf(section);
      if (template) templates.observe(template.content, { childList: true, characterData: true, subtree: true });
      bring(section, signal);
    }
  }

  function isOurs(section: HTMLElement): boolean {
    const isAsked = optionAttribute(section, 'markdown') !== 'false' && section.closest(DECK) === host.element;
    // Markdown that is trusted may hold a section of Markdown: that would have no end.
    return isAsked && section.closest(MADE) === null;
  }

  function bring(section: HTMLElement, until: AbortSignal): void {
    const talk = talks.get(section) ?? {
      made: '',
      slides: [],
      known: new Map<string, HTMLElement[]>(),
      address: '',
      file: null,
    };
    talks.set(section, talk);
    const url = fileOf(section);
    if (url && talk.address !== url.href) {
      talk.address = url.href;
      talk.file = null;
      const load = fetchMarkdown(url, until)
        .then(
          (text) => ({ text }),
          (reason: unknown) => ({ error: reason instanceof Error ? reason.message : String(reason) }),
        )
        .then((file) => {
          loading.delete(load);
          if (talk.address !== url.href) return;
          // A deck that was taken away meanwhile asks again when it comes back.
          if (until.aborted) talk.address = '';
          else {
            talk.file = file;
            if (__DEV__ && 'error' in file) warn('markdown', section, TEXTS.file(url.href, file.error));
            update();
          }
        });
      loading.add(load);
    }
    if (!url) Object.assign(talk, { address: '', file: { text: readInline(section) } });
    if (talk.file) make(section, talk, url);
    place(section, talk.slides);
  }

  /** Makes the slides of a section, as far as they are not made yet. */
  function make(section: HTMLElement, talk: Talk, base: URL | null): void {
    // Only the attribute itself says so: filters let `data-trusted` through, from anybody.
    const trusted = section.hasAttribute('trusted') && readOption(section, SECTION_OPTIONS, 'trusted');
    const manner = { trusted, base, attributes: passedOn(section) };
    const outer = around(section, `${SECTION}, ${DECK}`);
    const inStack = outer !== null && nameOf(outer) === SECTION;
    const texts = textsOf(host, 'markdown', TEXTS);
    const made = JSON.stringify([talk.file, manner, inStack, texts.title]);
    if (made === talk.made) return;
    talk.made = made;
    if (talk.file && 'error' in talk.file) {
      talk.slides = [makeMessage(texts.title, texts.file(talk.address, talk.file.error))];
      return;
    }
    const known = new Map<string, HTMLElement[]>();
    let elements = 0;
    try {
      const text = talk.file?.text ?? '';
      refuseTooLarge(text);
      const columns = splitSlides(text).map((column) =>
        column.map((source) => {
          const key = JSON.stringify([source, manner]);
          const slide = talk.known.get(key)?.shift() ?? makeSlide(source, manner);
          refuseTooMany((elements += slide.getElementsByTagName('*').length + 1));
          known.set(key, [...(known.get(key) ?? []), slide]);
          return slide;
        }),
      );
      // A stack has one level of slides.
      talk.slides = inStack
        ? columns.flat()
        : columns.map((column) => (column.length === 1 ? column[0] : undefined) ?? makeStack(column));
      talk.known = known;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (__DEV__) warn('markdown', section, TEXTS.parser(reason));
      talk.slides = [makeMessage(texts.title, texts.parser(reason))];
    }
  }

  return {
    connect(own) {
      signal = own;
      keepWritten(host, update, own);
      own.addEventListener(
        'abort',
        () => {
          templates.disconnect();
          // Only its options changed: the slides stay.
          if (host.element.isConnected) return;
          for (const section of sections) unplace(section);
          sections = [];
        },
        { once: true },
      );
    },
    edited: update,
    get ready() {
      return Promise.all(loading);
    },
  };
}
