/** The way out of a shadow tree. */
import { property } from '../elements/dom.js';

/** What the shadow tree of a node is in; undefined where it is in none. */
export const hostOf = (of: Node): Element | undefined =>
  (property(of, 'getRootNode').call(of) as Partial<ShadowRoot>).host;
