/**
 * Counts the work of a function, so that a test can say how it grows with its input without a clock: each function call and each turn of a
 * loop of a counted script is a unit, and so is each character or item that methods of strings and arrays go through. What regular
 * expressions do inside is not counted: `regexps.mjs` judges them by themselves.
 */
import MagicString from 'magic-string';
import { parseSync } from 'oxc-parser';

/** What a call of a method costs, by what it was called on, with, and what it gave. */
const COSTS = [
  [
    String.prototype,
    ['endsWith', 'normalize', 'repeat', 'split', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart'],
    ({ length }, _, result) => Math.max(length, result.length ?? 0),
  ],
  [String.prototype, ['match', 'matchAll', 'replace', 'replaceAll', 'search'], ({ length }) => length],
  [String.prototype, ['startsWith'], (_, [start]) => start.length],
  [String.prototype, ['slice', 'substring'], (_, __, result) => result.length],
  [Array.prototype, ['slice'], (_, __, result) => result.length],
  [
    String.prototype,
    ['includes', 'indexOf'],
    ({ length }, [, from = 0], result) => (typeof result === 'number' && result >= 0 ? result : length) - from,
  ],
  [String.prototype, ['lastIndexOf'], ({ length }, [, from = length], result) => from - Math.max(result, 0)],
  [
    Array.prototype,
    ['concat', 'join', 'reverse', 'sort', 'splice', 'shift', 'unshift', 'includes', 'indexOf', Symbol.iterator],
    ({ length }, _, result) => Math.max(length, result.length ?? 0),
  ],
  // One that goes on where it was goes through what is between.
  [
    RegExp.prototype,
    ['exec', 'test'],
    ({ global, sticky, lastIndex }, [text], found, from) =>
      found && (global || sticky) ? lastIndex - from : sticky ? 0 : String(text).length - from,
  ],
];

/** The name that the counter has in counted scripts. */
const COUNTER = '__work';
const COUNT = `globalThis.${COUNTER}++`;

/** A script that counts its calls and loops, made of one that does not. */
export function counted(script) {
  const { program, errors } = parseSync('script.js', script);
  if (errors.length > 0) throw new Error(errors[0].message);
  const text = new MagicString(script);
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (/^(Arrow)?Function|^(For|While|DoWhile)/.test(node.type) && node.body) count(node.body);
    Object.values(node).forEach(visit);
  };
  const count = ({ type, start, end }) => {
    if (/^(BlockStatement|FunctionBody)$/.test(type)) text.appendRight(start + 1, `${COUNT};`);
    else if (type.endsWith('Statement')) text.appendRight(start, `{${COUNT};`).prependLeft(end, '}');
    else text.appendRight(start, `(${COUNT},`).prependLeft(end, ')');
  };
  visit(program);
  return text.toString();
}

/** The work of a call of counted scripts. */
export function workOf(call) {
  const undo = [];
  globalThis[COUNTER] = 0;
  for (const [prototype, names, costOf] of COSTS) {
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(prototype, name);
      const method = original.value;
      undo.push(() => Object.defineProperty(prototype, name, original));
      Object.defineProperty(prototype, name, {
        ...original,
        value(...args) {
          const from = prototype === RegExp.prototype ? this.lastIndex : 0;
          const result = method.apply(this, args);
          globalThis[COUNTER] += 1 + Math.max(costOf(this, args, result ?? '', from) || 0, 0);
          return result;
        },
      });
    }
  }
  try {
    call();
  } finally {
    for (const each of undo) each();
  }
  return globalThis[COUNTER];
}
