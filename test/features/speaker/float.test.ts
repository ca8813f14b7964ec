import { assert } from 'chai';
import { html } from 'lit/html.js';
import { canFloat, openFloat } from '../../../src/features/speaker/float.js';
import { fixture } from '../../helpers/fixture.js';

const original = Object.getOwnPropertyDescriptor(window, 'documentPictureInPicture');

/** Stands in for the browser's: only some have it, and none opens one without a hand on the mouse. */
function pretend(requestWindow: () => Promise<unknown>): void {
  Object.defineProperty(window, 'documentPictureInPicture', { configurable: true, value: { requestWindow } });
}

describe('the window on top', () => {
  afterEach(() => {
    if (original) Object.defineProperty(window, 'documentPictureInPicture', original);
    else Reflect.deleteProperty(window, 'documentPictureInPicture');
  });

  it('shows what it is given, in its own document, and is told of its end', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe width="460" height="340"></iframe>');
    const { contentWindow: other } = frame;
    if (!other) throw new Error('The frame has no window');
    let ended = 0;
    pretend(() =>
      Promise.resolve(
        Object.assign(other, {
          close: () => {
            ended += 1;
          },
        }),
      ),
    );
    assert.isTrue(canFloat());
    let closed = 0;
    const end = new AbortController();
    const float = await openFloat(
      'Notes',
      () => {
        closed += 1;
      },
      end.signal,
    );
    float?.draw(html`<div class="desk dark"><p>On top</p></div>`);
    const root = other.document.body.firstElementChild?.shadowRoot;
    assert.equal(root?.textContent, 'On top');
    assert.lengthOf(root?.adoptedStyleSheets ?? [], 1);
    end.abort();
    assert.equal(ended, 1);
    frame.remove();
    assert.equal(closed, 1);
  });

  it('is none where the browser refuses', async () => {
    pretend(() => Promise.reject(new DOMException('no hand on the mouse', 'NotAllowedError')));
    assert.isNull(await openFloat('Notes', () => undefined, new AbortController().signal));
  });
});
