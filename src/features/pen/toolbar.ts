/** The tools of the pen, as buttons. */
import { make, update } from '../../chrome/make.js';
import { INKS } from '../../model/drawing.js';
import type { Ink, Tool } from '../../model/drawing.js';
import { iconButton } from '../icon-button.js';
import type { Labels } from '../labels/labels.js';

/** What a pointer does. */
export type PenTool = Tool | 'eraser';

/** What is picked, and what can be done. */
export interface ToolbarState {
  readonly tool: PenTool;
  readonly ink: Ink;
  readonly canUndo: boolean;
  readonly canClear: boolean;
}

/** What is asked for. */
export interface ToolbarActions {
  readonly pick: (choice: { readonly tool?: PenTool; readonly ink?: Ink }) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** The tools of one deck. */
export interface Toolbar {
  readonly element: HTMLElement;
  /** Brings the buttons to where the pen is. */
  update(state: ToolbarState): void;
  /** Names everything. */
  name(texts: Labels['pen']): void;
}

const ICONS = {
  pen: 'M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8.5 19zM14.5 6l3.5 3.5',
  marker: 'M9 11l6-7 5 5-7 6M9 11l4 4-2 2H7l-1-1v-2zM3 21h9',
  eraser:
    'M8 20l-4.5-4.5a1.8 1.8 0 0 1 0-2.5L12.5 4a1.8 1.8 0 0 1 2.5 0l5 5a1.8 1.8 0 0 1 0 2.5L11.5 20zM8 8.5l7.5 7.5M8 20h12',
  undo: 'M4 9h10a5.5 5.5 0 0 1 0 11h-4M8 5L4 9l4 4',
  clear: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

/** Makes the tools. */
export function makeToolbar({ pick, undo, clear, close }: ToolbarActions): Toolbar {
  const named: [HTMLButtonElement, keyof typeof ICONS | Ink][] = [];
  const listed = (name: keyof typeof ICONS | Ink, content: string | Element, press: () => void): HTMLButtonElement => {
    const made = iconButton(content, 'pen-button', press);
    named.push([made, name]);
    return made;
  };
  const button = (name: keyof typeof ICONS, press: () => void): HTMLButtonElement => listed(name, ICONS[name], press);
  const tools = (['pen', 'marker', 'eraser'] as const).map(
    (tool) =>
      [
        tool,
        button(tool, () => {
          pick({ tool });
        }),
      ] as const,
  );
  const inks = INKS.map(
    (ink) =>
      [
        ink,
        listed(ink, make('span', { class: `ink-${ink}` }), () => {
          pick({ ink });
        }),
      ] as const,
  );
  const undoing = button('undo', undo);
  const clearing = button('clear', clear);
  const element = make(
    'div',
    { class: 'pen-toolbar', part: 'pen-toolbar', role: 'group' },
    make('div', {}, ...tools.map(([, each]) => each)),
    make('div', {}, ...inks.map(([, each]) => each)),
    make('div', {}, undoing, clearing, button('close', close)),
  );
  // A click on a tool leaves the focus where it is: a clicker's keys go on moving the deck.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    element,
    update({ tool, ink, canUndo, canClear }) {
      for (const [name, each] of tools) update(each, { 'aria-pressed': String(name === tool) });
      for (const [name, each] of inks) update(each, { 'aria-pressed': String(name === ink) });
      update(undoing, { 'aria-disabled': !canUndo && 'true' });
      update(clearing, { 'aria-disabled': !canClear && 'true' });
    },
    name(texts) {
      element.ariaLabel = texts.toolbar;
      for (const [each, name] of named) each.title = texts[name];
    },
  };
}
