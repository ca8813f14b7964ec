/** What a deck draws itself: the stage that the slides stand on, and the chrome around it. */
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { controlsView } from '../chrome/controls.js';
import { LABELS } from '../chrome/labels.js';
import { progressView } from '../chrome/progress.js';
import { slideNumberView } from '../chrome/slide-number.js';
import type { Routes } from '../model/navigate.js';
import { formatSlideNumber } from '../model/slide-number.js';
import type { DeckHost } from './host.js';

/** The deck's shadow DOM. Without slides there is the slot alone, so that whatever the deck holds can be read. */
export function deckView(host: DeckHost, routes: Routes, progress: number): TemplateResult {
  const { element, options, position, outline, paused } = host;
  const { fullPage, noControls, noProgress, slideNumber } = options;
  const inStack = (outline.columns[position?.h ?? 0]?.length ?? 0) > 1;
  return html`
    ${noControls || !position ? nothing : controlsView(routes, inStack, element.matches(':dir(rtl)'))}
    <div
      class="viewport" part="viewport" role="group" aria-label=${LABELS.deck}
      tabindex=${fullPage || !position ? -1 : 0} ?inert=${paused}
    >
      <div class="stage" part="stage"><slot></slot></div>
    </div>
    ${noProgress || !position ? nothing : progressView(progress)}
    ${position ? slideNumberView(formatSlideNumber(slideNumber, outline, position)) : nothing}
    ${paused ? html`<div class="pause" part="pause"></div>` : nothing}`;
}
