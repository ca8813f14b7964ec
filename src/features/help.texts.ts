/** The words of the list of keys. */
import type { Action } from '../model/keys.js';

export const TEXTS = {
  title: 'Keys',
  close: 'Close',
  moving: 'Moving',
  showing: 'Showing',
  pointing: 'Pointing',
  zoomTo: 'Zoom to a point',
  click: 'click',
} as const;

/** What keys do. */
export const ACTIONS = {
  next: 'Next step',
  prev: 'Previous step',
  right: 'Right',
  left: 'Left',
  down: 'Down',
  up: 'Up',
  'next-slide': 'Next slide, past the steps',
  'prev-slide': 'Previous slide, past the steps',
  first: 'First slide',
  last: 'Last slide',
  'far-right': 'Far right',
  'far-left': 'Far left',
  'far-down': 'Bottom of the stack',
  'far-up': 'Top of the stack',
  'go-to': 'Go to slide',
  overview: 'Overview',
  fullscreen: 'Full screen',
  pause: 'Black screen',
  speaker: 'Speaker view',
  'auto-slide': 'Start or stop auto-slide',
  help: 'This list',
  laser: 'Laser pointer',
  pen: 'Draw',
  'clear-drawing': 'Clear the drawing',
  zoom: 'Zoom in or out',
  menu: 'Menu',
  share: 'Share',
} as const satisfies Readonly<Record<Action, string>>;

/** What is written on keys that have a name. */
export const KEY_NAMES = {
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Home: 'Home',
  End: 'End',
  Space: 'Space',
  Enter: 'Enter',
  Shift: 'Shift',
  Alt: 'Alt',
} as const;
