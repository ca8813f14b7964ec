/**
 * Hostile inputs by every way in: no script runs, nothing is asked for that was not named, nothing around a deck changes, no page stands still.
 *
 *   npm run test:fuzz                             10,000 inputs, in CI always the same
 *   Q_FUZZ=100000 npm run test:fuzz               more
 *   Q_FUZZ_SEED=7 npm run test:fuzz               others
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { env } from 'node:process';
import fc from 'fast-check';
import { INPUTS, PLAIN, asInput } from './generate.mjs';
import { Player } from './run.mjs';
import { culprits, isTime, minimise } from './suspects.mjs';

const SEED = Number(env.Q_FUZZ_SEED ?? 20261130);
const COUNT = Number(env.Q_FUZZ ?? 10_000);
/** Inputs of one way side by side. */
const EACH = 4;
/** How long finds are looked into, in ms; what is found after that is told as it is. */
const PATIENCE = 180_000;

/** All inputs: each piece of the corpus by each way, at most half of all; and then what is made of them. */
function makeInputs(ways) {
  const names = Object.keys(ways);
  const plain = PLAIN.flatMap(([kind, piece]) =>
    names.flatMap((way) => {
      const value = asInput[ways[way]]?.(piece);
      return value === undefined ? [] : [{ way, kind, value, origin: null }];
    }),
  );
  // A stride that has no divisor in common with their number leads to all of them, and to each way and kind early.
  const stride = 7919;
  const chosen = Array.from(
    { length: Math.min(plain.length, Math.ceil(COUNT / 2)) },
    (_, i) => plain[(i * stride) % plain.length],
  );
  const made = Array.from({ length: COUNT - chosen.length }, (_, i) => {
    const way = names[i % names.length];
    const index = Math.floor(i / names.length);
    return { way, kind: 'made of all kinds', origin: { takes: ways[way], seed: SEED + (i % names.length), index } };
  });
  for (const way of names) {
    const own = made.filter((input) => input.way === way);
    if (own.length === 0) continue;
    const { takes, seed } = own[0].origin;
    const values = fc.sample(INPUTS[takes], { seed, numRuns: own.length });
    for (const input of own) input.value = values[input.origin.index];
  }
  return [...chosen, ...made].map((input, i) => ({ ...input, id: i + 1 }));
}

/** Inputs in batches that have room for them, each with so many of every way. */
function batchesOf(inputs, ways) {
  const queues = new Map(Object.keys(ways).map((way) => [way, []]));
  for (const input of inputs) queues.get(input.way).push(input);
  const batches = [];
  for (let i = 0; ; i += EACH) {
    const batch = [...queues.values()].flatMap((queue) => queue.slice(i, i + EACH));
    if (batch.length === 0) return batches;
    // In one of ten the decks' modes are opened.
    batches.push(batch.map((input) => ({ ...input, modes: batches.length % 10 === 9 })));
  }
}

/** What is told of an input that got through. */
const describeFind = ({ id, way, what, value }) =>
  `  input ${id} of the seed ${SEED}, ${way}: ${what}\n    ${JSON.stringify(value).slice(0, 600)}`;

describe(`${COUNT} hostile inputs of the seed ${SEED}`, () => {
  const found = [];
  let inputs = [];
  let ways = {};

  before(async () => {
    // Two browsers side by side: a machine has two cores at least.
    const players = await Promise.all([Player.open(EACH), Player.open(EACH)]);
    ways = players[0].ways;
    inputs = makeInputs(ways);
    const batches = batchesOf(inputs, ways);
    const known = new Set();
    let spent = 0;
    const playAll = async (player) => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const told = await player.play(batch);
        if (told.length === 0) continue;
        const start = performance.now();
        if (spent < PATIENCE) {
          const more = await culprits(player, batch, told, known);
          for (const find of more) console.log(describeFind(find));
          found.push(...more);
        } else {
          // What only a clock says is a suspicion.
          const { what } = told.find((each) => !isTime(each.what)) ?? {};
          const all = `(inputs ${batch[0].id} to ${batch.at(-1).id}; not looked into)`;
          if (what) found.push({ ...batch[0], origin: null, what: `${what} ${all}` });
        }
        await player.clean();
        spent += performance.now() - start;
      }
    };
    try {
      await Promise.all(players.map(playAll));
      for (const find of found.filter(({ origin }) => origin).slice(0, 6))
        find.value = (await minimise(players[0], find, 15_000)) ?? find.value;
      console.log(`  ${Player.played} plays of ${inputs.length} inputs in ${Math.round(performance.now() / 1000)} s`);
    } finally {
      await Promise.all(players.map((player) => player.close()));
    }
  });

  it('came by every way', () => {
    assert.ok(Object.keys(ways).length >= 20);
    const played = new Set(inputs.map(({ way }) => way));
    assert.deepEqual([...played].sort(), Object.keys(ways).sort());
    assert.ok(Player.isAnswered, 'a deck answered a message');
    assert.ok(Player.isShared, 'a deck gave code to share');
  });

  for (const kind of [...new Set(PLAIN.map(([each]) => each)), 'made of all kinds'])
    it(`holds: ${kind}`, () => {
      const finds = found.filter((find) => find.kind === kind);
      const lines = finds.map(describeFind);
      assert.equal(finds.length, 0, `${finds.length} inputs got through:\n${lines.join('\n')}`);
    });
});
