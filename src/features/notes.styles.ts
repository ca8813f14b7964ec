/** Notes take a third of the deck; the slide scales to what is left. */
export const notesStyles = `
:host(:state(notes)) .viewport { inset-inline-end: 33%; }
.notes {
  position: absolute;
  inset-block: 0;
  inset-inline-end: 0;
  inline-size: 33%;
  box-sizing: border-box;
  padding: 1.2em 1.4em;
  overflow: auto;
  font: clamp(13px, 1.4vi, 20px) / 1.5 var(--q-font, system-ui, sans-serif);
  border-inline-start: 1px solid var(--q-line, #8886);
  color: var(--q-text, #1a1f26);
  background: var(--q-surface, #f4f6f8);
}
.notes > :first-child { margin-block-start: 0; }
@media print { .notes { display: none; } }
`;
