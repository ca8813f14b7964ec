import { assert } from 'chai';
import '../../src/index.js';
import { findings } from '../../src/features/page/findings.js';
import { sink } from '../../src/model/warn.js';
import { fixture, until } from '../helpers/fixture.js';

describe('slides that are slotted into a deck', () => {
  const { warn } = sink;
  let said: string[] = [];

  before(() => {
    customElements.define(
      'x-frame',
      class extends HTMLElement {
        connectedCallback(): void {
          const deck = document.createElement('q-deck');
          deck.append(document.createElement('slot'));
          this.attachShadow({ mode: 'open' }).append(deck);
        }
      },
    );
  });
  beforeEach(() => {
    said = [];
    sink.warn = (text) => said.push(text);
  });
  afterEach(() => {
    sink.warn = warn;
  });

  it('are told of, with who slots them and what to do', async () => {
    fixture('<x-frame><q-section>A</q-section><q-section>B</q-section></x-frame>');
    const text = await until(() => said.find((each) => each.startsWith('[q-deck] slotted:')), 'it is told');
    assert.include(text, '<x-frame>, and in it <q-deck> with the slides');
    assert.isFalse(
      said.some((each) => each.startsWith('[q-deck] empty:')),
      'they are not called missing',
    );
  });

  it('are not taken for slides that lost their deck', async () => {
    fixture('<x-frame><q-section>A</q-section></x-frame>');
    await until(() => said.length > 0, 'it is told');
    assert.isEmpty(findings(document));
  });

  it('are told of where something is around them', async () => {
    fixture('<x-frame><div><q-section>A</q-section></div></x-frame>');
    await until(() => said.find((each) => each.startsWith('[q-deck] slotted:')), 'it is told');
  });
});
