import { assert } from 'chai';
import '../../../src/index.js';
import type { QDeck } from '../../../src/index.js';
import { listen } from '../../helpers/console.js';
import { find, fixture, oneEvent, until } from '../../helpers/fixture.js';
import { PING, WAVES, mediaDeck, medium, playing } from './helpers.js';

const DOT = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/%3E";
const page = (name: string): string => `/test/pages/media/frame.html?${name}`;

const image = (id: string, attributes = ''): string => `<img id="${id}" alt="" data-src="${DOT}" ${attributes}>`;
const slides = (make: (id: string) => string, ids = 'abcdef'): string =>
  Array.from(ids, (id) => `<q-section>${make(id)}</q-section>`).join('');

/** The ids of what has been given a source. */
const given = (deck: Element, name = 'src'): string =>
  [...deck.querySelectorAll(`[${name}][id]`)].map(({ id }) => id).join('');
/** The ids of the frames that show their page. */
const open = (deck: QDeck): string =>
  [...deck.querySelectorAll('iframe')]
    .filter(({ contentWindow }) => contentWindow?.location.href.includes('frame.html'))
    .map(({ id }) => id)
    .join('');

describe('lazy media', () => {
  it('are loaded on the slide and on those one can move to', async () => {
    const deck = await mediaDeck(slides((id) => image(id)));
    await until(() => given(deck) === 'ab');
    deck.goTo({ h: 3 });
    await until(() => given(deck) === 'abcde');
    assert.equal(find<HTMLImageElement>(deck, '#a').src, DOT);
  });

  it('are all kinds, with their sources', async () => {
    const deck = await mediaDeck(`<q-section>
      <picture><source id="a" data-srcset="${DOT} 2x"><img id="b" alt="" data-src="${DOT}" data-srcset="${DOT} 1x"></picture>
      <video id="c" data-poster="${DOT}" muted data-autoplay loop><source id="d" data-src="${WAVES}"></video>
      <audio id="e" data-src="${PING}"></audio></q-section>`);
    await until(() => given(deck) === 'bde');
    assert.deepEqual([given(deck, 'srcset'), given(deck, 'poster')], ['ab', 'c']);
    await until(() => playing(deck) === 'c');
  });

  it('replace what stood there, and give it back with the deck', async () => {
    const deck = await mediaDeck(
      `<q-section><img id="a" alt="" src="data:," data-src="${DOT}"><video id="v" data-src="${WAVES}"></video></q-section>`,
    );
    const [own, video] = [find<HTMLImageElement>(deck, '#a'), medium(deck, 'v')];
    await until(() => own.getAttribute('src') === DOT);
    deck.transition = 'fade';
    await until(() => video.readyState > 0);
    assert.equal(own.getAttribute('src'), DOT);
    deck.remove();
    await until(() => own.getAttribute('src') === 'data:,');
    assert.equal(video.hasAttribute('src'), false);
  });

  it('stay loaded where data-ignore or no slide says so', async () => {
    const deck = await mediaDeck(`<q-section>${image('a', 'data-ignore')}${image('b')}</q-section>`);
    await until(() => given(deck) === 'b');
  });

  it('come at once where something says preload', async () => {
    const deck = await mediaDeck(`${slides((id) => image(id), 'ab')}<q-section preload>${image('c')}</q-section>
      <q-section>${image('d')}${image('e', 'data-preload')}<video id="v" preload="metadata" data-src="${WAVES}"></video></q-section>`);
    await until(() => given(deck) === 'abce');
  });

  it('come in the overview, pictures and posters only', async () => {
    const deck = await mediaDeck(
      slides((id) => `${image(id)}<iframe id="${id}${id}" title="F" data-src="${page(id)}"></iframe>`),
    );
    await until(() => given(deck) === 'ab' && open(deck) === 'aabb');
    deck.toggleOverview(true);
    await until(() => given(deck) === 'abcdef');
    assert.equal(open(deck), 'aabb');
    deck.toggleOverview(false);
  });

  it('give their sources back when an edit takes them away', async () => {
    const deck = await mediaDeck(`<q-section>${image('a')}${image('b')}</q-section>`);
    await until(() => given(deck) === 'ab');
    const own = find(deck, '#a');
    own.remove();
    await until(() => !own.hasAttribute('src'));
    assert.equal(given(deck), 'b');
  });

  it('come back after a page morph', async () => {
    const deck = await mediaDeck(slides((id) => image(id), 'ab'));
    await until(() => given(deck) === 'ab');
    find(deck, '#a').removeAttribute('src');
    await until(() => given(deck) === 'ab');
    find(deck, '#b').setAttribute('data-src', `${DOT}#2`);
    await until(() => find(deck, '#b').getAttribute('src') === `${DOT}#2`);
  });

  it('let go of videos that have long been left', async () => {
    const deck = await mediaDeck(
      slides(
        (id) => `<video id="${id}" data-src="${WAVES}" ${id === 'a' ? 'data-preload' : ''}></video>`,
        'abcdefghijklmnopqrst',
      ),
    );
    for (let h = 0; h < 20; h += 1) {
      deck.goTo({ h });
      await until(() => medium(deck, String.fromCharCode(97 + h)).hasAttribute('src'));
    }
    await until(() => given(deck).length <= 13);
    assert.match(given(deck), /^a.*t$/);
    deck.first();
    await until(() => medium(deck, 'b').hasAttribute('src'));
  });

  describe('frames', () => {
    it('are loaded near, and emptied when they are left', async () => {
      const deck = await mediaDeck(slides((id) => `<iframe id="${id}" title="F" data-src="${page(id)}"></iframe>`));
      await until(() => open(deck) === 'ab');
      const entries = history.length;
      deck.next();
      await until(() => open(deck) === 'bc');
      deck.prev();
      await until(() => open(deck) === 'ac');
      assert.equal(given(deck), '');
      assert.equal(history.length, entries);
    });

    it('wait for their slide where they may sound by themselves', async () => {
      const deck =
        await mediaDeck(`<q-section>A</q-section><q-section><iframe id="x" title="F" data-src="${page('autoplay=1')}"></iframe>
        <iframe id="y" title="F" allow="autoplay" data-src="${page('y')}"></iframe><iframe id="z" title="F" data-src="${page('z')}"></iframe></q-section>`);
      await until(() => open(deck) === 'z');
      deck.next();
      await until(() => open(deck) === 'xyz');
    });

    it('stay where something says preload', async () => {
      const deck = await mediaDeck(
        `<q-section>A</q-section><q-section>B</q-section><q-section><iframe id="x" title="F" preload data-src="${page('x')}"></iframe></q-section>`,
      );
      await until(() => open(deck) === 'x');
      deck.last();
      const { contentWindow } = find<HTMLIFrameElement>(deck, '#x');
      let loads = 0;
      find(deck, '#x').addEventListener('load', () => {
        loads += 1;
      });
      deck.first();
      deck.last();
      assert.equal(find<HTMLIFrameElement>(deck, '#x').contentWindow, contentWindow);
      assert.deepEqual([open(deck), loads], ['x', 0]);
    });

    it('load no script of an address, and nothing in a preview', async () => {
      const lines = await listen(async () => {
        const deck = await mediaDeck(
          '<q-section><iframe id="x" title="F" data-src="javascript:parent.console.error(1)"></iframe></q-section>',
        );
        const marker = fixture<HTMLIFrameElement>(`<iframe title="F" src="${page('marker')}"></iframe>`);
        await oneEvent(marker, 'load');
        assert.equal(open(deck), '');
        const preview = await mediaDeck(
          `<q-section><iframe id="x" title="F" data-src="${page('x')}"></iframe>${image('a')}</q-section>`,
          'preview',
        );
        await until(() => given(preview) === 'a');
        assert.equal(open(preview), '');
      });
      assert.deepEqual(lines, []);
    });

    for (const [site, play, pause] of [
      [
        'https://www.youtube-nocookie.com/embed/x?enablejsapi=1',
        '{"event":"command","func":"playVideo","args":""}',
        '{"event":"command","func":"pauseVideo","args":""}',
      ],
      ['https://player.vimeo.com/video/1', '{"method":"play"}', '{"method":"pause"}'],
      ['https://www.youtube.com.example.org/embed/x', '', ''],
    ] as const) {
      it(`hear when to play, where they take orders: ${site}`, async () => {
        const deck = await mediaDeck(`<q-section><q-fragment>A</q-fragment></q-section><q-section>
          <iframe id="x" title="F" data-autoplay></iframe></q-section><q-section>C</q-section>`);
        const frame = find<HTMLIFrameElement>(deck, '#x');
        const heard: string[] = [];
        // Stands for the player's own window, which is not to be had in a test.
        Object.defineProperty(frame, 'contentWindow', {
          value: { postMessage: (text: string) => heard.push(text), location: { replace: () => undefined } },
        });
        frame.dataset.src = site;
        deck.goTo({ h: 1 });
        frame.dispatchEvent(new Event('load'));
        deck.next();
        assert.deepEqual([...new Set(heard)], play ? [play, pause] : []);
      });
    }
  });
});
