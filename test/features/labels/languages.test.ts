import { assert } from 'chai';
import '../../../src/index.js';
import { QDeck } from '../../../src/elements.js';
import type { QCode } from '../../../src/index.js';
import { internalsOf } from '../../../src/elements/states.js';
import { listen } from '../../helpers/console.js';
import { find, fixture, until } from '../../helpers/fixture.js';
import { press } from '../../helpers/keys.js';
import { deckOf, settled } from '../../helpers/shown.js';
import { shadowOf } from '../../helpers/where.js';

const TALK =
  '<q-section id="a"><h2>A</h2></q-section><q-section id="b"><q-section>B</q-section><q-section>C</q-section></q-section>';
const LOOKS = 'transition="none"';

/** What the arrow that leads on is called. */
const next = (deck: Element): string | null | undefined =>
  shadowOf(deck).querySelector('[data-way="right"]')?.getAttribute('aria-label');
const says = (deck: Element, name: string): Promise<boolean> =>
  until(() => next(deck) === name, `the arrow says ${name}, not ${String(next(deck))}`);

/** What each language calls things: the way on, the slide's role, its place, the title of the help, a line of it. */
const LANGUAGES = {
  en: ['Next slide', 'slide', 'A, 1 of 3', 'Keys', 'Speaker view'],
  de: ['Nächste Folie', 'Folie', 'A, 1 von 3', 'Tastenkürzel', 'Referentenansicht'],
  fr: ['Diapositive suivante', 'diapositive', 'A, 1 sur 3', 'Raccourcis clavier', 'Mode présentateur'],
  es: ['Diapositiva siguiente', 'diapositiva', 'A, 1 de 3', 'Atajos de teclado', 'Vista del presentador'],
  cs: ['Další snímek', 'snímek', 'A, 1 z 3', 'Klávesové zkratky', 'Zobrazení prezentujícího'],
  ar: ['الشريحة التالية', 'شريحة', 'A, 1 من 3', 'اختصارات لوحة المفاتيح', 'عرض مقدّم العرض'],
  ja: ['次のスライド', 'スライド', 'A, 3枚中1枚目', 'キーボードショートカット', '発表者ツール'],
} as const;

describe('the language of the interface', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    delete QDeck.labels;
  });

  for (const [code, [way, slide, place, title, line]] of Object.entries(LANGUAGES)) {
    it(`is ${code} for lang="${code}": arrows, slides, keys`, async () => {
      const dir = code === 'ar' ? 'rtl' : 'ltr';
      const deck = await deckOf(TALK, `${LOOKS} lang="${code}" dir="${dir}"`);
      await says(deck, way);
      const { ariaRoleDescription, ariaLabel } = internalsOf(find(deck, '#a'));
      assert.deepEqual([ariaRoleDescription, ariaLabel], [slide, place]);
      find(shadowOf(deck), '.viewport').focus();
      await press('?');
      const dialog = await until(() => shadowOf(deck).querySelector<HTMLDialogElement>('dialog.help[open]'));
      assert.equal(dialog.ariaLabel, title);
      assert.equal(find(dialog, 'h2').textContent, title);
      assert.include(
        [...dialog.querySelectorAll('dd')].map(({ textContent }) => textContent),
        line,
      );
      assert.equal(getComputedStyle(dialog).direction, dir);
      await press('Escape');
    });
  }

  it('is that of the nearest lang, through shadow roots, whatever the region; of others English', async () => {
    const page = fixture(
      `<div lang="fr"><div class="host"></div><q-deck ${LOOKS}>${TALK}</q-deck><div lang="nl"><q-deck ${LOOKS} id="nl">${TALK}</q-deck></div></div>`,
    );
    const host = find(page, '.host');
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<section lang="DE-at"><q-deck ${LOOKS} id="de">${TALK}</q-deck></section><q-deck ${LOOKS} id="fr">${TALK}</q-deck>`;
    const decks = [...page.querySelectorAll('q-deck'), ...shadowOf(host).querySelectorAll('q-deck')];
    for (const each of decks) await settled(each);
    const [light, dutch, german, french] = decks as [QDeck, QDeck, QDeck, QDeck];
    await says(light, 'Diapositive suivante');
    await says(german, 'Nächste Folie');
    await says(french, 'Diapositive suivante');
    await says(dutch, 'Next slide');
  });

  it('changes with lang on the deck, on what is around it, and on the page', async () => {
    const around = fixture(`<div><div><q-deck ${LOOKS}>${TALK}</q-deck></div></div>`);
    const deck = find<QDeck>(around, 'q-deck');
    await settled(deck);
    document.documentElement.lang = 'cs';
    await says(deck, 'Další snímek');
    around.lang = 'es';
    await says(deck, 'Diapositiva siguiente');
    deck.lang = 'de';
    await says(deck, 'Nächste Folie');
    await until(() => internalsOf(find(deck, '#a')).ariaLabel === 'A, 1 von 3');
    assert.deepEqual([internalsOf(deck).ariaRoleDescription, internalsOf(deck).ariaLabel], ['Karussell', 'Folien']);
    deck.lang = 'en-GB';
    await says(deck, 'Next slide');
    deck.lang = 'tlh';
    deck.removeAttribute('lang');
    await says(deck, 'Diapositiva siguiente');
  });

  it('changes what is open', async () => {
    const deck = await deckOf(TALK, LOOKS);
    deck.toggleHelp(true);
    const dialog = await until(() => shadowOf(deck).querySelector<HTMLDialogElement>('dialog.help[open]'));
    deck.lang = 'ja';
    await until(() => dialog.ariaLabel === 'キーボードショートカット');
    deck.toggleHelp(false);
    deck.toggleOverview(true);
    const panel = await until(() => shadowOf(deck).querySelector('.overview'));
    assert.equal(panel.ariaLabel, 'スライド一覧');
    deck.lang = 'fr';
    await until(() => panel.ariaLabel === 'Vue d’ensemble');
    assert.equal(find(panel, '.count').textContent, '3 diapositives');
    assert.equal(find(panel, '.tile').ariaLabel, '1 sur 3: A');
    deck.toggleOverview(false);
  });

  it('reaches the code and the pen', async () => {
    const deck = await deckOf(
      '<q-section><q-code language="yaml" copy><pre>a: 1</pre></q-code></q-section>',
      `${LOOKS} lang="es"`,
    );
    const code = find<QCode>(deck, 'q-code');
    await until(() => code.shadowRoot?.querySelector('button')?.textContent === 'Copiar', 'the button says Copiar');
    deck.lang = 'de';
    await until(() => code.shadowRoot?.querySelector('button')?.textContent === 'Kopieren', 'the button says Kopieren');
    find(shadowOf(deck), '.viewport').focus();
    await press('d');
    const bar = await until(() => shadowOf(deck).querySelector('.pen-toolbar'));
    assert.equal(bar.ariaLabel, 'Zeichenwerkzeuge');
    assert.include(
      [...bar.querySelectorAll('button')].map(({ title }) => title),
      'Textmarker',
    );
    assert.equal(find(shadowOf(deck), '.announcer').textContent, 'Stift an. Seine Werkzeuge stehen vor den Folien.');
  });

  it('takes the words of the page, for its own languages and in place of others', async () => {
    QDeck.labels = {
      nl: {
        deck: { right: 'Volgende dia' },
        slide: { position: (n: number, total: number) => `${String(n)} van ${String(total)}` },
      },
      'de-AT': { deck: { right: 'Weiter, bitte' } },
    };
    const deck = await deckOf(TALK, `${LOOKS} lang="nl-BE"`);
    await says(deck, 'Volgende dia');
    assert.equal(internalsOf(find(deck, '#a')).ariaLabel, 'A, 1 van 3');
    assert.equal(find(shadowOf(deck), '[data-way="left"]').ariaLabel, 'Previous slide', 'what is left out is English');
    deck.lang = 'de-AT';
    await says(deck, 'Weiter, bitte');
    assert.equal(find(shadowOf(deck), '[data-way="left"]').ariaLabel, 'Vorherige Folie', 'or what the language says');
    deck.lang = 'de';
    await says(deck, 'Nächste Folie');
  });

  it('leaves out what is no word, and says so', async () => {
    const tables: unknown = JSON.parse(
      '{"en": {"deck": {"right": "On", "constructor": "x", "left": 7}, "slide": {"position": "{n}"}, "__proto__": {"a": "b"}, "no": {"a": "b"}}}',
    );
    QDeck.labels = tables as NonNullable<typeof QDeck.labels>;
    let deck: QDeck | null = null;
    const lines = await listen(async () => {
      deck = await deckOf(TALK, LOOKS);
      await settled(deck);
      deck.lang = 'en';
      await says(deck, 'On');
    });
    const told = lines.map(({ text }) => text);
    for (const name of ['deck.constructor', 'deck.left', 'slide.position', 'no.a'])
      assert.isTrue(
        told.some((text) => text.includes(`"${name}"`)),
        name,
      );
    const made = deck as QDeck | null;
    assert.equal(made && internalsOf(find(made, '#a')).ariaLabel, 'A, 1 of 3');
  });

  it('is watched no more once the deck is gone', async () => {
    const deck = await deckOf(TALK, `${LOOKS} lang="de"`);
    await says(deck, 'Nächste Folie');
    deck.remove();
    deck.lang = 'fr';
    await Promise.resolve();
    assert.equal(next(deck), 'Nächste Folie');
    document.body.append(deck);
    await says(deck, 'Diapositive suivante');
    deck.remove();
  });
});
