import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent, QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, nextFrame, oneEvent, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a">A</q-section>
  <q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section></q-section>
  <q-section id="b"><p q-fragment>1</p></q-section>`;

/** What a deck loads to hear buttons; where the browser knows commands, anything it loads. */
const feature = 'command' in HTMLButtonElement.prototype ? 'announcer' : 'command-clicks';

/** A deck with an id, a button for it, and whatever this browser needs to hear the button. */
async function commanded(command: string, attributes = ''): Promise<{ deck: QDeck; button: HTMLButtonElement }> {
  const button = fixture<HTMLButtonElement>(`<button commandfor="talk" command="${command}" ${attributes}>Go</button>`);
  const deck = await withFeature(feature, () => fixture<QDeck>(`<q-deck id="talk" transition="none">${TALK}</q-deck>`));
  return { deck, button };
}

describe('invoker commands', () => {
  const commands: [command: string, from: string, to: string][] = [
    ['--next', 's1', 's2/-1'],
    ['--prev', 's1', 'a/-1'],
    ['--left', 's2', 'a/-1'],
    ['--right', 's1', 'b/-1'],
    ['--up', 's2', 's1/-1'],
    ['--down', 's1', 's2/-1'],
    ['--first', 'b', 'a/-1'],
    ['--last', 'a', 'b/-1'],
    ['next', 'a', 'a/-1'],
    ['--far-right', 'a', 'b/-1'],
    ['--next-slide', 'a', 's1/-1'],
    ['--furthest', 'a', 'a/-1'],
    ['--toString', 'a', 'a/-1'],
    ['', 'a', 'a/-1'],
  ];
  for (const [command, from, to] of commands) {
    it(`${JSON.stringify(command)} leads from ${from} to ${to}`, async () => {
      const { deck, button } = await commanded(command);
      deck.goTo(from);
      await click(button);
      assert.equal(at(deck), to);
    });
  }

  it('say where the change came from', async () => {
    const { deck, button } = await commanded('--next');
    const change = oneEvent<ChangeEvent>(deck, 'q-change');
    await click(button);
    assert.equal((await change).origin, 'command');
  });

  it('pause, and end it', async () => {
    const { deck, button } = await commanded('--pause');
    await click(button);
    assert.equal(deck.paused, true);
    await click(button);
    assert.equal(deck.paused, false);
  });

  it('show the help', async () => {
    const { deck, button } = await commanded('--help');
    await click(button);
    await until(() => shadowOf(deck).querySelector('dialog[open]'));
  });

  it('come from the keyboard too', async () => {
    const { deck, button } = await commanded('--next');
    button.focus();
    await press('Enter', ' ');
    assert.equal(at(deck), 's2/-1');
  });

  it('come from what is inside the button', async () => {
    const { deck, button } = await commanded('--next');
    button.replaceChildren(Object.assign(document.createElement('b'), { textContent: 'inside' }));
    await click(find(button, 'b'));
    assert.equal(at(deck), 's1/-1');
  });

  it('are not heard from a disabled button, nor after the click was prevented', async () => {
    const { deck, button } = await commanded('--next', 'disabled');
    button.click();
    button.disabled = false;
    button.addEventListener('click', (event) => event.preventDefault());
    button.click();
    assert.equal(at(deck), 'a/-1');
  });

  it('leave the form alone that the button is in', async () => {
    const { deck, button } = await commanded('--next', 'type="button"');
    const form = fixture<HTMLFormElement>('<form action="#sent"></form>');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.append(button);
    button.click();
    assert.deepEqual([at(deck), sent], ['s1/-1', 0]);
  });

  it('are for the deck they name', async () => {
    const { deck, button } = await commanded('--next');
    const other = fixture<QDeck>(`<q-deck id="other" transition="none">${TALK}</q-deck>`);
    button.setAttribute('commandfor', 'other');
    await until(() => {
      button.click();
      return at(other) !== 'a/-1';
    });
    assert.equal(at(deck), 'a/-1');
  });

  it('are heard inside a shadow root', async () => {
    const root = fixture('<div></div>').attachShadow({ mode: 'open' });
    const { deck, button } = await commanded('--next');
    root.append(button, deck);
    await nextFrame();
    button.click();
    assert.equal(at(deck), 's1/-1');
  });

  it('are heard no more once the deck is gone', async () => {
    const { deck, button } = await commanded('--next');
    deck.remove();
    button.click();
    document.body.append(deck);
    assert.equal(at(deck), 'a/-1');
    deck.remove();
  });
});
