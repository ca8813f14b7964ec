/** Styles of elements from elsewhere: filtered as declarations, kept in an attribute of another name, and set by script. */
import { attribute, nameOf, property } from '../../elements/dom.js';
import { SECTION } from '../../elements/tags.js';
import { everyElement, removeAttribute, setAttribute } from './elements.js';
import { STYLE } from './parse.js';
import { PROPERTIES_OUT, PROPERTY_VALUES, SLIDE_PROPERTIES_OUT } from './policy.js';

/** Brings all styles to that attribute, and takes out what the policy does not let through. */
export function filterStyles(box: HTMLElement): void {
  // The browser's own parser tells what the declarations are, however they are written.
  const probe = document.createElement('span');
  for (const element of everyElement(box)) {
    const text = attribute(element, STYLE) ?? attribute(element, 'style');
    if (text === null) continue;
    removeAttribute(element, 'style');
    probe.style.cssText = text;
    for (const name of [...probe.style])
      if (!isAllowed(name, probe.style.getPropertyValue(name), nameOf(element) === SECTION))
        probe.style.removeProperty(name);
    setAttribute(element, STYLE, probe.style.cssText);
  }
}

function isAllowed(name: string, value: string, isSlide: boolean): boolean {
  if (PROPERTIES_OUT.some((each) => each.test(name)) || (isSlide && SLIDE_PROPERTIES_OUT.test(name))) return false;
  return PROPERTY_VALUES[name]?.test(value.trim()) ?? true;
}

/** Sets styles by script: a strict Content-Security-Policy ignores those that come with markup. */
export function applyStyles(box: HTMLElement): void {
  for (const element of [box, ...box.querySelectorAll<HTMLElement>(`[${STYLE}], [style]`)]) {
    const style = attribute(element, STYLE) ?? attribute(element, 'style');
    removeAttribute(element, STYLE);
    if (style !== null)
      (element instanceof HTMLFormElement ? property(element, 'style') : element.style).cssText = style;
  }
}
