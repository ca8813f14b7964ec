/** Opens a page whose address asks for a speaker view: as one, where it may be. */
import { quote, warn } from '../../model/warn.js';
import { askedFor, inForeignFrame, inSpeakerView } from './admission.js';
import { takeOver } from './take-over.js';

/** Hides what the audience sees before there is much of it; any other page is left as it is. */
export function enter(): void {
  if (inSpeakerView()) takeOver();
  else if (__DEV__) {
    const { session = '' } = askedFor() ?? {};
    const why = inForeignFrame()
      ? 'the page is in a frame of another site'
      : `no deck of this browser began the session ${quote(session)}; a deck of that name asks first`;
    warn('speaker-address', document.documentElement, `No speaker view is opened by this address: ${why}.`);
  }
}
