import { SECTION_OPTIONS } from '../model/deck-options.js';
import type { SectionOptions } from '../model/deck-options.js';
import { adoptProperties, installOptions } from './options.js';

/**
 * One slide, or a stack of slides: a section that has sections of its own is a stack, and they are its vertical slides.
 * It holds plain HTML and stays as its author wrote it; what the engine says about it are custom states.
 *
 * @summary One slide of a deck, or a vertical stack of slides.
 * @slot - The slide's content; none of it is moved or wrapped.
 *
 * @attr {string} id - Its name in URLs and links: `<a href="#name">` inside the deck goes there.
 * @attr {string} label - Its name for people, where the first heading is not it.
 * @attr {string} background-color - Any CSS colour; it fills the deck's whole box and decides whether text is light or dark.
 * @attr {string} background-image - URL of a picture, or several separated by commas, that fills the deck's box.
 * @attr {string} background-gradient - A CSS gradient, such as `linear-gradient(to top, navy, teal)`.
 * @attr {string} background-video - URL of a video that plays behind the slide, or several separated by commas: the first that the browser can play.
 * @attr {string} background-iframe - URL of a page that is shown behind the slide.
 * @attr {string} background-size - As in CSS; `cover` where not given.
 * @attr {string} background-position - As in CSS; `center` where not given.
 * @attr {string} background-repeat - As in CSS; `no-repeat` where not given.
 * @attr {number} background-opacity - How opaque picture and video are, 0 to 1; 1 where not given.
 * @attr {boolean} background-video-loop - The background video starts again at its end.
 * @attr {boolean} background-video-muted - The background video makes no sound.
 * @attr {boolean} background-interactive - The background page can be clicked.
 * @attr {string} background-transition - The transition of the background: `slide`, `zoom` and so on, as for slides; a cross-fade where not given.
 * @attr {string} transition - As on the deck; `"fade-in slide-out"` gives each direction its own.
 * @attr {default|fast|slow} transition-speed - As on the deck.
 * @attr {boolean} auto-animate - Elements that this slide shares with the one before it, which needs the attribute too, move to their new places: those of the same `data-id`, text, source, lines of code.
 * @attr {string} auto-animate-id - Only slides of the same id animate into each other.
 * @attr {boolean} auto-animate-restart - Begins a new run of animated slides here.
 * @attr {string} auto-animate-duration - Seconds, or a CSS time.
 * @attr {string} auto-animate-easing - A CSS easing.
 * @attr {string} auto-animate-delay - Seconds, or a CSS time.
 * @attr {fade|none} auto-animate-unmatched - `none`: what only one of the two slides has comes and goes at once.
 * @attr {number} auto-slide - Milliseconds until the deck moves on from this slide; 0: it stays there. On a stack it holds for all its slides.
 * @attr {number} timing - Seconds that the speaker plans for this slide.
 * @attr {boolean} skip - Moves pass it over; links still reach it. On a stack it holds for all its slides.
 * @attr {boolean} uncounted - It has no number and is not in the total. On a stack it holds for all its slides.
 * @attr {string} state - Words that the deck takes on as `:state(x-…)` while this slide is shown.
 * @attr {center|top} align - Where content stands that does not fill the slide.
 * @attr {boolean} scrollable - Content longer than the slide scrolls.
 * @attr {boolean} stretch - No padding: content may use the whole slide.
 * @attr {string} markdown - Its text, or the file named here or by `src`, is Markdown, for as many slides as there are in it: `---` begins a column, `--` the next slide of a stack.
 * @attr {string} src - URL of the Markdown file.
 * @attr {boolean} trusted - The HTML in the Markdown is taken as it is; otherwise what could do harm is taken out.
 * @attr {boolean} preload - Its lazy media are loaded at once and kept, wherever the talk is.
 * @attr {boolean} no-header - The deck's header is not shown on this slide.
 * @attr {boolean} no-footer - The deck's footer is not shown on this slide.
 *
 * @cssstate current - It is the slide shown.
 * @cssstate previous - It is the slide that was shown before.
 * @cssstate stack - It has slides of its own.
 * @cssstate content - It is a stack with content of its own, which is its first slide.
 * @cssstate open - It is the stack whose slide is shown.
 * @cssstate leaving - It is on its way out, until its transition has ended.
 * @cssstate dark - Its background is dark, so its text is light.
 * @cssstate light - Its background is light, so its text is dark.
 */
export class QSection extends HTMLElement {
  constructor() {
    super();
    adoptProperties(this);
  }
}

export interface QSection extends SectionOptions {}

installOptions(QSection, SECTION_OPTIONS);
