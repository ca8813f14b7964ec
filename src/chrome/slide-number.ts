import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** The slide's number in the format asked for; nothing for slides without one. */
export function slideNumberView(text: string): TemplateResult | typeof nothing {
  return text ? html`<div class="number" part="slide-number" aria-hidden="true">${text}</div>` : nothing;
}
