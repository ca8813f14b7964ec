import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { fixture } from '../helpers/fixture.js';
import { click } from '../helpers/pointer.js';
import { at } from '../helpers/where.js';

/** Makes this browser one without invoker commands, before the engine looks. */
async function withoutCommands(): Promise<void> {
  Reflect.deleteProperty(HTMLButtonElement.prototype, 'command');
  addEventListener('command', (event) => event.stopImmediatePropagation(), { capture: true });
  await import('../../src/index.js');
}

describe('invoker commands in a browser without them', () => {
  before(withoutCommands);

  async function commanded(html: string): Promise<{ deck: QDeck; button: HTMLButtonElement }> {
    const box = fixture(`<div>${html}</div>`);
    const deck = await withFeature('command-clicks', () =>
      fixture<QDeck>(
        '<q-deck id="talk" transition="none"><q-section id="a">A</q-section><q-section id="b">B</q-section></q-deck>',
      ),
    );
    const button = box.querySelector('button');
    if (!button) throw new Error('no button');
    return { deck, button };
  }

  it('are read from the click', async () => {
    const { deck, button } = await commanded('<button commandfor="talk" command="--next"><b>Go</b></button>');
    await click(button);
    assert.equal(at(deck), 'b/-1');
  });

  it('are those of the deck named, and none of ours are left alone', async () => {
    const { deck, button } = await commanded('<button commandfor="other" command="--next">Go</button>');
    button.click();
    button.setAttribute('commandfor', 'talk');
    button.setAttribute('command', 'show-modal');
    button.click();
    button.removeAttribute('command');
    button.click();
    assert.equal(at(deck), 'a/-1');
  });

  it('respect a disabled button and a prevented click', async () => {
    const { deck, button } = await commanded(
      '<fieldset disabled><button commandfor="talk" command="--next">Go</button></fieldset>',
    );
    button.click();
    assert.equal(at(deck), 'a/-1');
    button.closest('fieldset')?.removeAttribute('disabled');
    button.addEventListener('click', (event) => event.preventDefault(), { once: true });
    button.click();
    assert.equal(at(deck), 'a/-1');
    button.click();
    assert.equal(at(deck), 'b/-1');
  });

  it('leave the form around the button alone: only a plain button commands there', async () => {
    const { deck, button } = await commanded('<form><button commandfor="talk" command="--next">Go</button></form>');
    let sent = 0;
    button.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    button.click();
    assert.deepEqual([at(deck), sent], ['a/-1', 0], 'no type');
    button.type = 'submit';
    button.click();
    assert.deepEqual([at(deck), sent], ['a/-1', 1], 'submit');
    button.type = 'button';
    button.click();
    assert.deepEqual([at(deck), sent], ['b/-1', 1], 'plain');
  });

  it('end with the deck', async () => {
    const { deck, button } = await commanded('<button commandfor="talk" command="--next">Go</button>');
    deck.remove();
    button.click();
    document.body.append(deck);
    assert.equal(at(deck), 'a/-1');
    deck.remove();
  });
});
