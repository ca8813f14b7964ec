/** The words of the pen. */
export const TEXTS = {
  on: 'Pen on. Its tools come before the slides.',
  off: 'Pen off',
  toolbar: 'Drawing tools',
  pen: 'Pen',
  marker: 'Marker',
  eraser: 'Eraser',
  text: 'Text colour',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  undo: 'Undo',
  clear: 'Clear the slide',
  close: 'Put the pen away',
} as const;
