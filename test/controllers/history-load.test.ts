import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { at } from '../helpers/where.js';

/** Lets a page come piece by piece, as from a slow network. */
function write(page: Document, html: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else feeds a parser step by step
  page.write(html);
}

describe('history: at load', () => {
  it('starts at the deep link of the page', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe src="/test/pages/deep-link.html#/two/0"></iframe>');
    const deck = await until(() => frame.contentDocument?.querySelector<QDeck>('q-deck'));
    await until(() => deck.position?.h !== undefined);
    assert.equal(at(deck), 'two/0');
    assert.equal(frame.contentWindow?.location.hash, '#/two/0');
  });

  it('waits for the slide while the page is still coming, and shows no other', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe></iframe>');
    const page = frame.contentDocument;
    const view = frame.contentWindow;
    if (!page || !view) throw new Error('The frame has no page');
    page.open();
    view.location.hash = '/two';
    write(page, '<!doctype html><title>Talk</title><script type="module" async src="/src/index.ts"></script><q-deck full-page>');
    write(page, '<q-section id="one">1</q-section>');
    await until(() => view.customElements.get('q-deck'));
    const deck = find<QDeck>(page, 'q-deck');
    write(page, '<q-section id="late">2</q-section>');
    await until(() => deck.slides.length === 2);
    assert.equal(deck.position, null);
    write(page, '<q-section id="two">2</q-section>');
    await until(() => deck.position !== null);
    assert.equal(at(deck), 'two/-1');
    write(page, '</q-deck>');
    page.close();
  });

  it('starts at the start once the page is there and the slide is not', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe src="/test/pages/deep-link.html#/nowhere"></iframe>');
    const deck = await until(() => frame.contentDocument?.querySelector<QDeck>('q-deck'));
    await until(() => deck.position?.h !== undefined);
    assert.equal(at(deck), 'one/-1');
  });
});
