/** What is shown large, with what is around it. */
import { make, update } from '../../chrome/make.js';
import { iconButton } from '../icon-button.js';
import type { Labels } from '../labels/labels.js';
import type { Item } from './item.js';

/** Enough for foreign pages to work; none may take the deck's window elsewhere. A page of one's own could lift it, so that browsers warn of it there. */
const SANDBOX = 'allow-downloads allow-forms allow-popups allow-presentation allow-same-origin allow-scripts';

/** The dialog of a deck. */
export interface LightboxView {
  readonly dialog: HTMLDialogElement;
  /** Shows one of several items, in a node of its own. */
  show(item: Item, place: number, total: number): void;
  /** Says that what is shown did not come. */
  fail(item: Item): void;
  /** Drops what was shown, so that nothing goes on playing. */
  clear(): void;
}

/**
 * @param go Asks for another item, so many places on.
 * @param texts Gives its words.
 */
export function makeView(go: (by: number) => void, texts: () => Labels['lightbox']): LightboxView {
  const count = make('p');
  const link = make('a', { target: '_blank', rel: 'noopener' });
  const note = make('p', { role: 'status' });
  const caption = make('figcaption', { 'aria-live': 'polite' });
  const figure = make('figure', {}, note, caption);
  const button = (name: 'previous' | 'next' | 'close', path: string, press: () => void): HTMLElement => {
    const made = iconButton(path, 'lightbox-button', press);
    made.className = name;
    return made;
  };
  const arrows = [
    button('previous', 'M15 4 7 12l8 8', () => {
      go(-1);
    }),
    button('next', 'M9 4l8 8-8 8', () => {
      go(1);
    }),
  ];
  const close = button('close', 'M6 6l12 12M18 6L6 18', () => {
    dialog.close();
  });
  const dialog = make(
    'dialog',
    { class: 'lightbox', part: 'lightbox' },
    make('header', {}, count, link, close),
    figure,
    ...arrows,
  );

  function put(media: Element | null): void {
    const old = figure.querySelector('img, video, iframe');
    // One that is still loading would play once it has come, though nobody sees it.
    if (old instanceof HTMLVideoElement) old.pause();
    old?.remove();
    if (media) figure.prepend(media);
  }

  function fail({ kind, url }: Item): void {
    put(null);
    figure.className = 'failed';
    const { noImage: image, noVideo: video, noPage: page } = texts();
    note.replaceChildren({ image, video, page }[kind], make('small', {}, url));
  }

  return {
    dialog,
    fail,
    show(item, place, total) {
      const words = texts();
      for (const each of [close, ...arrows]) each.title = words[each.className as 'previous' | 'next' | 'close'];
      link.textContent = words.tab;
      const media = mediaOf(item);
      const isCurrent = (): boolean => media.isConnected;
      for (const type of ['load', 'loadeddata'])
        media.addEventListener(type, () => {
          if (isCurrent()) done();
        });
      media.addEventListener('error', () => {
        if (isCurrent()) fail(item);
      });
      const done = (): void => {
        figure.className = 'shown';
        note.textContent = '';
      };
      if (item.kind === 'image') media.addEventListener('click', () => dialog.close());
      figure.className = 'loading';
      note.textContent = words.loading;
      put(media);
      update(dialog, { 'aria-label': item.caption || words.dialog });
      update(link, { href: item.url });
      count.textContent = total > 1 ? `${String(place + 1)} / ${String(total)}` : '';
      caption.textContent = item.caption;
      for (const arrow of arrows) arrow.hidden = total < 2;
    },
    clear() {
      put(null);
    },
  };
}

function mediaOf({ kind, url, alt, caption, element }: Item): HTMLElement {
  if (kind === 'image') return make('img', { src: url, alt });
  if (kind === 'page')
    return make('iframe', {
      src: url,
      title: caption || url,
      sandbox: new URL(url).origin !== location.origin && SANDBOX,
    });
  const tracks = [...element.querySelectorAll('track')].map((track) => track.cloneNode());
  return make(
    'video',
    { src: url, controls: true, autoplay: true, playsinline: true, 'aria-label': caption || false },
    ...tracks,
  );
}
