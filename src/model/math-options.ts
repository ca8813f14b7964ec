/** The attributes of `<q-math>`, as a table: accessors, observed attributes and defaults come from it. */
import type { OptionTable } from './options.js';

/** Options of `<q-math>`, by attribute name. */
export const MATH_OPTIONS = {
  display: { type: 'boolean' },
  macros: { type: 'string', default: '' },
} as const satisfies OptionTable;

/** TeX commands by name, backslash included, each with what it stands for. */
export type MathMacros = Readonly<Record<string, string>>;

/**
 * Reads the text of a `macros` attribute.
 * @returns Null where it is no JSON object of texts.
 */
export function parseMacros(text: string): MathMacros | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
      ? Object.fromEntries(entries)
      : null;
  } catch {
    return null;
  }
}
