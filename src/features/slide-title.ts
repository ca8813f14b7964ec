/** What people call a slide. */
import { optionAttribute } from '../elements/options.js';
import { SECTION } from '../elements/tags.js';

/** Its label, else the text of its own first heading; empty where it has neither. */
export function slideTitle(section: Element): string {
  const label = optionAttribute(section, 'label');
  if (label?.trim()) return label.trim();
  for (const heading of section.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (heading.closest(SECTION) !== section) continue;
    const text = heading.textContent.replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return '';
}
