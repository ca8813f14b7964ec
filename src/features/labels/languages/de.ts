/** German. */
import { counted } from '../counted.js';
import type { Labels } from '../labels.js';

const slides = counted('de', { one: '# Folie', other: '# Folien' });

export const labels: Labels = {
  language: 'de',
  deck: {
    controls: 'Foliensteuerung',
    left: 'Vorherige Folie', right: 'Nächste Folie', up: 'Folie darüber', down: 'Folie darunter',
  },
  slide: { deck: 'Folien', carousel: 'Karussell', slide: 'Folie', position: (n, total) => `${n} von ${total}` },
  announcer: { paused: 'Pausiert', resumed: 'Fortgesetzt' },
  autoSlide: { pause: 'Automatischen Ablauf anhalten', start: 'Automatischen Ablauf starten' },
  backgrounds: { page: 'Seite hinter der Folie' },
  code: { code: 'Code', copy: 'Kopieren', copied: 'Kopiert' },
  goTo: {
    goTo: 'Gehe zu Folie', prompt: 'Nummer, Titel oder Wörter', matches: 'Passende Folien',
    count: (n) => (n === 0 ? 'Keine passende Folie' : `${slides(n)} gefunden`),
  },
  help: {
    title: 'Tastenkürzel', close: 'Schließen', moving: 'Bewegen', showing: 'Anzeigen', pointing: 'Zeigen', zoomTo: 'Auf einen Punkt zoomen', click: 'Klick',
  },
  actions: {
    next: 'Nächster Schritt', prev: 'Vorheriger Schritt', right: 'Nach rechts', left: 'Nach links', down: 'Nach unten', up: 'Nach oben',
    'next-slide': 'Nächste Folie, ohne Schritte', 'prev-slide': 'Vorherige Folie, ohne Schritte',
    first: 'Erste Folie', last: 'Letzte Folie', 'far-right': 'Ganz nach rechts', 'far-left': 'Ganz nach links',
    'far-down': 'Ans Ende des Stapels', 'far-up': 'An den Anfang des Stapels', 'go-to': 'Gehe zu Folie',
    overview: 'Übersicht', fullscreen: 'Vollbild', pause: 'Schwarzer Bildschirm', speaker: 'Referentenansicht',
    'auto-slide': 'Automatischen Ablauf starten oder anhalten', help: 'Diese Liste',
    laser: 'Laserpointer', pen: 'Zeichnen', 'clear-drawing': 'Zeichnung löschen', zoom: 'Vergrößern oder verkleinern', menu: 'Menü', share: 'Teilen',
  },
  keys: {
    Escape: 'Esc', PageDown: 'Bild ↓', PageUp: 'Bild ↑', Home: 'Pos 1', End: 'Ende', Space: 'Leertaste', Enter: 'Eingabe', Shift: 'Umschalt', Alt: 'Alt',
  },
  laser: { on: 'Laserpointer an', off: 'Laserpointer aus' },
  lightbox: {
    dialog: 'Große Ansicht', open: (name) => (name ? `Groß anzeigen: ${name}` : 'Groß anzeigen'),
    previous: 'Zurück', next: 'Weiter', close: 'Schließen', tab: 'In neuem Tab öffnen', loading: 'Wird geladen …',
    noImage: 'Das Bild konnte nicht geladen werden.', noVideo: 'Das Video konnte nicht abgespielt werden.',
    noPage: 'Die Seite kann hier nicht angezeigt werden.',
  },
  markdown: {
    title: 'Dieser Teil der Präsentation fehlt',
    file: (address, reason) => `${address} konnte nicht geladen werden: ${reason}.`,
    parser: (reason) => `Das Markdown konnte nicht gelesen werden: ${reason}.`,
  },
  math: { math: 'Formel' },
  media: { playWithSound: 'Mit Ton abspielen' },
  menu: { menu: 'Menü', print: 'Drucken oder als PDF sichern' },
  notes: { notes: 'Vortragsnotizen' },
  overview: {
    overview: 'Übersicht', find: 'Folien nach Titel suchen', prompt: 'Folien suchen', close: 'Übersicht schließen', skipped: 'übersprungen',
    matches: (n, total) => (n === total ? slides(n) : `${n} von ${slides(total)}`),
  },
  pen: {
    on: 'Stift an. Seine Werkzeuge stehen vor den Folien.', off: 'Stift aus', toolbar: 'Zeichenwerkzeuge',
    pen: 'Stift', marker: 'Textmarker', eraser: 'Radierer', text: 'Textfarbe', red: 'Rot', amber: 'Gelb', green: 'Grün', blue: 'Blau',
    undo: 'Rückgängig', clear: 'Alles auf der Folie löschen', close: 'Stift weglegen',
  },
  scroll: { notes: 'Notizen' },
  share: {
    title: 'Teilen',
    link: 'Link zu dieser Folie',
    step: 'Mit den bisher gezeigten Schritten',
    embed: 'HTML zum Einbetten in eine andere Seite',
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Nicht kopiert: Markieren Sie den Text und kopieren Sie ihn selbst',
    send: 'Senden …',
    close: 'Schließen',
    local: 'Diese Adresse liegt auf diesem Computer: Andere können sie nicht öffnen.',
  },
  source: { loading: 'Folien werden geladen', failed: 'Die Folien konnten nicht geladen werden.', retry: 'Noch einmal versuchen' },
  speaker: {
    blocked: 'Der Browser hat die Referentenansicht blockiert',
    blockedCure: 'Öffnen Sie sie in einem eigenen Tab, das funktioniert genauso gut. Oder erlauben Sie Pop-ups für diese Seite und versuchen Sie es noch einmal.',
    openInTab: 'Referentenansicht im Tab öffnen', close: 'Schließen', view: 'Referentenansicht',
    title: (talk) => (talk ? `Referentenansicht – ${talk}` : 'Referentenansicht'),
    next: 'Als Nächstes', notes: 'Notizen', slides: 'Alle Folien', noNotes: 'Keine Notizen zu dieser Folie.',
    slideOf: (number, total) => `Folie ${number} von ${total}`, uncounted: 'Nicht gezählt', untitled: (number) => `Folie ${number}`,
    stepOf: (step, steps) => `Schritt ${step} von ${steps}`, nextStep: (step, steps) => `Schritt ${step} von ${steps}`, end: 'Ende der Präsentation',
    elapsed: 'Verstrichene Zeit', clock: 'Uhrzeit', start: 'Timer starten', stop: 'Timer anhalten', reset: 'Timer zurücksetzen',
    onTime: 'Im Zeitplan', ahead: (time) => `${time} voraus`, behind: (time) => `${time} im Verzug`,
    left: (time) => `Noch ${time}`, over: (time) => `${time} überzogen`,
    previous: 'Zurück', forward: 'Weiter', black: 'Schwarzer Bildschirm', blackOn: 'Der Bildschirm ist schwarz', light: 'Helle Ansicht', dark: 'Dunkle Ansicht',
    smaller: 'Kleinere Notizen', larger: 'Größere Notizen', across: 'Breite der Folien', down: 'Höhe der aktuellen Folie',
    searching: 'Die Folien werden gesucht …', lost: 'Keine Verbindung zu den Folien. Sie werden wiedergefunden, sobald sie geöffnet sind.',
    openSlides: 'Folien öffnen', float: 'Notizen im Vordergrund halten',
  },
  zoom: { on: 'Vergrößert. Pfeiltasten verschieben, Escape beendet.', off: 'Nicht mehr vergrößert.' },
};
