/** The button that copies a block's source; loaded only where a block asks for it. */
import { writeClipboard } from '../clipboard.js';
import { sheetFor } from '../sheet-for.js';

const css = String.raw;

const sheet = css`
  button {
    position: absolute;
    inset: 0.5em 0.5em auto auto;
    padding: 0.3em 0.8em;
    border: 1px solid;
    border-radius: var(--q-code-radius, 0.3em);
    background: var(--q-code-background, Canvas);
    color: var(--q-code-color, CanvasText);
    font: 0.5em/1.4 system-ui, sans-serif;
    cursor: pointer;
    opacity: 0.75;
  }
  button:is(:hover, :focus-visible) {
    opacity: 1;
  }
  [role='status'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button {
      display: none;
    }
  }
`;

/** Words for the button. */
export interface CopyLabels {
  readonly copy: string;
  readonly copied: string;
}

const buttons = new WeakMap<ShadowRoot, CopyButton>();

/**
 * Gives a block a copy button, once, and tells it what to copy.
 * @param text Undefined hides the button.
 */
export function offerCopy(root: ShadowRoot, text: string | undefined, labels: CopyLabels): void {
  const button = buttons.get(root) ?? new CopyButton(root);
  buttons.set(root, button);
  button.update(text, labels);
}

/** A real button in a block's shadow root, and a polite word when it has done its work. */
class CopyButton {
  readonly #button: HTMLButtonElement;
  readonly #status: HTMLElement;
  #text = '';
  #labels: CopyLabels = { copy: '', copied: '' };

  constructor(root: ShadowRoot) {
    const { ownerDocument } = root;
    this.#button = ownerDocument.createElement('button');
    this.#status = ownerDocument.createElement('span');
    this.#button.type = 'button';
    this.#button.part.value = 'copy';
    this.#status.role = 'status';
    this.#button.addEventListener('click', () => {
      void this.#copy();
    });
    root.append(this.#button, this.#status);
    root.adoptedStyleSheets.push(sheetFor(ownerDocument, sheet));
  }

  /** Sets what is copied; undefined takes the button away. */
  update(text: string | undefined, labels: CopyLabels): void {
    this.#labels = labels;
    this.#button.textContent = labels.copy;
    this.#button.hidden = text === undefined;
    this.#text = text ?? '';
  }

  async #copy(): Promise<void> {
    const { copied } = this.#labels;
    if (!(await writeClipboard(this.#text, this.#button.ownerDocument))) return;
    this.#button.textContent = copied;
    this.#status.textContent = copied;
    setTimeout(() => {
      this.#button.textContent = this.#labels.copy;
      this.#status.textContent = '';
    }, 2000);
  }
}
