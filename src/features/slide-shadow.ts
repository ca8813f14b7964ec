/** A slide's own shadow root: a slot for its content, and room for what views of many slides put behind and beside it. */

/** The shadow root of a slide, made where it has none. */
export function shadowOf(section: HTMLElement): ShadowRoot {
  if (section.shadowRoot) return section.shadowRoot;
  const root = section.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  return root;
}

/** Writes a slide's number on it, until the signal aborts; no text is no number. */
export function addNumber(section: HTMLElement, text: string, signal: AbortSignal): void {
  if (!text) return;
  const number = document.createElement('div');
  number.part.add('slide-number');
  number.ariaHidden = 'true';
  number.textContent = text;
  shadowOf(section).append(number);
  signal.addEventListener('abort', () => number.remove(), { once: true });
}
