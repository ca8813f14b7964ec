/** Frames whose page may say how wide to high it wants to be. */
export const FRAMES = 'iframe.q-deck';
