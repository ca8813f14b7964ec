/** Where nothing plays: in a picture of a deck, and in the speaker's window, since the audience's plays already. */
import type { DeckHost } from '../../deck/host.js';
import { isSpeakerWindow } from '../speaker/wanted.js';

/** Whether a deck's media keep still. */
export type IsStill = (host: DeckHost) => boolean;

/** Finds out what this window is, which it stays. */
export async function findStillness(): Promise<IsStill> {
  const speaking = await isSpeakerWindow();
  return ({ options }) => options.preview || speaking;
}
