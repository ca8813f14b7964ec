/** The speaker's notes beside the slides, for rehearsing and for those who were not there (`<q-deck notes>`). */
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { keepWritten, textsOf } from './labels/texts-of.js';
import { notesOf } from './notes-of.js';
import { notesStyles } from './notes.styles.js';
import { TEXTS } from './notes.texts.js';

/** Shows a copy of the current slide's notes; the author's own stay where they are. */
export function notes(host: DeckHost): DeckController {
  const panel = document.createElement('aside');
  panel.part.add('notes');
  panel.className = 'notes';

  return {
    connect(signal) {
      host.setState('notes', host.options.notes);
      if (!host.options.notes) return;
      lendSheet(host.shadow, notesStyles, signal);
      keepWritten(
        host,
        () => {
          panel.ariaLabel = textsOf(host, 'notes', TEXTS).notes;
        },
        signal,
      );
      host.shadow.append(panel);
      signal.addEventListener(
        'abort',
        () => {
          panel.remove();
          host.setState('notes', false);
        },
        { once: true },
      );
    },
    change({ slide, left, origin }) {
      if (slide === left && origin !== 'edit') return;
      panel.replaceChildren(...notesOf(slide.element));
    },
  };
}
