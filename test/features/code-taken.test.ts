import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { sink } from '../../src/model/warn.js';
import { fixture, until } from '../helpers/fixture.js';

describe("a page with a <q-code> of somebody else's", () => {
  const { warn } = sink;
  const said: string[] = [];

  before(async () => {
    sink.warn = (text) => said.push(text);
    customElements.define('q-code', class extends HTMLElement {});
    await import('../../src/index.js');
  });
  after(() => {
    sink.warn = warn;
  });

  it('is told once, in production too, and the deck goes on', async () => {
    const add = (): QDeck =>
      fixture<QDeck>(
        '<q-deck transition="none"><q-section>A</q-section><q-section><q-code language="js" lines="1|2"><pre>a</pre></q-code></q-section></q-deck>',
      );
    const first = add();
    add();
    const told = (): string[] => said.filter((text) => text.includes('twice:'));
    assert.include(await until(() => told()[0], 'it is told'), '<q-code> is registered already by another script');
    first.next();
    first.next();
    assert.deepEqual(first.position, { h: 1, v: 0, f: 0 });
    await first.updateComplete;
    assert.lengthOf(told(), 1);
  });
});
