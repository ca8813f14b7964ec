/** Reads what of a slide takes steps: its fragments and its stepped code, in document order. */
import { around, closest, matches, nameOf, parentOf } from '../elements/dom.js';
import { optionAttribute, readOption } from '../elements/options.js';
import { CODE, DECK, FRAGMENT, NOTES, SECTION, tag } from '../elements/tags.js';
import { lineStepCount } from '../model/code-lines.js';
import { FRAGMENT_OPTIONS } from '../model/deck-options.js';
import { orderSteps, parseIndex } from '../model/steps.js';
import type { StepItem, StepPart } from '../model/steps.js';
import { quote, warn } from '../model/warn.js';

/** Something that takes steps: a fragment, or the highlights of a `<q-code>`. */
export interface Stepped {
  readonly kind: 'fragment' | 'code';
  readonly element: Element;
}

/** What was read: the things, and for each step the parts of them that happen at it. */
export interface SlideSteps {
  readonly items: readonly Stepped[];
  readonly steps: readonly (readonly StepPart[])[];
}

/** Reads a slide. Looks at tags and attributes only, so it does not matter what is upgraded. */
export function readSteps(section: Element): SlideSteps {
  const items: Stepped[] = [];
  const plan: StepItem[] = [];
  const places = new Map<Element, number>();
  const placeAround = (element: Element): number => {
    const outer = around(element, FRAGMENT);
    return (outer && places.get(outer)) ?? -1;
  };

  for (const element of section.querySelectorAll(`${FRAGMENT}, ${CODE}`)) {
    const name = nameOf(element);
    // A deck may be a fragment of the slide that it is on.
    const inside = name === DECK ? parentOf(element) : element;
    if (!inside || closest(inside, `${SECTION},${DECK},${NOTES}`) !== section) continue;
    const isFragment = matches(element, FRAGMENT) && !isEmptyFragment(element);
    const index = parseIndex(optionAttribute(element, 'index'));
    if (__DEV__) checkStep(element, index);
    if (isFragment) {
      places.set(element, items.length);
      items.push({ kind: 'fragment', element });
      plan.push({
        index,
        count: 1,
        parent: placeAround(element),
        with: readOption(element, FRAGMENT_OPTIONS, 'with'),
      });
    }
    if (name === CODE) {
      const count = lineStepCount(optionAttribute(element, 'lines') ?? '');
      // A code block that is itself a numbered fragment goes on counting from its own number.
      const next = isFragment && index !== null ? index + 1 : index;
      items.push({ kind: 'code', element });
      plan.push({ index: next, count, parent: places.get(element) ?? placeAround(element), with: false });
    }
  }
  return { items, steps: orderSteps(plan) };
}

/** Development only: reads what is else read by style sheets alone. */
function checkStep(element: Element, index: number | null): void {
  const text = optionAttribute(element, 'index') ?? '';
  if (index === null && text.trim() !== '') {
    warn(
      'option',
      element,
      `<${nameOf(element)} index=${quote(text)}> is no number: the fragment comes after all that have one. Use 1, 2, 3.`,
    );
  }
}

/** A `<q-fragment>` with nothing in it but the paragraphs and breaks that filters leave behind takes no step. */
function isEmptyFragment(element: Element): boolean {
  return nameOf(element) === tag('fragment') && !element.textContent.trim() && !element.querySelector(':not(p, br)');
}
