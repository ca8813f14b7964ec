/**
 * Notes for the speaker about the slide, or the fragment, that they stand in. The audience sees none of it, nor does the
 * audience's screen reader. `<aside class="notes">` is read the same way.
 *
 * @summary Speaker notes.
 * @slot - The notes, as HTML.
 */
export class QNotes extends HTMLElement {}
