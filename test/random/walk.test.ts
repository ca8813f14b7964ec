/** Thousands of actions in random order, each checked against the rules of the model. */
import { assert } from 'chai';
import fc from 'fast-check';
import { listen } from '../helpers/console.js';
import { cleanUp } from '../helpers/fixture.js';
import { Step, anyStep } from './actions.js';
import { check } from './checks.js';
import { anyPlan } from './edits.js';
import { Oracle } from './oracle.js';
import type { Plan } from './plan.js';
import { Stage } from './stage.js';
import { replayPath, seeds, tryOut } from './trials.js';

/** Plays one deck; errors on the console are failures, too. */
async function play(plan: Plan, steps: Iterable<fc.AsyncCommand<Oracle, Stage>>): Promise<void> {
  const own = structuredClone(plan);
  const lines = await listen(async () => {
    const stage = await Stage.make(own);
    const oracle = new Oracle(own);
    check(oracle, stage);
    await fc.asyncModelRun(() => ({ model: oracle, real: stage }), steps);
  });
  cleanUp();
  assert.deepEqual(
    lines.filter(({ level }) => level === 'error'),
    [],
  );
}

describe('a deck, whatever is done to it', () => {
  for (const seed of seeds) {
    it(`is as the model has it, from seed ${String(seed)}`, async () => {
      const steps = fc.commands([anyStep], { maxCommands: 40, size: 'max', ...(replayPath ? { replayPath } : {}) });
      await tryOut(
        fc.asyncProperty(anyPlan, steps, play),
        seed,
        12,
        'npm run test:chromium -- test/random/walk.test.ts',
      );
    }).timeout(110_000);
  }

  after(() => {
    console.log(`${String(Step.played)} actions played`);
  });
});
