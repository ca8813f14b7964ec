import { assert } from 'chai';
import '../../src/index.js';
import type { DeckController, DeckHost } from '../../src/deck/host.js';
import { wakeLock } from '../../src/features/wake-lock.js';
import { fixture, until } from '../helpers/fixture.js';

const original = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
let held = 0;
let end: AbortController;

/** Stands in for the browser's: test browsers have no screen to keep on. */
function pretend(request: () => Promise<unknown>): void {
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
}

function grant(): Promise<unknown> {
  held += 1;
  const lock = {
    released: false,
    release() {
      if (!lock.released) held -= 1;
      lock.released = true;
      return Promise.resolve();
    },
  };
  return Promise.resolve(lock);
}

function connect(): DeckController {
  const controller = wakeLock({ element: fixture('<q-deck><q-section>A</q-section></q-deck>') } as unknown as DeckHost);
  controller.connect?.(end.signal);
  return controller;
}

describe('the wake lock', () => {
  beforeEach(() => {
    held = 0;
    end = new AbortController();
    pretend(grant);
  });
  afterEach(() => {
    end.abort();
    if (original) Object.defineProperty(navigator, 'wakeLock', original);
    else Reflect.deleteProperty(navigator, 'wakeLock');
  });

  it('is held while it is asked for, once', async () => {
    const controller = connect();
    controller.toggle?.(true);
    controller.toggle?.(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => held === 1);
    controller.toggle?.(false);
    await until(() => held === 0);
    controller.toggle?.(true);
    await until(() => held === 1);
  });

  it('is not asked for by a deck that is only there', async () => {
    connect();
    await Promise.resolve();
    assert.equal(held, 0);
  });

  it('goes with the deck', async () => {
    connect().toggle?.(true);
    await until(() => held === 1);
    end.abort();
    await until(() => held === 0);
  });

  it('is given back where it comes too late', async () => {
    let give: ((lock: unknown) => void) | null = null;
    pretend(
      () =>
        new Promise((resolve) => {
          give = resolve;
        }),
    );
    const controller = connect();
    controller.toggle?.(true);
    const answer = await until(() => give);
    controller.toggle?.(false);
    answer(await grant());
    await until(() => held === 0);
  });

  it('leaves the screen to itself where the browser says no', async () => {
    let asked = 0;
    pretend(() => {
      asked += 1;
      return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    });
    const controller = connect();
    controller.toggle?.(true);
    await until(() => asked === 1);
    pretend(grant);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => held === 1, 'it is asked for again');
  });
});
