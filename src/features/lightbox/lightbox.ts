/** Opens pictures, videos and links large, over the deck, in a dialog (`lightbox` on `<img>`, `<video>`, `<a href>`). */
import type { DeckController, DeckHost } from '../../deck/host.js';
import { matches, nameOf } from '../../elements/dom.js';
import { keyName } from '../../model/keys.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { openChannel } from '../speaker/channel.js';
import type { Channel, Send } from '../speaker/channel.js';
import { LIGHTBOX, itemsOn } from './item.js';
import type { Item } from './item.js';
import { lightboxLightStyles, lightboxStyles } from './lightbox.styles.js';
import { TEXTS } from './texts.js';
import { makeTriggers } from './triggers.js';
import { makeView } from './view.js';

/** What is told to another window: which of the slide's items is open. */
interface Sight {
  readonly place: number | null;
}

/** How far a finger has to move, in CSS px. */
const SWIPE = 40;

/** Opens what is asked for, one at a time; with several on a slide, arrow keys go through them. */
export function lightbox(host: DeckHost): DeckController {
  const view = makeView(go, () => textsOf(host, 'lightbox', TEXTS));
  const { dialog } = view;
  let line: Channel | null = null;
  let send: Send<Sight> = () => undefined;
  /** What happens now was said by another window. */
  let hearing = false;
  let items: readonly Item[] = [];
  let place = 0;
  let used = false;

  /** Goes on by some items, around the end. */
  function go(by: number): void {
    if (by !== 0 && items.length < 2) return;
    place = (place + by + items.length) % items.length;
    const item = items[place];
    if (item) view.show(item, place, items.length);
    // Nothing sounds in a speaker view.
    const video = dialog.querySelector('video');
    if (video && line?.speaking) video.muted = true;
    if (item && !hearing) send({ place });
  }

  function open(element: Element): boolean {
    const { slide, options } = host;
    const all =
      slide && !options.preview && !host.rendersAll && slide.element.contains(element)
        ? itemsOn(slide.element).filter(isVisible)
        : [];
    const at = all.findIndex((item) => item.element === element);
    if (at === -1 || dialog.open) return false;
    items = all;
    place = at;
    used = true;
    if (element instanceof HTMLVideoElement) element.pause();
    go(0);
    // A speaker's notes stay to be seen beside it.
    if (line?.speaking) dialog.show();
    else dialog.showModal();
    dialog.querySelector<HTMLElement>('.close')?.focus();
    return true;
  }

  function close(): void {
    if (dialog.open) dialog.close();
  }

  /** Opens what stands at a place among those of the slide; false closes. What cannot be read it leaves. */
  function openPlace(value: unknown): void {
    if (value === false) close();
    const item =
      typeof value === 'number' && host.slide ? itemsOn(host.slide.element).filter(isVisible)[value] : undefined;
    if (!item) return;
    if (dialog.open) go(Number(value) - place);
    else open(item.element);
  }

  /** What of an event's way can be opened, itself or as the only thing in a link or button. */
  function openedBy(event: Event): Element | null {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(host.element)).filter((each) => each instanceof Element);
    if (inside.some((each) => nameOf(each) === host.element.localName)) return null;
    const pressed = inside.find((each) => matches(each, 'a, button'));
    return inside.find((each) => matches(each, LIGHTBOX)) ?? pressed?.querySelector(LIGHTBOX) ?? null;
  }

  function onClick(event: MouseEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || modified) return;
    const element = openedBy(event);
    // A click on a video with controls is for these.
    if (element && !matches(element, 'video[controls]') && open(element)) event.preventDefault();
  }

  function onDialogKey(event: KeyboardEvent): void {
    if (!dialog.open) return;
    event.stopPropagation();
    // As a modal dialog does by itself.
    if (event.key === 'Escape' && line?.speaking) close();
    const action = host.keyBindings[keyName(event) ?? ''];
    // A clicker has no other keys: it goes on from here.
    if (action && (action === 'pause' || event.key.startsWith('Page'))) {
      event.preventDefault();
      close();
      host.request(action, 'key');
      return;
    }
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || event.target instanceof HTMLVideoElement) return;
    event.preventDefault();
    go(onwards(by));
  }

  /** Right is back, where text runs so. */
  function onwards(right: number): number {
    return dialog.matches(':dir(rtl)') ? -right : right;
  }

  function onSwipe(down: PointerEvent): void {
    if (down.pointerType !== 'touch' || !down.isPrimary) return;
    dialog.addEventListener(
      'pointerup',
      ({ pointerId, clientX }) => {
        const by = clientX - down.clientX;
        if (pointerId === down.pointerId && Math.abs(by) > SWIPE) go(onwards(-Math.sign(by)));
      },
      { once: true },
    );
  }

  const triggers = makeTriggers(host, open);

  /** A fragment takes its time to go. */
  async function updateTriggers(slide: Element): Promise<void> {
    triggers.update();
    const moving = slide.getAnimations({ subtree: true }).filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    triggers.update();
  }

  return {
    connect(signal) {
      const { element, shadow, options } = host;
      lendSheet(element.getRootNode() as Document | ShadowRoot, lightboxLightStyles, signal);
      lendSheet(shadow, lightboxStyles, signal);
      shadow.append(dialog);
      signal.addEventListener(
        'abort',
        () => {
          close();
          dialog.remove();
          triggers.show([]);
        },
        { once: true },
      );
      if (options.preview) return;
      line = openChannel(host, signal);
      send = line.topic<Sight>(
        'lightbox',
        {
          read: readSight,
          joined() {
            if (dialog.open) send({ place });
          },
          hear(sight) {
            hearing = true;
            openPlace(sight.place ?? false);
            hearing = false;
          },
        },
        signal,
      );
      element.addEventListener('click', onClick, { signal });
      dialog.addEventListener('keydown', onDialogKey, { signal });
      dialog.addEventListener('pointerdown', onSwipe, { signal });
      dialog.addEventListener(
        'click',
        ({ target }) => {
          if (target === dialog || (target as Element).localName === 'figure') close();
        },
        { signal },
      );
      dialog.addEventListener(
        'close',
        () => {
          view.clear();
          send({ place: null });
        },
        { signal },
      );
      // A policy that forbids the frame is the one refusal that can be noticed.
      element.ownerDocument.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective }) => {
          const item = items[place];
          if (dialog.open && item?.kind === 'page' && /^(frame|child|default)-src/.test(effectiveDirective))
            view.fail(item);
        },
        { signal },
      );
      keepWritten(
        host,
        () => {
          if (host.slide) triggers.show(itemsOn(host.slide.element));
        },
        signal,
      );
    },
    change({ slide, left, origin }) {
      if (slide !== left) close();
      if (slide !== left || origin === 'edit') triggers.show(host.options.preview ? [] : itemsOn(slide.element));
      void updateTriggers(slide.element);
    },
    clear() {
      close();
      triggers.show([]);
    },
    toggle(on) {
      const [first] = host.slide ? itemsOn(host.slide.element) : [];
      if (on === false || dialog.open) close();
      else if (first) open(first.element);
    },
    save: () => (used ? dialog.open && place : undefined),
    restore: openPlace,
  };
}

/** A place that came from anywhere. */
function readSight(data: unknown): Sight | null {
  const place = typeof data === 'object' && data !== null && 'place' in data ? data.place : undefined;
  return typeof place === 'number' || place === null ? { place } : null;
}

const isVisible = ({ element }: Item): boolean => element.checkVisibility({ visibilityProperty: true });
