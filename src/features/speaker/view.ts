/** What a speaker sees: the frame around the slides, as a template of plain values. */
import { html, nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { formatSeconds } from '../../model/pacing.js';
import type { Pace } from '../../model/pacing.js';
import { BOUNDS } from '../../model/speaker.js';
import type { Settings } from '../../model/speaker.js';
import type { Labels } from '../labels/labels.js';
import { splitter } from './splitter.js';

/** Everything that is drawn. */
export interface Shown {
  readonly texts: Labels['speaker'];
  /** The language of the texts. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly settings: Settings;
  /** Whether the slides' window is there; `searching` until it was for the first time. */
  readonly line: 'connected' | 'searching' | 'lost';
  readonly place: string;
  readonly step: string;
  /** Shares of the talk and of its time that are over, 0 to 1; time is null without a plan. */
  readonly done: number;
  readonly spent: number | null;
  readonly paused: boolean;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  readonly next: string;
  readonly notes: { readonly slide: readonly Node[]; readonly fragment: readonly Node[] };
  readonly list: Node | null;
  readonly clock: string;
  /** In seconds. */
  readonly elapsed: number;
  readonly running: boolean;
  readonly pace: Pace | null;
  /** Seconds left of the plan; negative: over it. */
  readonly left: number | null;
}

/** Everything that can be asked for. */
export interface Actions {
  readonly back: () => void;
  readonly on: () => void;
  readonly black: () => void;
  readonly run: () => void;
  readonly reset: () => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly openSlides: () => void;
  /** Absent where the browser cannot. */
  readonly float?: (() => void) | undefined;
}

const ICONS = {
  back: svg`<path d="m15 5-7 7 7 7"/>`,
  on: svg`<path d="m9 5 7 7-7 7"/>`,
  run: svg`<path d="M8 5.5v13l10.5-6.5z"/>`,
  stop: svg`<path d="M8.5 5.5v13M15.5 5.5v13"/>`,
  reset: svg`<path d="M5 12a7 7 0 1 0 2.2-5.1L5 9M5 4.5V9h4.5"/>`,
  black: svg`<rect x="3.5" y="5" width="17" height="12" rx="1.5"/><path d="M9 20.5h6M4.5 16.5l15-11"/>`,
  light: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"/>`,
  dark: svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"/>`,
  float: svg`<rect x="3.5" y="5" width="17" height="14" rx="1.5"/><rect x="12" y="12" width="6" height="4.5"/>`,
} as const;

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;

/** A button without words to be seen. */
const small = (name: keyof typeof ICONS, label: string, click: () => void, pressed?: boolean): TemplateResult => html`
  <button type="button" class="small" title=${label} aria-label=${label} aria-pressed=${pressed ?? nothing} @click=${click}>${icon(name)}</button>`;

const sizes = ({ across, down, size }: Settings): string => `--across: ${across}%; --down: ${down}%; --size: ${size}px`;

/** Draws the whole view. */
export function speakerTemplate(shown: Shown, actions: Actions): TemplateResult {
  const { settings, line, texts } = shown;
  return html`
    <div class="desk ${settings.scheme}" lang=${shown.language} dir=${shown.dir} .style=${sizes(settings)}>
      ${top(shown, actions)}
      <div class="banner" role="status">${line === 'connected' ? nothing : banner(shown, actions)}</div>
      <section class="panes" aria-label=${texts.view}>
        <div class="pane current"><div class="stage"></div></div>
        ${splitter({
          name: 'down',
          label: texts.down,
          mirrored: false,
          value: settings.down,
          set: (down) => {
            actions.set({ down });
          },
        })}
        ${splitter({
          name: 'across',
          label: texts.across,
          mirrored: shown.dir === 'rtl',
          value: settings.across,
          set: (across) => {
            actions.set({ across });
          },
        })}
        <div class="rest">
          ${notes(shown, actions)}
          <div class="coming">
            <section class="pane next" aria-labelledby="next">
              <h2 id="next">${texts.next} <span>${shown.next}</span></h2>
              <div class="stage"><slot name="next"></slot></div>
            </section>
            <nav class="pane list" aria-labelledby="slides"><h2 id="slides">${texts.slides}</h2><div class="scroll" tabindex="-1">${shown.list ?? nothing}</div></nav>
          </div>
        </div>
      </section>
      ${bottom(shown, actions)}
    </div>`;
}

/** Draws what a speaker with one screen keeps on top of the slides. */
export function floatTemplate(shown: Shown, actions: Actions): TemplateResult {
  return html`<div class="desk float ${shown.settings.scheme}" lang=${shown.language} dir=${shown.dir} .style=${sizes(shown.settings)}>${top(shown, actions)}${notes(shown, actions)}${bottom(shown, actions)}</div>`;
}

function banner({ line, texts }: Shown, actions: Actions): TemplateResult {
  const text = line === 'searching' ? texts.searching : texts.lost;
  return html`<p><span class="dot"></span>${text}${
    line === 'searching'
      ? nothing
      : html`
    <button type="button" @click=${actions.openSlides}>${texts.openSlides}</button>`
  }</p>`;
}

function top({ texts, elapsed, running, pace, left, clock, spent, done }: Shown, actions: Actions): TemplateResult {
  const word =
    pace &&
    {
      'on-time': texts.onTime,
      ahead: texts.ahead(formatSeconds(pace.by)),
      behind: texts.behind(formatSeconds(pace.by)),
    }[pace.is];
  return html`
    <header>
      <h1 class="spoken">${texts.view}</h1>
      <div class="watch ${running ? '' : 'still'}">
        <p class="time" role="timer" aria-label=${texts.elapsed}>${formatSeconds(elapsed)}</p>
        ${small(running ? 'stop' : 'run', running ? texts.stop : texts.start, actions.run)}
        ${small('reset', texts.reset, actions.reset)}
      </div>
      ${
        pace
          ? html`<div class="pace ${pace.is}"><p class="chip">${word}</p>
        <p class="left">${left === null ? nothing : left < 0 ? texts.over(formatSeconds(-left)) : texts.left(formatSeconds(left))}</p></div>`
          : nothing
      }
      <p class="time clock"><span class="spoken">${texts.clock}</span> <span dir="ltr">${clock}</span></p>
      <div class="track" aria-hidden="true">
        <span class="done" .style=${`inline-size: ${100 * done}%`}></span>
        ${spent === null ? nothing : html`<span class="spent" .style=${`inset-inline-start: ${100 * Math.min(1, spent)}%`}></span>`}
      </div>
    </header>`;
}

function notes({ texts, notes: { slide, fragment }, settings: { size } }: Shown, { set }: Actions): TemplateResult {
  const { min, max } = BOUNDS.size;
  return html`
    <section class="pane notes" aria-labelledby="notes">
      <div class="head">
        <h2 id="notes">${texts.notes}</h2>
        <button type="button" class="small" title=${texts.smaller} aria-label=${texts.smaller} ?disabled=${size <= min}
          @click=${() => {
            set({ size: size - 2 });
          }}><span class="a" aria-hidden="true">A</span></button>
        <button type="button" class="small" title=${texts.larger} aria-label=${texts.larger} ?disabled=${size >= max}
          @click=${() => {
            set({ size: size + 2 });
          }}><span class="a large" aria-hidden="true">A</span></button>
      </div>
      <div class="scroll text" dir="auto" tabindex="0" role="group" aria-labelledby="notes">
        ${fragment.length > 0 ? html`<div class="now">${fragment}</div>` : nothing}
        ${slide.length > 0 ? slide : fragment.length > 0 ? nothing : html`<p class="none">${texts.noNotes}</p>`}
      </div>
    </section>`;
}

function bottom(
  { texts, place, step, paused, canGoBack, canGoOn, settings: { scheme } }: Shown,
  actions: Actions,
): TemplateResult {
  return html`
    <footer>
      <p class="place"><b>${place}</b> <span>${step}</span></p>
      <div class="moves">
        <button type="button" class="move" aria-disabled=${!canGoBack} @click=${actions.back}>${icon('back')}<span>${texts.previous}</span></button>
        <button type="button" class="move on" aria-disabled=${!canGoOn} @click=${actions.on}><span>${texts.forward}</span>${icon('on')}</button>
      </div>
      <div class="tools">
        ${small('black', texts.black, actions.black, paused)}
        ${actions.float ? small('float', texts.float, actions.float) : nothing}
        ${small(scheme === 'dark' ? 'light' : 'dark', scheme === 'dark' ? texts.light : texts.dark, () => {
          actions.set({ scheme: scheme === 'dark' ? 'light' : 'dark' });
        })}
      </div>
    </footer>`;
}
