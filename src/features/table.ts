/** What the first slide of a deck may need, with what asks for it; all other features are in a table that comes later. */
import type { FeatureTable } from '../deck/host.js';
import { CODE } from '../elements/tags.js';
import { any } from './selectors.js';

const BACKGROUND = any(...['color', 'gradient', 'image', 'video', 'iframe'].map((name) => `background-${name}`));
const EFFECT = `${any('effect')}, [q-fragment]:not([q-fragment=""]), [data-q-fragment]:not([data-q-fragment=""])`;
const SOURCE = `q-deck:is(${any('src', 'repair')}), q-deck > :is(template, script[type^="text/"])`;

/** The features. A key, command or method asks by name; what stands `within` slides and what is `wanted` asks by itself. */
export const features: FeatureTable = {
  first: {
    backgrounds: { within: BACKGROUND, load: async () => (await import('./backgrounds.js')).backgrounds },
    code: { within: CODE, load: async () => (await import('./code.js')).code },
    markdown: { before: any('markdown'), load: async () => (await import('./markdown/markdown.js')).markdown },
    source: {
      before: SOURCE,
      wanted: ({ options }) => options.repair,
      load: async () => (await import('./source/source.js')).source,
    },
    effects: { within: EFFECT, load: async () => (await import('./effects.js')).effects },
  },
  rest: () => import('./later.js'),
};
