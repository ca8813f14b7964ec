/**
 * How the text of an attribute becomes the value of an option. Pure: the elements read attributes, these rules read text.
 * Every element declares its options as one table; accessors, `observedAttributes` and defaults all come from it.
 */

/** One option, as an element's table declares it. The attribute's name is the key of the table. */
export type OptionSpec =
  | { readonly type: 'boolean' }
  | { readonly type: 'string'; readonly default: string }
  /** A number; text that is none, or is out of bounds, gives the default. */
  | { readonly type: 'number'; readonly default: number; readonly min?: number; readonly max?: number }
  /** One of a closed set; the empty attribute means the first value after the default, where `bare` says so. */
  | { readonly type: 'choice'; readonly default: string; readonly values: readonly string[]; readonly bare?: string };

/** An element's options, by attribute name. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The value that an option of a kind has. */
export type ValueOf<S extends OptionSpec> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'number' }
    ? number
    : S extends { type: 'choice'; values: readonly (infer V)[]; default: infer D }
      ? V | D
      : string;

/** `'slide-number'` to `'slideNumber'`, as a type. */
export type CamelCase<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<CamelCase<B>>}` : S;

/** The properties that a table gives its element. */
export type OptionValues<T extends OptionTable> = {
  -readonly [K in keyof T & string as CamelCase<K>]: ValueOf<T[K]>;
};

/** An option's value, and what is wrong with its text, if anything. */
export interface ParsedOption {
  readonly value: string | number | boolean;
  /** What was expected instead, to complete the sentence "… is not"; absent where the text could be read. */
  readonly expected?: string;
}

/** `slide-number` to `slideNumber`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `slideNumber` to `slide-number`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads an option from the text of its attribute.
 * @param name The attribute's name: a boolean may be spelled out as `loop="loop"`.
 * @param text The attribute's text, null where it is absent.
 */
export function parseOption(name: string, spec: OptionSpec, text: string | null): ParsedOption {
  if (spec.type === 'boolean') return parseBoolean(name, text);
  if (text === null) return { value: spec.default };
  if (spec.type === 'string') return { value: text };
  const trimmed = text.trim();
  let expected = '';
  if (spec.type === 'choice') {
    const word = trimmed.toLowerCase() || (spec.bare ?? spec.default);
    if (word === spec.default || spec.values.includes(word)) return { value: word };
    if (__DEV__) expected = `one of ${spec.values.join(', ')}`;
  } else {
    const { min = -Infinity, max = Infinity } = spec;
    const value = Number(trimmed);
    if (trimmed !== '' && value >= min && value <= max && Number.isFinite(value)) return { value };
    if (__DEV__) expected = `a number${boundsText(min, max)}`;
  }
  return __DEV__ ? { value: spec.default, expected } : { value: spec.default };
}

function parseBoolean(name: string, text: string | null): ParsedOption {
  const word = text?.trim().toLowerCase();
  const value = word === '' || word === 'true' || word?.replace(/^data-(q-)?/, '') === name;
  return __DEV__ && !value && word !== undefined && word !== 'false'
    ? { value, expected: `"", "true", "false" or "${name}"` }
    : { value };
}

function boundsText(min: number, max: number): string {
  if (max !== Infinity) return ` from ${min} to ${max}`;
  return min === -Infinity ? '' : ` from ${min} up`;
}

/**
 * The attribute text for a value that a property was set to: null removes the attribute.
 * Frameworks assign what stood in their template, so `""` switches a boolean on (React 19), true is an attribute without a value
 * (`<q-section markdown>` in JSX), and false, null or undefined clears.
 */
export function optionText(spec: OptionSpec, value: unknown): string | null {
  if (typeof value === 'boolean' || (spec.type === 'boolean' && typeof value !== 'string')) return value ? '' : null;
  if (spec.type === 'boolean' && value === 'false') return null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
