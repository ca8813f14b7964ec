/** Development only: says which file is missing on which slide. */
import { parentOf } from '../../elements/dom.js';
import { slideTitle } from '../slide-title.js';
import { SECTION } from '../../elements/tags.js';
import { quote, warn } from '../../model/warn.js';

/** Warns of a medium that could not be loaded or played. Of several sources the last decides. */
export function tellMissing(element: Element): void {
  const medium = element.localName === 'source' ? parentOf(element) : element;
  if (medium instanceof HTMLMediaElement && medium.networkState !== HTMLMediaElement.NETWORK_NO_SOURCE && !medium.error)
    return;
  const section = element.closest(SECTION);
  const file = element.getAttribute('src') ?? element.getAttribute('srcset');
  if (!medium?.isConnected || !section || !file) return;
  const name = section.id || slideTitle(section);
  const reason =
    medium instanceof HTMLMediaElement && medium.error?.message ? ` The browser says: ${medium.error.message}` : '';
  warn(
    'media',
    medium,
    `<${medium.localName}> on ${name ? `the slide ${quote(name)}` : 'a slide without id and heading'} has a file that is missing or that this browser cannot show: ${quote(file)}.${reason}`,
  );
}
