/** A few hundred real keys, through the browser and to what has the focus, with clicks and edits between them. */
import { assert } from 'chai';
import fc from 'fast-check';
import { KEYS } from '../../src/model/keys.js';
import { listen } from '../helpers/console.js';
import { cleanUp, find } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { Step, KEY_NAMES, editingStep } from './actions.js';
import { check } from './checks.js';
import { anyPlan } from './edits.js';
import { Oracle } from './oracle.js';
import type { Plan } from './plan.js';
import { Stage } from './stage.js';
import { replayPath, seeds, tryOut } from './trials.js';

/** A key as a keyboard types it. */
const pressed = (name: string): string =>
  name.replace('Space', ' ').replace('Shift+n', 'Shift+N').replace('Shift+p', 'Shift+P');

/** Keys that open something change where the focus is; `walk.test.ts` has those. */
const MOVING = KEY_NAMES.filter((name) => !['overview', 'help', 'pen', 'laser', 'zoom'].includes(KEYS[name] ?? ''));

const key = fc.constantFrom(...MOVING).map(
  (name) =>
    new Step(
      `real ${name}`,
      async (oracle, stage) => {
        oracle.key(name);
        find(stage.shadow, '.viewport').focus();
        await press(pressed(name));
      },
      // Without slides there is nothing to focus.
      (oracle) => oracle.section !== null,
    ),
);

/** With the focus in a field of the page, no key is the deck's. */
const typed = fc.constantFrom('ArrowRight', ' ', 'n', 'End', 'b').map(
  (name) =>
    new Step(`type ${name}`, async (_, stage) => {
      const field = document.createElement('input');
      stage.place.prepend(field);
      field.focus();
      await press(name);
      field.remove();
    }),
);

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

describe('a deck, whatever keys are pressed', () => {
  for (const seed of seeds) {
    it(`is as the model has it, from seed ${String(seed)}`, async () => {
      const steps = fc.commands([key, key, key, typed, editingStep], {
        maxCommands: 30,
        size: 'max',
        ...(replayPath ? { replayPath } : {}),
      });
      await tryOut(
        fc.asyncProperty(anyPlan, steps, play),
        seed,
        4,
        'npm run test:chromium -- test/random/real-keys.test.ts',
      );
    }).timeout(110_000);
  }

  after(() => {
    console.log(`${String(Step.played)} actions played`);
  });
});
