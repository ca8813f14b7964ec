/** Whether a deck is as it ought to be: one picture of each, and both are the same. */
import { assert } from 'chai';
import { routesFrom } from '../../src/model/navigate.js';
import { progressAt } from '../../src/model/outline.js';
import { formatSlideNumber } from '../../src/model/slide-number.js';
import type { Oracle } from './oracle.js';
import { allItems, optionOf, shownItems } from './plan.js';
import type { Stage } from './stage.js';

const STATES = { overview: 'overview', pen: 'pen', laser: 'laser', zoom: 'zoomed' } as const;
const WAYS: readonly string[] = ['left', 'right', 'up', 'down'];
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The modes that a deck says it is in. */
function modesOf({ deck, shadow }: Stage): string[] {
  const modes = Object.entries(STATES).flatMap(([mode, state]) => (deck.matches(`:state(${state})`) ? [mode] : []));
  return [...modes, ...(shadow.querySelector('dialog.help[open]') ? ['help'] : [])].sort();
}

/** Whether a deck is in the modes that it ought to be in. */
export function agreeInModes(oracle: Oracle, stage: Stage): boolean {
  return modesOf(stage).join() === oracle.modes.toSorted().join();
}

/** What there should be. */
function expected(oracle: Oracle): object {
  const { plan, outline, position, section, previous, paused, modes, said, told, rules } = oracle;
  const isAll = optionOf(plan, 'no-fragments') === true;
  const isStill = !oracle.is('overview');
  const routes = routesFrom(outline, position, rules);
  const { left, right, up, down } = routes;
  const isStack = position !== null && (outline.columns[position.h]?.length ?? 0) > 1;
  const controls =
    position && optionOf(plan, 'no-controls') !== true ? { left, right, ...(isStack ? { up, down } : {}) } : {};
  const fragments = section
    ? allItems(section.items)
        .filter(({ tag }) => tag !== 'q-code')
        .map(({ key }) => key)
    : [];
  const shown = section && position ? shownItems(section, position.f).map(({ key }) => key) : [];
  return {
    position,
    current: section?.key ?? null,
    previous: previous?.key ?? null,
    slides: outline.slides.map((slide) => slide.section.key),
    paused,
    modes: modes.toSorted(),
    shown: isStill && section ? [section.key] : [],
    marked: isAll ? fragments : shown,
    visible: isStill ? (isAll ? fragments : shown) : [],
    routes,
    controls,
    progress: position && optionOf(plan, 'no-progress') !== true ? round(progressAt(outline, position)) : null,
    number: position ? formatSlideNumber(String(optionOf(plan, 'slide-number')), outline, position) : '',
    said: said ?? [],
    told,
  };
}

/** What there is. */
function seen(oracle: Oracle, stage: Stage): object {
  const { deck, shadow } = stage;
  const { section } = oracle;
  const isStill = !deck.matches(':state(overview)');
  const buttons = [...shadow.querySelectorAll<HTMLElement>('[part*="control--"]')].filter(
    ({ hidden, dataset }) => !hidden && WAYS.includes(dataset.way ?? ''),
  );
  const bar = shadow.querySelector<HTMLElement>('[part~="progress-bar"]');
  const number = shadow.querySelector('.number')?.textContent ?? '';
  const said = shadow.querySelector('.announcer')?.textContent ?? '';
  return {
    position: deck.position,
    current: stage.keyOf(deck.currentSlide),
    previous: stage.keyOf(deck.previousSlide),
    slides: deck.slides.map((slide) => stage.keyOf(slide)),
    paused: deck.paused,
    modes: modesOf(stage),
    shown: isStill ? stage.shown : [],
    marked: section ? stage.marked(section) : [],
    visible: isStill && section ? stage.visible(section) : [],
    routes: deck.routes,
    controls: Object.fromEntries(buttons.map((each) => [each.dataset.way ?? '', each.ariaDisabled === 'false'])),
    progress:
      bar && Number(/scaleX\((.*)\)/.exec(bar.style.transform)?.[1]) >= 0
        ? round(Number(/scaleX\((.*)\)/.exec(bar.style.transform)?.[1]))
        : null,
    number,
    said: oracle.said ? said.split(/[\s.]+/).filter(Boolean) : [],
    told: stage.told,
  };
}

/** Fails where the deck is not as the oracle has it. What was told is told. */
export function check(oracle: Oracle, stage: Stage): void {
  assert.deepEqual(seen(oracle, stage), expected(oracle));
  oracle.told = [];
  stage.told = [];
}
