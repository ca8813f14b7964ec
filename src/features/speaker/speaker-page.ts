/** The speaker view: the page opened again, with its deck in a pane, and around it what only the speaker sees. */
import { render } from 'lit/html.js';
import type { QDeck } from '../../deck/deck.js';
import type { Change, DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { readOption } from '../../elements/options.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import { navigate } from '../../model/navigate.js';
import { indexOf, progressAt, sameSlide, slideAt } from '../../model/outline.js';
import type { Position } from '../../model/outline.js';
import { paceAt, planTalk } from '../../model/pacing.js';
import type { Plan } from '../../model/pacing.js';
import { slideNumber } from '../../model/slide-number.js';
import { stacksAround } from '../../controllers/slides.js';
import type { Labels } from '../labels/labels.js';
import { keepWritten, languageOf, textsOf } from '../labels/texts-of.js';
import { talkUrl } from './address.js';
import type { Line } from './channel.js';
import { follow } from './follow.js';
import { canFloat, openFloat } from './float.js';
import type { Float } from './float.js';
import { hearKeys } from './hear-keys.js';
import { keepSettings, keptSettings } from './kept.js';
import { fitBox, watchPane } from './pane.js';
import { deckStyles } from './page.styles.js';
import { slideList, titleOf } from './slide-list.js';
import { notesAt } from './slide-notes.js';
import type { SlideNotes } from './slide-notes.js';
import { openShadows, takeOver } from './take-over.js';
import { TEXTS } from './texts.js';
import { openTimer } from './timer.js';
import { pictures } from './upcoming.js';
import { floatTemplate, speakerTemplate } from './view.js';
import type { Actions, Shown } from './view.js';
import { sayOpen, sayStillOpen } from './wanted.js';

/** How often the clock is looked at, in ms, and after how many looks the deck is asked whether it is still there. */
const TICK = 500;
const ASK = 4;
/** The same, before a deck that was never there counts as gone. */
const LONG = 12;

/** The view, as the deck's own half of it knows it. */
export interface SpeakerPage {
  /** The deck in this window has moved. */
  change(change: Change): void;
}

/** Shows the speaker's interface around a deck, until the signal aborts. */
export function speakerPage(host: DeckHost, line: Line, signal: AbortSignal): SpeakerPage {
  const desk = takeOver();
  const deck = host.element as HTMLElement & Pick<QDeck, 'next' | 'prev'>;
  let settings = keptSettings();
  let plan: Plan | null = null;
  let notes: SlideNotes = { slide: [], fragment: [] };
  /** Copies for the window on top: a node can be in one place only. */
  let floatingNotes = notes;
  let coming: Position | null = null;
  let floating: Float | null = null;
  let pictured: HTMLElement | null = null;
  let met = line.connected;
  let ticks = 0;

  const texts = (): Labels['speaker'] => textsOf(host, 'speaker', TEXTS);

  const timer = openTimer(deck);
  const leading = follow(host, line, timer, signal);
  const list = slideList(host, (index) => {
    jump(host.outline.slides[index]);
  });
  const picture = pictures(host, desk.element);

  const actions: Actions = {
    // By the deck's own methods: a speaker may go on behind a black screen, a clicker may not.
    back: () => {
      deck.prev();
    },
    on: () => {
      deck.next();
    },
    black: () => {
      host.request('pause', 'speaker');
    },
    run: () => {
      timer.run(!timer.running);
      leading.tellWatch();
      draw();
    },
    reset: () => {
      timer.reset();
      leading.tellWatch();
      draw();
    },
    set(changed) {
      settings = { ...settings, ...changed };
      keepSettings(settings);
      draw();
    },
    float: canFloat() ? () => void float() : undefined,
    openSlides: () => {
      line.unbind();
      window.open(talkUrl(), '_blank');
    },
  };

  function jump(slide: DeckSlide | undefined): void {
    const to = slide && host.positionOf(slide);
    if (to) host.moveTo(to, 'speaker');
  }

  /** Slides came or went. */
  function readAll(): void {
    plan = planOf(host);
    list.read();
  }

  /** The deck stands elsewhere. */
  function read(edited: boolean): void {
    const { slide, position, outline, options } = host;
    if (!slide || !position) return;
    notes = notesAt(slide, position.f);
    if (floating) floatingNotes = notesAt(slide, position.f);
    coming = navigate(outline, position, 'next', { navigation: options.navigation, loop: options.loop });
    pictured = picture(coming && (slideAt(outline, coming) ?? null), coming?.f ?? -1, edited);
    fitNext();
    list.mark(indexOf(outline, position));
    draw();
  }

  function nextText(): string {
    const { outline, position } = host;
    const slide = coming && slideAt(outline, coming);
    if (!slide || !coming || !position) return texts().end;
    return sameSlide(coming, position)
      ? texts().nextStep(coming.f + 1, slide.steps)
      : titleOf(host, slide.element, indexOf(outline, coming) + 1);
  }

  function draw(): void {
    const { outline, position, slide } = host;
    const index = position ? indexOf(outline, position) : 0;
    const elapsed = timer.seconds;
    const words = texts();
    const shown: Shown = {
      texts: words,
      language: languageOf(host),
      dir: deck.matches(':dir(rtl)') ? 'rtl' : 'ltr',
      settings,
      line: line.connected ? 'connected' : met || ticks > LONG ? 'lost' : 'searching',
      place: !position
        ? ''
        : slide?.uncounted
          ? words.uncounted
          : words.slideOf(slideNumber(outline, position), outline.total),
      step: position && slide && slide.steps > 0 ? words.stepOf(position.f + 1, slide.steps) : '',
      done: !position ? 0 : plan ? plannedShare(plan, index, position, slide) : progressAt(outline, position),
      spent: plan ? elapsed / plan.total : null,
      paused: host.paused,
      canGoBack: position !== null && navigate(outline, position, 'prev') !== null,
      canGoOn: coming !== null,
      next: nextText(),
      notes,
      list: list.element,
      clock: new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' }),
      elapsed,
      running: timer.running,
      pace: plan && paceAt(plan, index, elapsed),
      left: plan ? plan.total - elapsed : null,
    };
    render(speakerTemplate(shown, actions), desk.root);
    floating?.draw(floatTemplate({ ...shown, notes: floatingNotes }, actions));
  }

  async function float(): Promise<void> {
    floating = await openFloat(
      texts().view,
      () => {
        floating = null;
      },
      signal,
    );
    if (floating) hearKeys(host, leading, floating.document, signal);
    read(false);
  }

  const proportion = (): number => host.options.width / host.options.height;
  const paneOf = (name: string): Element | null => desk.root.querySelector(`.${name} .stage`);

  function fitNext(): void {
    const pane = paneOf('next');
    if (!pane || !pictured) return;
    const { width, height } = pane.getBoundingClientRect();
    const box = fitBox({ left: 0, top: 0, width, height }, proportion());
    for (const name of ['left', 'top', 'width', 'height'] as const)
      pictured.style.setProperty(name, `${box[name]}px`, 'important');
  }

  host.setState('speaker', true);
  openShadows(deck, signal);
  const sheet = new CSSStyleSheet();
  host.shadow.adoptedStyleSheets.push(sheet);
  keepWritten(
    host,
    () => {
      titleWindow(texts());
      readAll();
      draw();
    },
    signal,
  );
  read(true);
  const [current, next] = [paneOf('current'), paneOf('next')];
  if (current) {
    const fit = watchPane(
      current,
      proportion,
      (box) => {
        sheet.replaceSync(deckStyles(box, texts().blackOn));
      },
      signal,
    );
    // Other words may run the other way.
    keepWritten(host, fit, signal);
  }
  if (next) {
    watchPane(
      next,
      proportion,
      () => {
        fitNext();
        list.reveal();
      },
      signal,
    );
  }

  deck.addEventListener(
    'q-outline-change',
    ({ target }) => {
      if (target === deck) readAll();
    },
    { signal },
  );
  deck.addEventListener(
    'q-pause',
    ({ target }) => {
      if (target === deck) draw();
    },
    { signal },
  );
  line.watch(() => {
    met ||= line.connected;
    draw();
  }, signal);
  hearKeys(host, leading, document, signal);
  sayOpen(true);
  window.addEventListener('pagehide', () => sayOpen(false), { signal });
  window.addEventListener('pageshow', () => sayOpen(true), { signal });

  const clock = setInterval(() => {
    if ((ticks += 1) % ASK === 0) {
      line.hello();
      sayStillOpen();
      // The deck that the address names may be long gone: any other of the page will do.
      if (!met && ticks === 2 * ASK) line.unbind();
    }
    draw();
  }, TICK);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(clock);
      host.shadow.adoptedStyleSheets = host.shadow.adoptedStyleSheets.filter((each) => each !== sheet);
      host.setState('speaker', false);
    },
    { once: true },
  );

  return {
    change(change) {
      leading.change(change);
      read(change.origin === 'edit');
    },
  };
}

/** The talk's own title, and the one that the window was given. */
let talk = '';
let titled = '';

/** Names the window; again where the page or the language has changed. */
function titleWindow({ title }: Labels['speaker']): void {
  if (document.title !== titled) talk = document.title;
  document.title = titled = title(talk);
}

/** How much of the planned time lies behind, 0 to 1; a slide's steps share its time. */
function plannedShare({ starts, total }: Plan, index: number, { f }: Position, slide: DeckSlide | null): number {
  const start = starts[index] ?? 0;
  return (start + ((starts[index + 1] ?? total) - start) * ((f + 1) / ((slide?.steps ?? 0) + 1))) / total;
}

/** The talk's plan, read from its slides and stacks. */
function planOf({ outline, options }: DeckHost): Plan | null {
  const stacks = new Map<Element, number>();
  return planTalk(
    outline.slides.map(({ element, skip, uncounted }) => {
      // The stack around a slide, or the slide itself where it is the stack's own content.
      const stack = element.matches(':state(stack)') ? element : stacksAround(element)[0];
      const timing = stack === element ? 0 : readOption(element, SECTION_OPTIONS, 'timing');
      if (!stack) return { timing, aside: skip || uncounted };
      const number = stacks.get(stack) ?? stacks.size;
      stacks.set(stack, number);
      return {
        timing,
        stack: number,
        stackTiming: readOption(stack, SECTION_OPTIONS, 'timing'),
        aside: skip || uncounted,
      };
    }),
    options.totalTime,
  );
}
