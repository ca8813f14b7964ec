/** Goes to a slide by what one knows of it: a number, `2.1`, an id, or words of its text. A dialog with one field and a list of what fits. */
import { closest } from '../elements/dom.js';
import { make, update } from '../chrome/make.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import type { DeckSlide } from '../deck/slide.js';
import { indexOf } from '../model/outline.js';
import { excerpt, search, searchEntry } from '../model/search.js';
import type { Excerpt, SearchEntry, SearchText } from '../model/search.js';
import { keepDialog, switchDialog } from './dialog.js';
import { goToStyles } from './go-to.styles.js';
import { TEXTS } from './go-to.texts.js';
import { keepWritten, textsOf } from './labels/texts-of.js';
import { slideText } from './slide-text.js';
import { slideTitle } from './slide-title.js';

/** How many matches are listed. */
const LISTED = 30;
/** How many characters of a text stand before what was found in it. */
const BEFORE = 24;

interface Known {
  readonly slide: DeckSlide;
  readonly said: SearchText;
}

/** Opens and closes the dialog. */
export function goTo(host: DeckHost): DeckController {
  const list = make('ul', { id: 'go-to-list', role: 'listbox', tabindex: -1 });
  const status = make('p', { role: 'status' });
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-controls': 'go-to-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const dialog = make('dialog', { class: 'go-to', part: 'go-to' }, make('div', {}, input, list, status));
  /** All slides; read when the first letter is typed. */
  let known: Known[] = [];
  let entries: SearchEntry[] = [];
  let found: Known[] = [];
  let active = 0;

  function write(): void {
    const { goTo: name, matches, prompt } = textsOf(host, 'goTo', TEXTS);
    for (const each of [dialog, input]) each.ariaLabel = name;
    list.ariaLabel = matches;
    input.placeholder = prompt;
    if (dialog.open) look();
  }

  function read(): void {
    const { outline } = host;
    known = outline.columns.flatMap((column, h) =>
      column.map((slide, v) => {
        const { id, element, uncounted } = slide;
        const number = uncounted ? 0 : (outline.numbers[indexOf(outline, { h, v })] ?? 0);
        const place = `${String(h + 1)}.${String(v + 1)}`;
        return { slide, said: { number, place, id, title: slideTitle(element), text: slideText(element) } };
      }),
    );
    entries = known.map(({ said }) => searchEntry(said));
  }

  function option({ said }: Known, index: number): HTMLElement {
    const { number, title, text } = said;
    const name = excerpt(title || text, input.value);
    const below = title && name[1] === '' ? excerpt(text, input.value, BEFORE) : null;
    const item = make(
      'li',
      { role: 'option', id: `go-to-${String(index)}` },
      make('span', { class: 'number' }, number > 0 ? String(number) : '–'),
      make('span', { class: 'title' }, ...marked(name)),
    );
    if (below?.[1]) item.append(make('span', { class: 'text' }, ...marked(below)));
    return item;
  }

  /** Points to a match, from where Enter leads. */
  function point(to: number): void {
    const options = [...list.children];
    active = options.length > 0 ? (to + options.length) % options.length : 0;
    options.forEach((each, i) => update(each, { 'aria-selected': String(i === active) }));
    update(input, { 'aria-activedescendant': options[active]?.id ?? false });
    options[active]?.scrollIntoView({ block: 'nearest' });
  }

  function look(): void {
    const empty = input.value.trim() === '';
    if (!empty && known.length === 0) read();
    found = search(entries, input.value).flatMap((index) => known[index] ?? []);
    list.replaceChildren(...found.slice(0, LISTED).map(option));
    update(input, { 'aria-expanded': String(found.length > 0) });
    status.textContent = empty ? '' : textsOf(host, 'goTo', TEXTS).count(found.length);
    point(0);
  }

  function go(index: number): void {
    const slide = found[index]?.slide;
    const at = slide && host.positionOf(slide);
    if (!at) return;
    // First, so that the focus is where it was when the slide under it goes.
    dialog.close();
    host.moveTo(at, 'key');
  }

  function onKey(event: KeyboardEvent): void {
    // Keys are the dialog's while it is open.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp') point(active - 1);
    else if (event.key === 'Enter') go(active);
    else return;
    event.preventDefault();
  }

  return {
    connect(signal) {
      keepDialog(host, dialog, goToStyles, signal);
      keepWritten(host, write, signal);
      dialog.addEventListener('keydown', onKey, { signal });
      input.addEventListener('input', look, { signal });
      // The field keeps the focus.
      list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
      dialog.addEventListener(
        'click',
        ({ target }) => {
          const item = target instanceof Element ? closest(target, 'li') : null;
          if (item) go([...list.children].indexOf(item));
        },
        { signal },
      );
    },
    change({ origin }) {
      if (!dialog.open || origin !== 'edit') return;
      known = [];
      look();
    },
    clear() {
      dialog.close();
    },
    toggle(on) {
      if (!dialog.open && (host.paused || !host.slide)) return;
      switchDialog(dialog, on, () => {
        known = [];
        input.value = '';
        look();
      });
    },
  };
}

function marked([before, hit, after]: Excerpt): (Node | string)[] {
  return hit === '' ? [before] : [before, make('mark', {}, hit), after];
}
