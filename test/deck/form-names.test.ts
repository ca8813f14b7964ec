import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { sink } from '../../src/model/warn.js';
import { fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';

/** Members of elements that the deck may ask for. A form gives out the field of that name in their place. */
const NAMES = [
  ...['matches', 'closest', 'querySelector', 'querySelectorAll', 'contains', 'getRootNode', 'cloneNode'],
  ...['hasAttributes', 'hasAttribute', 'getAttribute', 'getAttributeNames', 'setAttribute', 'removeAttribute'],
  ...['parentElement', 'parentNode', 'childNodes', 'children', 'firstElementChild', 'nextElementSibling'],
  ...['attributes', 'textContent', 'localName', 'nodeName', 'nodeType', 'nodeValue', 'id', 'slot', 'style'],
  ...['tabIndex', 'shadowRoot', 'ownerDocument', 'isConnected', 'isContentEditable', 'append', 'remove'],
  ...['animate', 'getAnimations', 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'dataset', 'classList'],
  ...['className', 'hidden', 'title', 'lang', 'dir', 'ariaLabel', 'role', 'addEventListener', 'dispatchEvent', 'focus'],
  ...[
    'offsetWidth',
    'offsetHeight',
    'scrollWidth',
    'scrollHeight',
    'clientWidth',
    'scrollTop',
    'firstChild',
    'lastChild',
  ],
  ...[
    'nextSibling',
    'previousSibling',
    'previousElementSibling',
    'childElementCount',
    'replaceChildren',
    'replaceWith',
  ],
  ...[
    'insertBefore',
    'before',
    'after',
    'getElementsByTagName',
    'toggleAttribute',
    'baseURI',
    'namespaceURI',
    'innerText',
  ],
];

const fields = (names: readonly string[]): string => names.map((name) => `<input name="${name}">`).join('');

/** Decks with a form in each place that the deck reads. */
const PLACES: readonly [what: string, html: (form: string) => string][] = [
  ['a fragment', (form) => `<q-section>A<form q-fragment>${form}</form></q-section><q-section>B</q-section>`],
  [
    'around a fragment',
    (form) => `<q-section>A<form>${form}<p q-fragment>x</p></form></q-section><q-section>B</q-section>`,
  ],
  [
    'a fragment around a fragment',
    (form) =>
      `<q-section>A<form q-fragment index="1">${form}<p q-fragment index="1">x</p></form></q-section><q-section>B</q-section>`,
  ],
  [
    'around the slides',
    (form) => `<form>${form}<q-section>A<p q-fragment>x</p></q-section><q-section>B</q-section></form>`,
  ],
  [
    'the content of a stack',
    (form) => `<q-section><form>${form}<p q-fragment>x</p></form><q-section>B</q-section></q-section>`,
  ],
  [
    'beside the slides',
    (form) => `<form slot="footer">${form}</form><q-section>A<p q-fragment>x</p></q-section><q-section>B</q-section>`,
  ],
];

describe('a form whose fields have the names of members of elements', () => {
  const { warn } = sink;
  const errors: string[] = [];
  const keep = (event: ErrorEvent): void => void errors.push(event.message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', keep);
    sink.warn = (text) => {
      if (text.includes('could not be loaded')) errors.push(text);
    };
  });
  afterEach(() => {
    removeEventListener('error', keep);
    sink.warn = warn;
  });

  const goes = async (html: string, around = (deck: string): string => deck): Promise<void> => {
    const box = fixture(`<div>${around(`<q-deck transition="none">${html}</q-deck>`)}</div>`);
    const deck = box.querySelector<QDeck>('q-deck');
    if (!deck) throw new Error('There is no deck');
    await until(() => deck.position, 'the deck starts');
    assert.lengthOf(deck.slides, 2);
    assert.isTrue(deck.next(), 'a step');
    assert.equal(deck.position?.f, 0, 'the fragment is shown');
    assert.isTrue(deck.next(), 'a slide');
    assert.equal(deck.currentSlide, deck.slides[1] ?? null);
    assert.isTrue(deck.prev(), 'back');
    assert.isTrue(deck.goTo({ h: 0 }));
    // An edit is read, too.
    deck.slides[1]?.append('!');
    await deck.updateComplete;
    deck.shadowRoot?.querySelector<HTMLElement>('.viewport')?.focus();
    await press('ArrowRight');
    await until(() => deck.position?.f === 0, 'a key steps');
    assert.isEmpty(errors);
  };

  for (const [what, html] of PLACES) {
    it(`is read as any other, ${what}`, () => goes(html(fields(NAMES))));
  }

  it('is read as any other, around the deck', () =>
    goes(
      '<q-section>A<p q-fragment>x</p></q-section><q-section>B</q-section>',
      (deck) => `<form>${fields(NAMES)}${deck}</form>`,
    ));

  it('is read as any other in every mode', async () => {
    const form = `<form q-fragment class="q-fit">${fields(NAMES)}<p q-fragment>shown</p></form>`;
    const deck = fixture<QDeck>(
      `<q-deck transition="none" slide-number auto-slide="600000" notes><q-section auto-animate>A${form}<q-notes>N</q-notes></q-section>` +
        `<q-section auto-animate><form>${fields(NAMES)}<p>shown</p></form></q-section><q-section scrollable>C${form}</q-section></q-deck>`,
    );
    await until(() => deck.shadowRoot?.querySelector('.announcer'), 'what comes behind the first slide is there');
    deck.next();
    deck.next();
    await until(
      () => deck.shadowRoot?.querySelector('.announcer')?.textContent.includes('shown'),
      'the fragment is announced',
    );
    deck.next();
    await until(() => !deck.matches(':state(auto-animate)'), 'the passage is over');
    for (const h of [0, 1, 2, 1]) deck.goTo({ h });
    for (const mode of ['Overview', 'Help'] as const) {
      deck[`toggle${mode}`](true);
      await until(() => deck.shadowRoot?.querySelector(mode === 'Help' ? 'dialog[open]' : '.overview'), mode);
      deck[`toggle${mode}`](false);
      await until(() => !deck.matches(':state(overview)') && !deck.shadowRoot?.querySelector('dialog[open]'));
    }
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    deck.view = 'scroll';
    await until(() => deck.matches(':state(scroll)'), 'it scrolls');
    deck.view = 'slides';
    await until(() => !deck.matches(':state(scroll)'), 'it does not');
    deck.goTo({ h: 0 });
    assert.isTrue(deck.next());
    assert.isEmpty(errors);
  });

  it('has its marks, and gives them back', async () => {
    const deck = fixture<QDeck>(
      `<q-deck><q-section>A<form q-fragment>${fields(NAMES)}</form></q-section><q-section>B</q-section></q-deck>`,
    );
    await until(() => deck.position);
    const form = document.querySelector('form[q-fragment]');
    deck.next();
    assert.isNotNull(document.querySelector('form[q-state~="visible"]'));
    deck.prev();
    assert.isNull(document.querySelector('form[q-state]'));
    assert.isNotNull(form);
  });

  it('is read as any other by what shows, draws and plays', async () => {
    const picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    const deck = fixture<QDeck>(
      `<q-deck transition="none" pen><form slot="header">${fields(NAMES)}</form>` +
        `<q-section><form lightbox>${fields(NAMES)}<p>text</p><img lightbox src="${picture}"><video data-src="x.mp4"></video></form></q-section>` +
        '<q-section>B</q-section></q-deck>',
    );
    await until(() => deck.shadowRoot?.querySelector('.lightbox-triggers'), 'the lightbox is there');
    const [text, picked] = ['p', 'img'].map((name) => deck.querySelector<HTMLElement>(name));
    text?.click();
    assert.isNull(deck.shadowRoot?.querySelector('dialog.lightbox[open]'), 'a text opens nothing');
    picked?.click();
    await until(() => deck.shadowRoot?.querySelector('dialog.lightbox[open]'), 'the picture is shown');
    deck.shadowRoot.querySelector<HTMLDialogElement>('dialog.lightbox')?.close();
    for (const key of ['d', 'l', 'z', 'f']) {
      await press(key);
      text?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0 }));
      text?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true, button: 0 }));
      await press('Escape');
    }
    deck.next();
    deck.prev();
    assert.isEmpty(errors);
  });

  for (const how of ['slides', 'steps', 'notes'])
    it(`is read as any other on paper, ${how}`, async () => {
      const form = `<form class="q-fit">${fields(NAMES)}</form>`;
      const deck = fixture<QDeck>(
        `<q-deck print="${how}"><form slot="footer">${fields(NAMES)}</form><q-section>A${form}<p q-fragment>x</p></q-section><q-section>B<q-notes>${form}</q-notes></q-section></q-deck>`,
      );
      await until(() => deck.matches(':state(paper)'), 'it can be printed');
      await until(() => {
        dispatchEvent(new Event('beforeprint'));
        const isMade = how === 'slides' || document.querySelectorAll('.q-sheet').length >= 2;
        if (!isMade) dispatchEvent(new Event('afterprint'));
        return isMade;
      }, 'it is on paper');
      if (how !== 'slides')
        assert.lengthOf(document.querySelectorAll('.q-sheet .q-sheet-footer form'), how === 'steps' ? 3 : 2);
      dispatchEvent(new Event('afterprint'));
      assert.isEmpty(errors);
    });

  for (const trust of ['trusted', ''])
    it(`is read as any other in a source and in Markdown${trust && ', trusted'}`, async () => {
      const form = `<p>beside</p><form style="color: red" data-align="x">${fields(NAMES)}<a href="x">in it</a><!-- .element: class="a" --></form>`;
      const deck = fixture<QDeck>(
        `<q-deck ${trust}><script type="text/html"><q-section>${form}</q-section><q-section markdown ${trust}><textarea>${form}</textarea></q-section></` +
          'script></q-deck>',
      );
      await until(
        () => [...deck.querySelectorAll('p')].filter((p) => !p.closest('textarea, pre')).length === 2,
        'the slides are there',
      );
      assert.lengthOf(deck.querySelectorAll('form a'), trust ? 2 : 0);
      assert.lengthOf(deck.querySelectorAll('form'), trust ? 2 : 0);
      assert.isEmpty(errors);
    });
});
