import { assert } from 'chai';
import '../../../src/index.js';
import { fixture, nextFrame, until } from '../../helpers/fixture.js';

const TALK = new URL('../../pages/source/framed.html', import.meta.url).href;

const ratio = (frame: HTMLElement): number => frame.clientWidth / frame.clientHeight;

describe('the page of a deck in a frame', () => {
  it('is as high as its slides want', async () => {
    const frame = fixture<HTMLIFrameElement>(
      `<iframe class="q-deck" src="${TALK}" title="Talk" width="600" height="100" style="border: 0"></iframe>`,
    );
    await until(() => Math.abs(ratio(frame) - 2) < 0.01, 'the frame fits');
    assert.deepEqual(
      frame.getAttributeNames(),
      ['class', 'src', 'title', 'width', 'height', 'style'],
      'nothing is written on it',
    );
  });

  it('leaves frames alone that are not asked to fit, and keeps a size from the page', async () => {
    const box = fixture(
      `<div><iframe src="${TALK}" title="Talk"></iframe><iframe class="q-deck" src="${TALK}" title="Talk" style="block-size: 90px; border: 0"></iframe><iframe class="q-deck" src="${TALK}" title="Talk" style="border: 0"></iframe></div>`,
    );
    const [plain, sized, free] = [...box.children] as [HTMLElement, HTMLElement, HTMLElement];
    await until(() => Math.abs(ratio(free) - 2) < 0.01, 'the one that may fits');
    assert.deepEqual([plain.clientWidth, plain.clientHeight, sized.clientHeight], [300, 150, 90]);
  });

  it('shows its slide whole at 300 by 150', async () => {
    const frame = fixture<HTMLIFrameElement>(`<iframe src="${TALK}" title="Talk"></iframe>`);
    const deck = await until(() => frame.contentDocument?.querySelector('q-deck')?.currentSlide, 'the slide is shown');
    const box = deck.getBoundingClientRect();
    assert.isAtMost(box.width, 300);
    assert.isAtMost(box.height, 150);
    assert.closeTo(box.width / box.height, 2, 0.01);
  });

  it('gets no more of the page than a slide may have, whatever it asks for', async () => {
    const frame = fixture<HTMLIFrameElement>(
      '<iframe class="q-deck" src="about:blank#greedy" title="Talk" width="200" height="100" style="border: 0"></iframe>',
    );
    const ask = (width: number, height: number): void => {
      window.dispatchEvent(
        new MessageEvent('message', { data: { type: 'q-deck:size', width, height }, source: frame.contentWindow }),
      );
    };
    ask(1, 100_000);
    await until(() => ratio(frame) === 1 / 4, 'it is four times as high as wide, no more');
    ask(100_000, 1);
    await until(() => ratio(frame) === 4, 'it is a quarter as high as wide, no less');
  });

  it('hears no other window, and nothing that is no size', async () => {
    const frame = fixture<HTMLIFrameElement>(
      '<iframe class="q-deck" src="about:blank" title="Talk" width="200" height="100" style="border: 0"></iframe>',
    );
    const say = (data: unknown, source: Window | null): void => {
      window.dispatchEvent(new MessageEvent('message', { data, source }));
    };
    say({ type: 'q-deck:size', width: 100, height: 100 }, window);
    for (const height of [0, -1, NaN, '9', null, Infinity])
      say({ type: 'q-deck:size', width: 100, height }, frame.contentWindow);
    await nextFrame();
    assert.equal(ratio(frame), 2);
    say({ type: 'q-deck:size', width: 400, height: 100 }, frame.contentWindow);
    await until(() => ratio(frame) === 4, 'it hears the frame');
  });
});
