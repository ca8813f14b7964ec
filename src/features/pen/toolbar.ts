/** The tools of the pen, as buttons. */
import { html, nothing, render, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { INKS } from '../../model/drawing.js';
import type { Ink, Tool } from '../../model/drawing.js';

/** What a pointer does. */
export type PenTool = Tool | 'eraser';

/** What the tools show, and what they do. */
export interface ToolbarState {
  readonly tool: PenTool;
  readonly ink: Ink;
  readonly canUndo: boolean;
  readonly canClear: boolean;
  readonly pick: (choice: { readonly tool?: PenTool; readonly ink?: Ink }) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  readonly close: () => void;
}

const TEXT = {
  toolbar: 'Drawing tools',
  tools: { pen: 'Pen', marker: 'Marker', eraser: 'Eraser' },
  inks: { text: 'Text colour', red: 'Red', amber: 'Amber', green: 'Green', blue: 'Blue' },
  undo: 'Undo',
  clear: 'Clear the slide',
  close: 'Put the pen away',
} as const;

const ICONS = {
  pen: svg`<path d="M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8.5 19z"/><path d="M14.5 6l3.5 3.5"/>`,
  marker: svg`<path d="M9 11l6-7 5 5-7 6"/><path d="M9 11l4 4-2 2H7l-1-1v-2z"/><path d="M3 21h9"/>`,
  eraser: svg`<path d="M8 20l-4.5-4.5a1.8 1.8 0 0 1 0-2.5L12.5 4a1.8 1.8 0 0 1 2.5 0l5 5a1.8 1.8 0 0 1 0 2.5L11.5 20z"/><path d="M8 8.5l7.5 7.5M8 20h12"/>`,
  undo: svg`<path d="M4 9h10a5.5 5.5 0 0 1 0 11h-4"/><path d="M8 5L4 9l4 4"/>`,
  clear: svg`<path d="M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
} as const;

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;

/** Draws the tools into an element. */
export function renderToolbar(bar: HTMLElement, { tool, ink, canUndo, canClear, pick, undo, clear, close }: ToolbarState): void {
  const act = (name: 'undo' | 'clear' | 'close', run: () => void, able = true): TemplateResult => html`
    <button type="button" part="pen-button" aria-label=${TEXT[name]} title=${TEXT[name]} aria-disabled=${able ? nothing : 'true'}
      @click=${able ? run : nothing}>${icon(name)}</button>`;
  render(html`
    <div>${(['pen', 'marker', 'eraser'] as const).map((name) => html`
      <button type="button" part="pen-button" aria-label=${TEXT.tools[name]} title=${TEXT.tools[name]} aria-pressed=${String(tool === name)}
        @click=${() => { pick({ tool: name }); }}>${icon(name)}</button>`)}</div>
    <div>${INKS.map((name) => html`
      <button type="button" part="pen-button" class="swatch" aria-label=${TEXT.inks[name]} title=${TEXT.inks[name]}
        aria-pressed=${String(ink === name)} @click=${() => { pick({ ink: name, ...(tool === 'eraser' ? { tool: 'pen' } : {}) }); }}><span class="ink-${name}"></span></button>`)}</div>
    <div>${act('undo', undo, canUndo)}${act('clear', clear, canClear)}${act('close', close)}</div>`, bar);
}

/** The element of the tools, to be rendered into. */
export function makeToolbar(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'pen-toolbar';
  bar.part.add('pen-toolbar');
  bar.role = 'group';
  bar.ariaLabel = TEXT.toolbar;
  // A click on a tool leaves the focus where it is: a clicker's keys go on moving the deck.
  bar.addEventListener('mousedown', (event) => { event.preventDefault(); });
  return bar;
}
