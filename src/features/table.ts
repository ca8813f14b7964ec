/** What a deck loads when it is first asked for: each feature with what asks for it. */
import type { FeatureTable } from '../deck/host.js';
import { spellings } from '../elements/options.js';
import { CODE } from '../elements/tags.js';

const any = (...names: string[]): string => names.flatMap(spellings).map((name) => `[${name}]`).join();

const BACKGROUND = any('background-color', 'background-gradient', 'background-image');
const EFFECT = `${any('effect')}, [q-fragment]:not([q-fragment=""]), [data-q-fragment]:not([data-q-fragment=""])`;

/** The features. A key, command or method asks by name; what stands `within` slides and what is `wanted` asks by itself. */
export const features: FeatureTable = {
  announcer: { wanted: () => true, load: async () => (await import('./announcer.js')).announcer },
  backgrounds: {
    within: BACKGROUND,
    load: async () => (await import('./backgrounds.js')).backgrounds,
  },
  code: {
    within: CODE,
    load: async () => (await import('./code.js')).code,
  },
  'command-clicks': {
    wanted: () => !('command' in HTMLButtonElement.prototype),
    load: async () => (await import('./command-clicks.js')).commandClicks,
  },
  effects: {
    within: EFFECT,
    load: async () => (await import('./effects.js')).effects,
  },
  focus: { wanted: () => true, load: async () => (await import('./focus.js')).focus },
  fullscreen: { load: async () => (await import('./fullscreen.js')).fullscreen },
  help: { refused: ({ options }) => options.noHelp, load: async () => (await import('./help.js')).help },
  notes: { wanted: ({ options }) => options.notes, load: async () => (await import('./notes.js')).notes },
  print: { wanted: () => true, load: async () => (await import('./print.js')).print },
  swipes: { wanted: ({ options }) => !options.noTouch, load: async () => (await import('./swipes.js')).swipes },
  transition: { wanted: ({ slide }) => slide !== null, load: async () => (await import('./transition.js')).transition },
  wheel: { wanted: ({ options }) => options.wheel, load: async () => (await import('./wheel.js')).wheel },
};
