/** Slides that another window hands to a speaker view: read as data, never as HTML, and nothing that runs is among them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { env } from 'node:process';
import fc from 'fast-check';
import { SLIDES } from './generate.mjs';
import { Player } from './run.mjs';

const SEED = Number(env.Q_FUZZ_SEED ?? 20261130);
const COUNT = Math.ceil(Number(env.Q_FUZZ ?? 10_000) / 20);

describe(`${COUNT} hostile talks handed to a speaker view, of the seed ${SEED}`, () => {
  let player;
  before(async () => {
    player = await Player.open(0);
  });
  after(() => player?.close());

  it('are shown without what could run', async () => {
    const { page, requests } = await player.open('/desk#q-speaker=aaaaaaaaaaaa.evil');
    await page.waitForFunction(() => globalThis.desk?.begin(), { polling: 300, timeout: 30_000 });
    const slides = fc.sample(SLIDES, { seed: SEED, numRuns: COUNT });
    const found = await page.evaluate((all) => globalThis.desk.play(all), slides);
    const lines = found.map(
      ({ i, what }) => `  input ${i} of the seed ${SEED}: ${what}\n    ${slides[i].slice(0, 600)}`,
    );
    assert.equal(found.length, 0, `${found.length} finds:\n${lines.slice(0, 20).join('\n')}`);
    assert.deepEqual(requests(), []);
  });
});
