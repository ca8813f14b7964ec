/** Moves, edits, Back, Forward and edits of the address, in random order: the URL says where the deck is, and leads it. */
import { assert } from 'chai';
import fc from 'fast-check';
import { findPath, parsePath } from '../../src/model/address.js';
import type { Address } from '../../src/model/address.js';
import { landing } from '../../src/model/navigate.js';
import { nearest } from '../../src/model/outline.js';
import { cleanUp, until } from '../helpers/fixture.js';
import { listen } from '../helpers/console.js';
import { editHash, openWith, travel } from '../helpers/url.js';
import { Step, movingStep } from './actions.js';
import { check } from './checks.js';
import { anyPlan } from './edits.js';
import { Oracle } from './oracle.js';
import { outlineOf } from './plan.js';
import type { Plan } from './plan.js';
import { Stage } from './stage.js';
import { replayPath, seeds, tryOut } from './trials.js';

/** Browsers refuse to write the URL more often than so in ten seconds: WebKit a hundred times, others two hundred. */
const MOST = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome') ? 90 : 180;
const writes: number[] = [];

/** Whether there is room for one more write. */
function hasRoom(): boolean {
  const now = performance.now();
  while (writes[0] !== undefined && now - writes[0] > 10_000) writes.shift();
  return writes.length < MOST;
}

/** How a deck takes part in the URL. */
interface Part {
  readonly isPage: boolean;
  readonly pushes: boolean;
}

const OTHERS = 'other=a/b%20c&note';

/** What belongs to a deck that has its place in the URL. */
class Linked {
  readonly oracle: Oracle;
  /** The hashes of the browser's entries since the deck was made. */
  readonly entries = [location.hash];
  at = 0;
  /** The URL was written by a person: it may say anything. */
  isForeign = true;

  constructor(
    readonly part: Part,
    plan: Plan,
  ) {
    this.oracle = new Oracle(plan, this.link());
  }

  /** What the URL says. */
  link(): Address | null {
    return parsePath(findPath(location.hash, this.part.isPage ? null : 'talk') ?? '');
  }

  /** The URL leads the deck. */
  follow(): void {
    const { oracle } = this;
    const isStart = this.part.isPage && ['', '#/'].includes(location.hash);
    const target = isStart ? landing(oracle.outline, 0) : oracle.resolve(this.link());
    if (target) oracle.goTo(target, 'url');
    this.isForeign = true;
  }

  /** The deck may have written the URL. */
  written(before: string): void {
    if (location.hash !== before) {
      writes.push(performance.now());
      if (this.part.pushes) this.entries.splice((this.at += 1), Infinity, location.hash);
      else this.entries[this.at] = location.hash;
      this.isForeign = false;
    }
    const { position, outline } = this.oracle;
    if (this.isForeign || !position) return;
    const said = this.oracle.resolve(this.link());
    assert.deepEqual({ url: said && nearest(outline, said) }, { url: position }, `${before} became ${location.hash}`);
    if (!this.part.isPage) assert.include(location.hash, OTHERS);
  }
}

/** An action on a deck in the URL. */
class LinkedStep implements fc.AsyncCommand<Linked, Stage> {
  constructor(
    readonly name: string,
    readonly act: (linked: Linked, stage: Stage) => Promise<void>,
    readonly can: (linked: Linked) => boolean,
  ) {}

  check(linked: Readonly<Linked>): boolean {
    return this.can(linked) && hasRoom();
  }

  async run(linked: Linked, stage: Stage): Promise<void> {
    await this.act(linked, stage);
  }

  toString(): string {
    return this.name;
  }
}

const inside = movingStep.map(
  (step) =>
    new LinkedStep(
      step.name,
      async (linked, stage) => {
        const before = location.hash;
        await step.run(linked.oracle, stage);
        // The URL is written at the latest when the page goes.
        dispatchEvent(new Event('pagehide'));
        linked.written(before);
      },
      ({ oracle }) => step.check(oracle),
    ),
);

const PATHS = [
  '0',
  '1',
  '2',
  '1/1',
  '1/1/0',
  '0/0/1',
  '99',
  '-1',
  '1/-3/7',
  's1',
  'twice/0',
  'a%20b',
  'x',
  'nobody',
  '',
  '/',
  '%',
  '%FF',
  '1e3',
  '9'.repeat(400),
  '"><img src=x>',
  'constructor',
];

const address = fc.constantFrom(...PATHS).map(
  (path) =>
    new LinkedStep(
      `address ${path}`,
      async (linked, stage) => {
        const hash = linked.part.isPage ? `#/${path}` : `#talk=${path}&${OTHERS}`;
        if (new URL(hash, location.href).hash === location.hash) return;
        await editHash(hash);
        linked.entries.splice((linked.at += 1), Infinity, location.hash);
        linked.follow();
        Step.played += 1;
        await stage.settle();
        check(linked.oracle, stage);
      },
      ({ oracle }) => !oracle.away,
    ),
);

const history = fc.constantFrom(-3, -1, -1, 1, 2).map(
  (delta) =>
    new LinkedStep(
      delta < 0 ? `back ${String(-delta)}` : `forward ${String(delta)}`,
      async (linked, stage) => {
        await travel(delta);
        linked.at += delta;
        assert.equal(location.hash, linked.entries[linked.at], 'the entry is the one that was written');
        linked.follow();
        Step.played += 1;
        await stage.settle();
        check(linked.oracle, stage);
      },
      ({ at, entries }) => entries[at + delta] !== undefined,
    ),
);

async function play(
  plan: Plan,
  part: Part,
  path: string,
  steps: Iterable<fc.AsyncCommand<Linked, Stage>>,
): Promise<void> {
  const own = structuredClone(plan);
  Object.assign(own.options, { history: part.pushes ? 'push' : 'replace', 'full-page': part.isPage ? '' : null });
  const lines = await listen(async () => {
    await openWith(part.isPage ? `#/${path}` : `#talk=${path}&${OTHERS}`);
    const linked = new Linked(part, own);
    const stage = await Stage.make(own);
    check(linked.oracle, stage);
    await fc.asyncModelRun(() => ({ model: linked, real: stage }), steps);
  });
  cleanUp();
  assert.deepEqual(
    lines.filter(({ level }) => level === 'error'),
    [],
  );
}

describe('a deck in the URL, whatever is done to it and to the address', () => {
  const anyPart = fc.record({ isPage: fc.boolean(), pushes: fc.boolean() });
  const anyTalk = anyPlan.filter((plan) => outlineOf(plan).slides.length > 0);

  // Until then a new address takes the place of the entry before.
  before(() => until(() => document.readyState === 'complete', 'the page is loaded'));

  for (const seed of seeds) {
    it(`is where the URL says, from seed ${String(seed)}`, async () => {
      const steps = fc.commands([inside, inside, inside, address, history], {
        maxCommands: 25,
        size: 'max',
        ...(replayPath ? { replayPath } : {}),
      });
      const property = fc.asyncProperty(anyTalk, anyPart, fc.constantFrom(...PATHS), steps, play);
      await tryOut(property, seed, 6, 'npm run test:chromium -- test/random/url.test.ts');
    }).timeout(110_000);
  }

  after(() => {
    console.log(`${String(Step.played)} actions played`);
  });
});
