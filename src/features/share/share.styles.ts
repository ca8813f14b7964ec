import { dialogBox, dialogButtons } from '../dialog-box.styles.js';

/** The sheet of the dialog with links. */
export const shareStyles = `${dialogBox('share')}${dialogButtons('share')}
.share {
  inline-size: min(576px, 100% - 32px);
  max-block-size: calc(100% - 32px);
  padding: 22px 26px 24px;
  overflow: auto;
  overscroll-behavior: contain;
  font: 15px / 1.45 var(--q-font, system-ui, sans-serif);
}
.share h2 { margin: 0 0 14px; font: inherit; font-size: 21px; font-weight: 700; }
.share label { display: block; margin-block: 16px 6px; font-weight: 600; }
.share .step { display: flex; align-items: baseline; gap: 8px; margin-block: 10px 0; font-weight: 400; }
.share .step input { margin: 0; accent-color: var(--q-accent, #1f66b0); }
.share .row { display: flex; flex-wrap: wrap; align-items: start; gap: 10px; }
.share :is(input[type="text"], textarea) {
  flex: 1 1 224px;
  min-inline-size: 0;
  box-sizing: border-box;
  padding: 8px 10px;
  border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
  border-radius: 6px;
  font: 14px / 1.45 var(--q-code-font, ui-monospace, monospace);
  color: inherit;
  background: var(--q-surface, #f4f6f8);
  direction: ltr;
  resize: none;
}
.share textarea { min-block-size: 6.6em; overflow-wrap: anywhere; }
.share .note { margin: 8px 0 0; font-size: 14px; }
.share [role="status"] { margin: 10px 0 0; min-block-size: 1.45em; font-size: 14px; }
.share footer { display: flex; justify-content: end; gap: 10px; margin-block-start: 4px; }
`;
