/** What a deck loads when it is first asked for: each feature with what asks for it. */
import type { FeatureTable } from '../deck/host.js';
import { CODE } from '../elements/tags.js';

/** The features. A key, command or method asks by name; `wanted` asks by itself. */
export const features: FeatureTable = {
  code: {
    wanted: ({ element }) => element.querySelector(CODE) !== null,
    load: async () => (await import('./code.js')).code,
  },
  fullscreen: { load: async () => (await import('./fullscreen.js')).fullscreen },
  help: { load: async () => (await import('./help.js')).help },
  notes: { wanted: ({ options }) => options.notes, load: async () => (await import('./notes.js')).notes },
  print: { wanted: () => true, load: async () => (await import('./print.js')).print },
  wheel: { wanted: ({ options }) => options.wheel, load: async () => (await import('./wheel.js')).wheel },
};
