/** Where nothing plays: in a picture of a deck, and in the speaker's window, since the audience's plays already. */
import type { DeckHost } from '../../deck/host.js';
import { inSpeakerView } from '../speaker/admission.js';

/** Whether a deck's media keep still. */
export function isStill({ options }: DeckHost): boolean {
  return options.preview || inSpeakerView();
}
