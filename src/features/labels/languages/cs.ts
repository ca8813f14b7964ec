/** Czech. */
import { counted } from '../counted.js';
import type { Labels } from '../labels.js';

const slides = counted('cs', { one: '# snímek', few: '# snímky', other: '# snímků' });
const found = counted('cs', { one: 'Nalezen # snímek', few: 'Nalezeny # snímky', other: 'Nalezeno # snímků' });
/** After „z“. */
const ofSlides = counted('cs', { one: '# snímku', other: '# snímků' });

export const labels: Labels = {
  language: 'cs',
  deck: {
    controls: 'Ovládání snímků',
    left: 'Předchozí snímek', right: 'Další snímek', up: 'Snímek nad', down: 'Snímek pod',
  },
  slide: { deck: 'Snímky', carousel: 'karusel', slide: 'snímek', position: (n, total) => `${n} z ${total}` },
  announcer: { paused: 'Pozastaveno', resumed: 'Pokračuje se' },
  autoSlide: { pause: 'Pozastavit automatické přehrávání', start: 'Spustit automatické přehrávání' },
  backgrounds: { page: 'Stránka za snímkem' },
  code: { code: 'Kód', copy: 'Kopírovat', copied: 'Zkopírováno' },
  goTo: {
    goTo: 'Přejít na snímek', prompt: 'Číslo, název nebo slova', matches: 'Nalezené snímky',
    count: (n) => (n === 0 ? 'Žádný snímek nenalezen' : found(n)),
  },
  help: {
    title: 'Klávesové zkratky', close: 'Zavřít', moving: 'Pohyb', showing: 'Zobrazení', pointing: 'Ukazování', zoomTo: 'Přiblížit místo', click: 'kliknutí',
  },
  actions: {
    next: 'Další krok', prev: 'Předchozí krok', right: 'Doprava', left: 'Doleva', down: 'Dolů', up: 'Nahoru',
    'next-slide': 'Další snímek bez kroků', 'prev-slide': 'Předchozí snímek bez kroků',
    first: 'První snímek', last: 'Poslední snímek', 'far-right': 'Úplně doprava', 'far-left': 'Úplně doleva',
    'far-down': 'Na konec sloupce', 'far-up': 'Na začátek sloupce', 'go-to': 'Přejít na snímek',
    overview: 'Přehled', fullscreen: 'Celá obrazovka', pause: 'Černá obrazovka', speaker: 'Zobrazení prezentujícího',
    'auto-slide': 'Spustit nebo pozastavit automatické přehrávání', help: 'Tento seznam',
    laser: 'Laserové ukazovátko', pen: 'Kreslit', 'clear-drawing': 'Smazat kresbu', zoom: 'Přiblížit nebo oddálit', menu: 'Nabídka', share: 'Sdílet',
  },
  keys: {
    Escape: 'Esc', PageDown: 'Page Down', PageUp: 'Page Up', Home: 'Home', End: 'End', Space: 'Mezerník', Enter: 'Enter', Shift: 'Shift', Alt: 'Alt',
  },
  laser: { on: 'Laserové ukazovátko zapnuto', off: 'Laserové ukazovátko vypnuto' },
  lightbox: {
    dialog: 'Zvětšené zobrazení', open: (name) => (name ? `Zvětšit: ${name}` : 'Zvětšit'),
    previous: 'Předchozí', next: 'Další', close: 'Zavřít', tab: 'Otevřít na nové kartě', loading: 'Načítání…',
    noImage: 'Obrázek se nepodařilo načíst.', noVideo: 'Video se nepodařilo přehrát.', noPage: 'Tuto stránku zde nelze zobrazit.',
  },
  markdown: {
    title: 'Tato část prezentace chybí',
    file: (address, reason) => `Soubor ${address} se nepodařilo načíst: ${reason}.`,
    parser: (reason) => `Markdown se nepodařilo přečíst: ${reason}.`,
  },
  math: { math: 'Vzorec' },
  media: { playWithSound: 'Přehrát se zvukem' },
  menu: { menu: 'Nabídka', print: 'Vytisknout nebo uložit jako PDF' },
  notes: { notes: 'Poznámky prezentujícího' },
  overview: {
    overview: 'Přehled', find: 'Hledat snímky podle názvu', prompt: 'Hledat snímky', close: 'Zavřít přehled', skipped: 'přeskočený',
    matches: (n, total) => (n === total ? slides(n) : `${n} z ${ofSlides(total)}`),
  },
  pen: {
    on: 'Pero zapnuto. Jeho nástroje jsou před snímky.', off: 'Pero vypnuto', toolbar: 'Nástroje pro kreslení',
    pen: 'Pero', marker: 'Zvýrazňovač', eraser: 'Guma', text: 'Barva textu', red: 'Červená', amber: 'Žlutá', green: 'Zelená', blue: 'Modrá',
    undo: 'Zpět', clear: 'Smazat vše na snímku', close: 'Odložit pero',
  },
  scroll: { notes: 'Poznámky' },
  share: {
    title: 'Sdílet',
    link: 'Odkaz na tento snímek',
    step: 'S dosud zobrazenými kroky',
    embed: 'HTML pro vložení do jiné stránky',
    copy: 'Kopírovat',
    copied: 'Zkopírováno',
    notCopied: 'Nezkopírováno: vyberte text a zkopírujte jej sami',
    send: 'Odeslat…',
    close: 'Zavřít',
    local: 'Tato adresa je v tomto počítači: nikdo jiný ji neotevře.',
  },
  source: { loading: 'Snímky se načítají', failed: 'Snímky se nepodařilo načíst.', retry: 'Zkusit znovu' },
  speaker: {
    blocked: 'Prohlížeč zablokoval zobrazení prezentujícího',
    blockedCure: 'Otevřete ho na samostatné kartě, funguje tam stejně dobře. Nebo na této stránce povolte vyskakovací okna a zkuste to znovu.',
    openInTab: 'Otevřít na kartě', close: 'Zavřít', view: 'Zobrazení prezentujícího',
    title: (talk) => (talk ? `Zobrazení prezentujícího – ${talk}` : 'Zobrazení prezentujícího'),
    next: 'Následuje', notes: 'Poznámky', slides: 'Všechny snímky', noNotes: 'K tomuto snímku nejsou žádné poznámky.',
    slideOf: (number, total) => `Snímek ${number} z ${total}`, uncounted: 'Nepočítá se', untitled: (number) => `Snímek ${number}`,
    stepOf: (step, steps) => `Krok ${step} z ${steps}`, nextStep: (step, steps) => `Krok ${step} z ${steps}`, end: 'Konec prezentace',
    elapsed: 'Uplynulý čas', clock: 'Čas', start: 'Spustit časovač', stop: 'Pozastavit časovač', reset: 'Vynulovat časovač',
    onTime: 'Včas', ahead: (time) => `${time} napřed`, behind: (time) => `${time} pozadu`,
    left: (time) => `Zbývá ${time}`, over: (time) => `${time} přes čas`,
    previous: 'Předchozí', forward: 'Další', black: 'Černá obrazovka', blackOn: 'Obrazovka je černá', light: 'Světlý vzhled', dark: 'Tmavý vzhled',
    smaller: 'Menší poznámky', larger: 'Větší poznámky', across: 'Šířka snímků', down: 'Výška aktuálního snímku',
    searching: 'Hledají se snímky…', lost: 'Snímky nejsou připojeny. Připojí se znovu, jakmile budou otevřené.',
    openSlides: 'Otevřít snímky', float: 'Ponechat poznámky navrchu',
  },
  zoom: { on: 'Přiblíženo. Šipky posouvají, Escape ukončí.', off: 'Přiblížení vypnuto.' },
};
