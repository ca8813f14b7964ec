/** What stands at the top and bottom of all slides: children of the deck with `slot="header"` and `slot="footer"`. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { barsStyles, roomStyles } from './bars.styles.js';
import { slideOption } from './slide-options.js';

const NAMES = ['header', 'footer'] as const;

/** Shows header and footer. The author's nodes stay where they are; slots of the deck let them through. */
export function bars(host: DeckHost): DeckController {
  const slots = NAMES.map((name) => {
    const slot = document.createElement('slot');
    const bar = document.createElement('div');
    bar.className = `bar bar--${name}`;
    bar.part.add('bar', name);
    bar.append(slot);
    return { name, bar, slot };
  });

  return {
    connect(signal) {
      lendSheet(host.shadow, barsStyles, signal);
      lendSheet(host.element.getRootNode() as Document | ShadowRoot, roomStyles, signal);
      signal.addEventListener(
        'abort',
        () => {
          for (const { name, bar } of slots) {
            bar.remove();
            host.setState(name, false);
          }
        },
        { once: true },
      );
    },
    change({ slide, left, origin }) {
      if (slide === left && origin !== 'edit') return;
      const stage = host.shadow.querySelector('.stage');
      for (const { name, bar, slot } of slots) {
        if (!bar.isConnected || origin === 'edit') {
          const own = [...host.element.children].filter((child) => child.slot === name);
          slot.assign(...own);
          if (own.length > 0) stage?.append(bar);
          else bar.remove();
        }
        bar.hidden = slideOption(slide.element, `no-${name}`);
        host.setState(name, bar.isConnected && !bar.hidden);
      }
    },
    clear() {
      for (const { bar } of slots) bar.hidden = true; // Without slides the deck shows its content as it stands.
    },
  };
}
