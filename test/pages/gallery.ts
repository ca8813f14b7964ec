/**
 * The gallery: the slides of themes.html, each in a deck of its own, in one theme or all, light or dark. A theme is for all decks of its
 * tree, so each panel is a shadow tree with its theme's sheet. What is shown is in the query string.
 */
import type { QDeck } from '../../src/index.js';

/** The element that is there by this page's own markup. */
function find<T extends HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`gallery.html has no ${selector}`);
  return element;
}

const form = find<HTMLFormElement>('form');
const main = find('main');
const status = find('[role=status]');
const fields = [...form.querySelectorAll('select')];
const field = (name: string): HTMLSelectElement => find(`select[name=${name}]`);

/** An element with attributes and content. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** The slides of themes.html. */
function readSlides(): Promise<HTMLElement[]> {
  const request = new XMLHttpRequest();
  request.open('GET', 'themes.html');
  request.responseType = 'document';
  return new Promise((resolve, reject) => {
    request.onload = () => {
      resolve([...(request.responseXML?.querySelectorAll<HTMLElement>('q-deck > q-section') ?? [])]);
    };
    request.onerror = () => {
      reject(new Error('themes.html did not load'));
    };
    request.send();
  });
}

const slides = await readSlides();
field('slide').append(
  ...slides.map((slide) => make('option', { value: slide.id }, slide.getAttribute('label') ?? slide.id)),
);

/** A deck with one slide, at its last step. */
function figureOf(slide: HTMLElement, title: string): HTMLElement {
  const copy = document.importNode(slide, true);
  const name = slide.getAttribute('label') ?? slide.id;
  const deck: QDeck = make(
    'q-deck',
    { 'aria-label': `${name}, ${title}`, 'slide-number': 'c', transition: 'none' },
    copy,
  );
  deck.addEventListener('q-ready', () => deck.goTo({ h: 0, v: 0, f: Number.MAX_SAFE_INTEGER }), { once: true });
  return make('figure', {}, deck, make('figcaption', {}, name));
}

/** One theme in one scheme. The decks come when its sheet is there, so that none is seen without it. */
function panelOf(theme: string, scheme: string, shown: readonly HTMLElement[], size: string): HTMLElement {
  const own = scheme === 'own';
  const title = own ? theme : `${theme}, ${scheme === 'auto' ? 'as the system' : scheme}`;
  const host = make('section', {});
  const root = host.attachShadow({ mode: 'open' });
  const talk = `themes.html?theme=${theme}${own ? '' : `&scheme=${scheme}`}&dir=${document.documentElement.dir}`;
  const list = make('div', { class: `slides ${size} ${scheme}` });
  const sheets = [`../../theme/${theme}.css`, 'gallery.css'].map((href) => make('link', { rel: 'stylesheet', href }));
  const head = make(
    'header',
    {},
    make('h2', {}, title),
    make('a', { href: talk, 'aria-label': `Present ${title}` }, 'Present'),
  );
  root.append(...sheets, make('div', { class: 'panel' }, head, list));
  const loaded = sheets.map(
    (sheet) =>
      new Promise((resolve) => {
        sheet.onload = sheet.onerror = resolve;
      }),
  );
  void Promise.all(loaded).then(() => {
    list.append(...shown.map((slide) => figureOf(slide, title)));
  });
  return host;
}

/** Shows what the fields say. */
function render(): void {
  const [theme, scheme, slide, dir, size] = ['theme', 'scheme', 'slide', 'dir', 'size'].map(
    (name) => field(name).value,
  ) as [string, string, string, string, string];
  document.documentElement.dir = dir;
  main.className = slide === 'all' ? '' : `tiles ${size}`;
  const names = [...field('theme').options].map(({ value }) => value).filter((value) => value !== 'all');
  const themes = theme === 'all' ? names : [theme];
  const schemes = scheme === 'both' ? ['light', 'dark'] : [scheme];
  const shown = slide === 'all' ? slides : slides.filter(({ id }) => id === slide);
  main.replaceChildren(...themes.flatMap((name) => schemes.map((each) => panelOf(name, each, shown, size))));
  status.textContent = `${String(themes.length * schemes.length * shown.length)} slides`;
}

/** Puts the query string into the fields; what it does not say, or says wrongly, is the first choice. */
function read(): void {
  const query = new URLSearchParams(location.search);
  for (const each of fields) {
    const wish = query.get(each.name);
    each.selectedIndex = Math.max(
      0,
      [...each.options].findIndex(({ value }) => value === wish),
    );
  }
  render();
}

form.addEventListener('change', () => {
  const query = new URLSearchParams(
    fields.filter(({ selectedIndex }) => selectedIndex > 0).map(({ name, value }) => [name, value]),
  );
  history.pushState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
  render();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', read);
read();
