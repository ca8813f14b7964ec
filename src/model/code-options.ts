/** The attributes of `<q-code>`, as a table: accessors, observed attributes and defaults come from it. */
import type { OptionTable } from './options.js';

/** Options of `<q-code>`, by attribute name. */
export const CODE_OPTIONS = {
  language: { type: 'string', default: '' },
  lines: { type: 'string', default: '' },
  'line-numbers': { type: 'boolean' },
  start: { type: 'number', default: 1 },
  'no-trim': { type: 'boolean' },
  wrap: { type: 'boolean' },
  copy: { type: 'boolean' },
  'auto-slide': { type: 'number', default: 0, min: 0 },
} as const satisfies OptionTable;
