import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/**
 * How far the talk is, as a bar at the deck's lower edge; for the eye only, since slides say their number.
 * The style is set as a property: a style attribute would be refused by a strict Content-Security-Policy.
 */
export function progressView(progress: number): TemplateResult {
  return html`<div class="progress" part="progress" aria-hidden="true">
    <span part="progress-bar" .style=${`transform: scaleX(${String(progress)})`}></span>
  </div>`;
}
