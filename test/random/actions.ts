/** What people, pages and scripts do to a deck, in random order: each done to the real deck and to the oracle. */
import fc from 'fast-check';
import { KEYS } from '../../src/model/keys.js';
import type { Action } from '../../src/model/keys.js';
import { nextFrame } from '../helpers/fixture.js';
import { centreOf } from '../helpers/pointer.js';
import { agreeInModes, check } from './checks.js';
import { EDITS, editWith } from './edits.js';
import type { Edit } from './edits.js';
import type { Mode, Oracle } from './oracle.js';
import { itemLists } from './plan.js';
import type { Stage } from './stage.js';

/** One action. */
export class Step implements fc.AsyncCommand<Oracle, Stage> {
  constructor(
    /** How it is written in a report. */
    readonly name: string,
    readonly act: (oracle: Oracle, stage: Stage) => unknown,
    /** Whether it can be done now. */
    readonly can: (oracle: Oracle) => boolean = () => true,
    /** It may switch modes. */
    readonly slow = false,
  ) {}

  /** How many were carried out. */
  static played = 0;

  check(oracle: Readonly<Oracle>): boolean {
    return this.can(oracle as Oracle);
  }

  async run(oracle: Oracle, stage: Stage): Promise<void> {
    Step.played += 1;
    await this.act(oracle, stage);
    await stage.settle();
    // Modes may have to be loaded first.
    for (let frames = 0; this.slow && frames < 60 && !agreeInModes(oracle, stage); frames += 1) await nextFrame();
    if (this.slow) await stage.settle();
    check(oracle, stage);
  }

  toString(): string {
    return this.name;
  }
}

const MODES: readonly string[] = ['overview', 'help', 'pen', 'laser', 'zoom'] satisfies Mode[];
const isMode = (action: string): action is Mode => MODES.includes(action);
/** Full screen and other windows need a person; dialogs take words, and time is no key's. */
const ELSEWHERE: readonly string[] = ['fullscreen', 'speaker', 'go-to', 'auto-slide', 'menu', 'share'];

/** The keys that are pressed. */
export const KEY_NAMES = Object.keys(KEYS).filter((name) => !ELSEWHERE.includes(KEYS[name] ?? 'next'));

/** A key as an event has it. */
export function strokeOf(name: string): { key: string; shiftKey: boolean } {
  const shiftKey = name.startsWith('Shift+');
  const key = name.replace('Shift+', '').replace('Space', ' ');
  return { key: shiftKey && key.length === 1 ? key.toUpperCase() : key, shiftKey };
}

function dispatchKey(target: Element, init: KeyboardEventInit): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init }));
}

/** What a key goes to: an open dialog has it all. */
const keyTarget = (stage: Stage): Element =>
  stage.shadow.querySelector('dialog[open]') ?? stage.shadow.querySelector('.viewport') ?? stage.deck;

const key = fc.constantFrom(...KEY_NAMES).map(
  (name) =>
    new Step(
      `key ${name}`,
      (oracle, stage) => {
        if (oracle.is('help')) {
          if (name === '?') oracle.toggle('help', false);
        } else oracle.key(name);
        dispatchKey(keyTarget(stage), strokeOf(name));
      },
      // A mode needs something to show; WebKit closes dialogs by an Escape of any maker, others by a person's only.
      (oracle) => (oracle.section !== null || !isMode(KEYS[name] ?? '')) && !(name === 'Escape' && oracle.is('help')),
      isMode(KEYS[name] ?? ''),
    ),
);

const browserKey = fc.tuple(fc.constantFrom(...KEY_NAMES), fc.constantFrom('ctrlKey', 'metaKey', 'altKey')).map(
  ([name, modifier]) =>
    new Step(`key ${modifier}+${name}`, (_, stage) => {
      dispatchKey(keyTarget(stage), { ...strokeOf(name), [modifier]: true });
    }),
);

const keyOutside = fc.constantFrom(...KEY_NAMES.filter((name) => !isMode(KEYS[name] ?? ''))).map(
  (name) =>
    new Step(
      `key ${name} outside`,
      (oracle, stage) => {
        if (oracle.isFullPage && strokeOf(name).key !== ' ') oracle.key(name);
        const button = stage.place.querySelector('button');
        if (button) dispatchKey(button, strokeOf(name));
      },
      // The overview of a deck that is the page has keys of its own for what is outside.
      (oracle) => !oracle.is('overview') && !oracle.is('help'),
    ),
);

const WAYS = ['left', 'right', 'up', 'down'] as const;

const control = fc.constantFrom(...WAYS).map(
  (way) =>
    new Step(
      `click ${way}`,
      (oracle, stage) => {
        const button = stage.shadow.querySelector<HTMLElement>(`.control[data-way=${way}]`);
        if (!button || button.hidden) return;
        oracle.move(way, 'pointer');
        button.click();
      },
      (oracle) => !oracle.is('overview') && !oracle.is('help'),
    ),
);

const MOVES = ['next', 'prev', 'left', 'right', 'up', 'down', 'first', 'last'] as const;

const call = fc.tuple(fc.constantFrom(...MOVES), fc.boolean()).map(
  ([intent, skipFragments]) =>
    new Step(`${intent}(${skipFragments ? '{ skipFragments }' : ''})`, (oracle, stage) => {
      same(stage.deck[intent]({ skipFragments }), oracle.move(intent, 'api', skipFragments), intent);
    }),
);

const COMMANDS: readonly Action[] = [
  ...MOVES,
  'next-slide',
  'prev-slide',
  'far-left',
  'far-right',
  'far-up',
  'far-down',
  'pause',
];

const command = fc.constantFrom(...COMMANDS).map(
  (action) =>
    new Step(
      `command --${action}`,
      (oracle, stage) => {
        const button = document.createElement('button');
        button.setAttribute('commandfor', 'talk');
        button.setAttribute('command', `--${action}`);
        stage.place.append(button);
        oracle.request(action, 'command');
        button.click();
        button.remove();
      },
      // Names do not reach into a shadow tree.
      (oracle) => !oracle.inShadow,
    ),
);

const place = fc.integer({ min: -1, max: 7 });
const anyNumber = fc.oneof({ weight: 6, arbitrary: place }, fc.constantFrom(Infinity, -Infinity, 1e21, 2.7, -0));

const goTo = fc.record({ h: anyNumber, v: anyNumber, f: anyNumber }, { requiredKeys: ['h'] }).map(
  (target) =>
    new Step(`goTo(${fc.stringify(target)})`, (oracle, stage) => {
      same(stage.deck.goTo(target), oracle.goTo(target), 'goTo');
    }),
);

const NAMES = [
  's1',
  's2',
  's3',
  'twice',
  '2',
  'a b',
  'user-content-x',
  'x',
  'é&=/%',
  '',
  'nobody',
  '"]',
  'constructor',
  'talk',
];

const goToName = fc.oneof(fc.constantFrom(...NAMES), fc.nat(20)).map(
  (name) =>
    new Step(`goTo(${JSON.stringify(name)})`, (oracle, stage) => {
      const all = itemLists(oracle.plan).flat();
      const id = typeof name === 'string' ? name : (all[name % all.length]?.key ?? '');
      const to = oracle.find(id);
      same(stage.deck.goTo(id), to !== null && oracle.goTo(to), 'goTo');
    }),
);

const goToElement = fc.nat(20).map(
  (n) =>
    new Step(
      `goTo(slide ${String(n)})`,
      (oracle, stage) => {
        const index = n % oracle.outline.slides.length;
        const slide = oracle.outline.slides[index];
        if (slide) same(stage.deck.goTo(stage.element(slide.section)), oracle.goToIndex(index), 'goTo');
      },
      (oracle) => oracle.section !== null,
    ),
);

const pause = fc.option(fc.boolean(), { nil: undefined }).map(
  (on) =>
    new Step(`togglePause(${String(on ?? '')})`, (oracle, stage) => {
      same(stage.deck.togglePause(on), oracle.pause(on), 'togglePause');
    }),
);

const state = fc.record({ h: place, v: place, f: place, paused: fc.boolean() }).map(
  (target) =>
    new Step(`setState(${fc.stringify(target)})`, (oracle, stage) => {
      const moved = oracle.goTo(target);
      const paused = oracle.pause(target.paused);
      same(stage.deck.setState(target), moved || paused, 'setState');
    }),
);

const garbage = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => typeof value !== 'object' || value === null || Array.isArray(value))
  .map(
    (value) =>
      new Step(`setState(${JSON.stringify(value)})`, (_, stage) => {
        same(stage.deck.setState(value), false, 'setState');
      }),
  );

const mode = fc
  .tuple(fc.constantFrom('overview' as const, 'help' as const), fc.option(fc.boolean(), { nil: undefined }))
  .map(
    ([name, on]) =>
      new Step(
        `toggle ${name} ${String(on ?? '')}`,
        (oracle, stage) => {
          oracle.toggle(name, on);
          if (name === 'overview') stage.deck.toggleOverview(on);
          else stage.deck.toggleHelp(on);
        },
        (oracle) => oracle.section !== null,
        true,
      ),
  );

const swipe = fc.tuple(fc.constantFrom(...WAYS), fc.constantFrom(10, 90)).map(
  ([way, by]) =>
    new Step(
      `swipe ${way} ${String(by)}`,
      (oracle, stage) => {
        const { x, y } = centreOf(stage.deck);
        const to = {
          x: x + (way === 'left' ? -by : way === 'right' ? by : 0),
          y: y + (way === 'up' ? -by : way === 'down' ? by : 0),
        };
        const target = oracle.section ? stage.element(oracle.section) : stage.deck;
        const send = (type: string, at: { x: number; y: number }): void => {
          const init = {
            bubbles: true,
            cancelable: true,
            composed: true,
            isPrimary: true,
            pointerType: 'touch',
            pointerId: 9,
          };
          target.dispatchEvent(new PointerEvent(type, { ...init, clientX: at.x, clientY: at.y }));
        };
        oracle.swipe(way, by);
        send('pointerdown', { x, y });
        send('pointermove', to);
        send('pointerup', to);
      },
      (oracle) => !oracle.is('overview') && !oracle.is('help') && (oracle.pointing ?? 'laser') === 'laser',
    ),
);

const resize = fc.integer({ min: 200, max: 700 }).map(
  (width) =>
    new Step(`resize ${String(width)}`, (_, stage) => {
      stage.place.style.inlineSize = `${String(width)}px`;
    }),
);

/** Does some edits at once. */
function edit(edits: readonly Edit[], oracle: Oracle, stage: Stage): void {
  const { plan } = oracle;
  const attributes = (): string =>
    JSON.stringify(
      Object.entries(plan.options)
        .filter(([, value]) => value !== null)
        .sort(),
    );
  const before = attributes();
  for (const each of edits) editWith(plan, each);
  stage.render();
  if (attributes() === before) oracle.edited();
  else oracle.reconnected();
}

const edits = fc.array(EDITS, { minLength: 1, maxLength: 3 });
const editing = edits.map(
  (list) =>
    new Step(list.map(({ name }) => name).join(', '), (oracle, stage) => {
      edit(list, oracle, stage);
    }),
);

const removal = fc
  .tuple(fc.array(EDITS, { maxLength: 2 }), fc.constantFrom(...MOVES), fc.constantFrom('back', 'elsewhere', 'shadow'))
  .map(
    ([list, intent, where]) =>
      new Step(
        `remove, ${intent}, ${list.map(({ name }) => name).join(', ')}, put ${where}`,
        async (oracle, stage) => {
          stage.deck.remove();
          oracle.away = true;
          same(stage.deck[intent](), oracle.move(intent, 'api'), intent);
          for (const each of list) editWith(oracle.plan, each);
          stage.render();
          await stage.settle();
          stage.putInto(where);
          oracle.inShadow = where === 'shadow';
          oracle.returned();
        },
        undefined,
        true,
      ),
  );

function same(real: boolean, expected: boolean, what: string): void {
  if (real !== expected) throw new Error(`${what} gave ${String(real)}, not ${String(expected)}`);
}

/** Edits that leave the deck's options alone. */
export const editingStep = editing.filter(({ name }) => !name.includes('option'));

/** What moves a deck, or changes what is in it, but none of its options. */
export const movingStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: key },
  { weight: 4, arbitrary: call },
  { weight: 3, arbitrary: goTo },
  { weight: 1, arbitrary: goToName },
  { weight: 1, arbitrary: goToElement },
  { weight: 5, arbitrary: editingStep },
);

/** Any action; those that wait for frames are rare. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 30, arbitrary: key },
  { weight: 2, arbitrary: browserKey },
  { weight: 3, arbitrary: keyOutside },
  { weight: 6, arbitrary: control },
  { weight: 10, arbitrary: call },
  { weight: 5, arbitrary: command },
  { weight: 5, arbitrary: goTo },
  { weight: 3, arbitrary: goToName },
  { weight: 3, arbitrary: goToElement },
  { weight: 3, arbitrary: pause },
  { weight: 2, arbitrary: state },
  { weight: 1, arbitrary: garbage },
  { weight: 2, arbitrary: mode },
  { weight: 5, arbitrary: swipe },
  { weight: 1, arbitrary: resize },
  { weight: 30, arbitrary: editing },
  { weight: 2, arbitrary: removal },
);
