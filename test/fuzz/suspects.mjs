/** From a batch in which something got through to the input that did it, as short as it can be had. */
import fc from 'fast-check';
import { INPUTS } from './generate.mjs';

/** What was told, without what differs from input to input. */
export const signature = (what) =>
  what
    .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replace(/https?:\S+/g, '…')
    .replace(/-?\d+(\.\d+)?/g, 'N')
    .slice(0, 90);

/** A task that took too long is one only if its thread was at work all the time, each time: the machine may have been busy. */
export const isTime = (what) => /stood still|hangs/.test(what);
const TIMES = 3;
const SURE = /is in a deck|a script ran|^a request/;

/** Plays inputs in a page that nothing was done to; gives what they did of a kind, undefined where nothing. */
async function does(player, inputs, sign) {
  await player.clean();
  const told = await player.play(inputs, isTime(sign));
  return told.find(({ what }) => signature(what) === sign)?.what;
}

/** The same of one input, as often as it takes to be sure. */
async function alone(player, input, sign) {
  let what;
  for (let turn = 0; turn < TIMES; turn += 1) {
    what = await does(player, [input], sign);
    if (what === undefined || !isTime(what)) break;
  }
  return what;
}

/** Halves a batch until one input is left that does it; null where it does it no more. */
async function bisect(player, inputs, sign) {
  let left = inputs;
  while (left.length > 1) {
    const half = left.slice(0, Math.ceil(left.length / 2));
    left = (await does(player, half, sign)) === undefined ? left.slice(half.length) : half;
  }
  return (await alone(player, left[0], sign)) === undefined ? null : left[0];
}

/**
 * The inputs of a batch that did what was told, each with what it did.
 * @param {Set<string>} known What need not be looked at any more, since it was before.
 */
export async function culprits(player, inputs, told, known) {
  const found = [];
  for (const { id, what } of told) {
    const sign = signature(what);
    const input = inputs.find((each) => each.id === id);
    const key = `${input?.way ?? ''} ${sign}`;
    if (known.has(key)) continue;
    // What stands in a box, or names its input, is sure. All else has to happen once more: a busy machine is late, and slow, once.
    const isSure = input && SURE.test(what);
    if (!isSure && (await does(player, inputs, sign)) === undefined) continue;
    known.add(key);
    const culprit = isSure ? input : await bisect(player, input ? [input] : inputs, sign);
    if (culprit) found.push({ ...culprit, what });
    else if (!isTime(what)) {
      const all = `inputs ${inputs.map((each) => each.id).join(', ')}`;
      found.push({ ...inputs[0], origin: null, what: `${what}; by none of these alone: ${all}` });
    }
  }
  return found;
}

/**
 * Makes an input shorter as long as it does the same.
 * @param {number} ms How long that may take.
 */
export async function minimise(player, { id, way, what, modes, origin: { takes, seed, index } }, ms) {
  const sign = signature(what);
  const harmless = async (value) => (await alone(player, { id, way, value, modes }, sign)) === undefined;
  const { counterexample } = await fc.check(fc.asyncProperty(INPUTS[takes], harmless), {
    seed,
    path: String(index),
    numRuns: 1,
    interruptAfterTimeLimit: ms,
  });
  return counterexample?.[0];
}
