/**
 * The features that no first slide waits for, with what asks for them. What every deck wants comes in the same file; what few want has a file of
 * its own.
 */
import { historyMode } from '../controllers/url-place.js';
import type { Features } from '../deck/host.js';
import { MATH } from '../elements/tags.js';
import { announcer } from './announcer.js';
import { blackScreen } from './black-screen.js';
import { commands } from './commands.js';
import { find } from './find.js';
import { focus } from './focus.js';
import { history } from './history.js';
import { languages } from './languages.js';
import { links } from './links.js';
import { menuButton } from './menu/menu-button.js';
import { wantsMenuButton } from './menu/wanted.js';
import { names } from './names.js';
import { number } from './number.js';
import { overflow } from './overflow.js';
import { print } from './print.js';
import { speakerCall, speakerWanted } from './speaker/wanted.js';
import { any } from './selectors.js';
import { swipes } from './swipes.js';
import { transition } from './transition.js';
import { zoomClick } from './zoom-click.js';

export { searchDeck } from '../deck/search-deck.js';

const always = (): boolean => true;

/** All features but those of `table.ts`, by name. */
export const features: Features = {
  adopted: {
    wanted: ({ element }) => element.ownerDocument !== document,
    load: async () => (await import('./adopted.js')).adopted,
  },
  announcer: { wanted: always, load: () => Promise.resolve(announcer) },
  'auto-animate': {
    within: any('auto-animate'),
    load: async () => (await import('./auto-animate/auto-animate.js')).autoAnimate,
  },
  'auto-slide': { within: any('auto-slide'), load: async () => (await import('./auto-slide/auto-slide.js')).autoSlide },
  bars: { within: '[slot="header"], [slot="footer"]', load: async () => (await import('./bars.js')).bars },
  'black-screen': { wanted: always, load: () => Promise.resolve(blackScreen) },
  'clear-drawing': { load: async () => (await import('./pen/pen.js')).clearDrawing },
  commands: { wanted: always, load: () => Promise.resolve(commands) },
  'command-clicks': {
    wanted: () => !('command' in HTMLButtonElement.prototype),
    load: async () => (await import('./command-clicks.js')).commandClicks,
  },
  fit: { within: '.q-fit', load: async () => (await import('./fit.js')).fit },
  find: { wanted: ({ options }) => !options.preview, load: () => Promise.resolve(find) },
  focus: { wanted: always, load: () => Promise.resolve(focus) },
  fullscreen: { load: async () => (await import('./fullscreen.js')).fullscreen },
  'go-to': { load: async () => (await import('./go-to.js')).goTo },
  help: { load: async () => (await import('./help.js')).help },
  history: { wanted: (host) => historyMode(host) !== 'none', load: () => Promise.resolve(history) },
  languages: { wanted: always, load: () => Promise.resolve(languages) },
  laser: { load: async () => (await import('./laser.js')).laser },
  lightbox: { within: any('lightbox'), load: async () => (await import('./lightbox/lightbox.js')).lightbox },
  links: { wanted: always, load: () => Promise.resolve(links) },
  menu: { load: async () => (await import('./menu/menu.js')).menu },
  'menu-button': { wanted: wantsMenuButton, load: () => Promise.resolve(menuButton) },
  overview: { load: async () => (await import('./overview/overview.js')).overview },
  math: { within: MATH, load: async () => (await import('./math.js')).math },
  media: {
    within: 'video, audio, iframe, [data-src]:is(img, source), [data-srcset]',
    load: async () => (await import('./media/media.js')).makeMedia(),
  },
  names: { wanted: always, load: () => Promise.resolve(names) },
  notes: { wanted: ({ options }) => options.notes, load: async () => (await import('./notes.js')).notes },
  number: {
    wanted: ({ options, formatNumber }) => options.slideNumber !== 'none' || formatNumber !== null,
    load: () => Promise.resolve(number),
  },
  overflow: { wanted: ({ options }) => !options.preview, load: () => Promise.resolve(overflow) },
  pen: { load: async () => (await import('./pen/pen.js')).pen },
  print: { wanted: always, load: () => Promise.resolve(print) },
  scroll: {
    wanted: ({ options }) => options.view !== 'slides',
    load: async () => (await import('./scroll/scroll.js')).makeScroll(),
  },
  'scroll-slide': { within: any('scrollable'), load: async () => (await import('./scroll-slide.js')).scrollSlide },
  share: { load: async () => (await import('./share/share.js')).share },
  'speaker-call': { wanted: always, load: () => Promise.resolve(speakerCall) },
  speaker: { wanted: speakerWanted, load: async () => (await import('./speaker/speaker.js')).speaker },
  swipes: { wanted: ({ options }) => !options.noTouch, load: () => Promise.resolve(swipes) },
  transition: { wanted: ({ slide }) => slide !== null, load: () => Promise.resolve(transition) },
  'wake-lock': { load: async () => (await import('./wake-lock.js')).wakeLock },
  wheel: { wanted: ({ options }) => options.wheel, load: async () => (await import('./wheel.js')).wheel },
  zoom: { load: async () => (await import('./zoom.js')).zoom },
  'zoom-click': { wanted: always, load: () => Promise.resolve(zoomClick) },
};
