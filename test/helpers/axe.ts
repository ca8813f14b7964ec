/** Checks accessibility with axe-core. */
import type Axe from 'axe-core';
// A classic script: as a module it exports nothing and puts `axe` on the window.
import 'axe-core/axe.js';

declare const axe: typeof Axe;

interface AxeOptions {
  /** Ids of rules that do not apply, each with a reason where it is used. */
  readonly ignore?: readonly string[];
}

/**
 * Runs axe on an element, shadow trees included, and fails on any violation, telling each with its elements.
 * Rules about whole pages are off: a fixture is part of a page.
 * @param element What is checked.
 * @throws An Error that lists rule, element and cure.
 */
export async function assertAccessible(element: Element, { ignore = [] }: AxeOptions = {}): Promise<void> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(['region', ...ignore].map((id) => [id, { enabled: false }])),
  });
  if (violations.length === 0) return;
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.flat().join(' >>> ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  throw new Error(`axe found ${String(told.length)} violations\n${told.join('\n')}`);
}
