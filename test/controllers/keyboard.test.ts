import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { find, fixture } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><p q-fragment>1</p><p q-fragment>2</p></q-section>
  <q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section><q-section id="s3">S3</q-section></q-section>
  <q-section id="b">B</q-section>
  <q-section id="c">C</q-section>`;

const FULL = 'full-page transition="none" history="none"';

describe('keyboard: what keys do', () => {
  const keys: [keys: string[], from: string, to: string][] = [
    [['ArrowRight', 'l'], 'a', 'a/0'],
    [['ArrowRight', 'l'], 's2', 'b/-1'],
    [['ArrowLeft', 'h'], 'b', 's1/-1'],
    [['ArrowLeft', 'h'], 's1', 'a/1'],
    [['ArrowDown', 'j'], 's1', 's2/-1'],
    [['ArrowDown', 'j'], 'a', 'a/0'],
    [['ArrowDown', 'j'], 'b', 'b/-1'],
    [['ArrowUp', 'k'], 's2', 's1/-1'],
    [['ArrowUp', 'k'], 'b', 'b/-1'],
    [[' ', 'n', 'PageDown'], 'a', 'a/0'],
    [[' ', 'n', 'PageDown'], 's3', 'b/-1'],
    [['Shift+ ', 'p', 'PageUp'], 'b', 's3/-1'],
    [['Shift+N'], 'a', 's1/-1'],
    [['Shift+P'], 's1', 'a/1'],
    [['Home'], 's2', 'a/-1'],
    [['End'], 'a', 'c/-1'],
    [['Shift+ArrowRight'], 'a', 'c/-1'],
    [['Shift+ArrowLeft'], 'c', 'a/-1'],
    [['Shift+ArrowDown'], 's1', 's3/-1'],
    [['Shift+ArrowUp'], 's3', 's1/-1'],
    [['x', 'Tab', 'Enter', 'F5', '1'], 'a', 'a/-1'],
  ];
  for (const [names, from, to] of keys) {
    for (const key of names) {
      it(`${JSON.stringify(key)} leads from ${from} to ${to}`, async () => {
        const deck = await deckOf(TALK, FULL);
        deck.goTo(from);
        if (key === 'F5') {
          // The real key would reload the page.
          document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        } else await press(key);
        assert.equal(at(deck), to);
      });
    }
  }

  it('turns right and left round where text runs right to left', async () => {
    const deck = await deckOf(TALK, `${FULL} dir="rtl"`);
    await press('ArrowLeft');
    assert.equal(at(deck), 'a/0');
    await press('ArrowRight');
    assert.equal(at(deck), 'a/-1');
    await press('Shift+ArrowLeft');
    assert.equal(at(deck), 'c/-1');
    await press('Shift+ArrowRight', ' ');
    assert.equal(at(deck), 'a/0');
  });

  it('knows the direction of a page that runs right to left', async () => {
    const page = fixture(`<div dir="rtl"><q-deck ${FULL}>${TALK}</q-deck></div>`);
    await press('l');
    assert.equal(at(find<QDeck>(page, 'q-deck')), 'a/-1');
    await press('h');
    assert.equal(at(find<QDeck>(page, 'q-deck')), 'a/0');
  });

  it('pauses with b and the full stop, and takes no step until it is over', async () => {
    const deck = await deckOf(TALK, FULL);
    for (const key of ['b', '.']) {
      await press(key, 'ArrowRight', ' ');
      assert.equal(deck.paused, true);
      assert.equal(at(deck), 'a/-1');
      await press(key);
      assert.equal(deck.paused, false);
    }
  });

  it('is what the clicker of a presenter sends', async () => {
    const deck = await deckOf(TALK, FULL);
    await press('PageDown', 'PageDown', 'PageDown', 'PageUp', 'b');
    assert.equal(at(deck), 'a/1');
    assert.equal(deck.paused, true);
    await press('.', 'PageDown');
    assert.equal(at(deck), 's1/-1');
  });
});

describe('keyboard: what is left to others', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
    it(`takes no key with ${modifier}`, async () => {
      const deck = await deckOf(TALK, FULL);
      for (const key of ['ArrowRight', ' ', 'n', 'b', 'f', 'End', 'PageDown', '?']) {
        const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true });
        assert.equal(document.body.dispatchEvent(event), true, `${key} is not taken`);
      }
      assert.equal(at(deck), 'a/-1');
      assert.equal(deck.paused, false);
    });
  }

  it('lets Control and Alt go to the browser when really pressed', async () => {
    const deck = await deckOf(TALK, FULL);
    await press('Alt+ArrowDown', 'Control+ArrowRight');
    assert.equal(at(deck), 'a/-1');
  });

  it('takes no key that the page prevented', async () => {
    const deck = await deckOf(TALK, FULL);
    const prevent = (event: Event): void => {
      event.preventDefault();
    };
    document.body.addEventListener('keydown', prevent);
    await press('ArrowRight');
    document.body.removeEventListener('keydown', prevent);
    assert.equal(at(deck), 'a/-1');
    await press('ArrowRight');
    assert.equal(at(deck), 'a/0');
  });

  it('takes no key while an input method composes', async () => {
    const deck = await deckOf(TALK, FULL);
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'n', isComposing: true, bubbles: true, cancelable: true }),
    );
    assert.equal(at(deck), 'a/-1');
  });

  it('cares about Shift, not about Caps Lock', async () => {
    const deck = await deckOf(TALK, FULL);
    const send = (key: string, shiftKey: boolean): void => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
    };
    send('N', false);
    assert.equal(at(deck), 'a/0', 'n under Caps Lock');
    send('n', true);
    assert.equal(at(deck), 's1/-1', 'Shift and n under Caps Lock');
    send('P', false);
    assert.equal(at(deck), 'a/1');
  });

  it('holds a key down to move on, not to flicker', async () => {
    const deck = await deckOf(TALK, FULL);
    const send = (key: string): void => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true }));
    };
    send('ArrowRight');
    assert.equal(at(deck), 'a/0');
    send('b');
    assert.equal(deck.paused, false);
  });

  it('says of a key whether it was taken', async () => {
    const deck = await deckOf(TALK, 'transition="none"');
    deck.last();
    const taken = (key: string): boolean => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      return !deck.dispatchEvent(event);
    };
    assert.equal(taken('ArrowLeft'), true);
    deck.last();
    assert.equal(taken('ArrowRight'), true, 'the page must not scroll away at the end of the talk');
    assert.equal(taken('ArrowDown'), false, 'the page scrolls where there is no stack');
    assert.equal(taken('Tab'), false);
    assert.equal(taken('x'), false);
  });

  it('is silent with no-keyboard, also when it is set later', async () => {
    const deck = await deckOf(TALK, `${FULL} no-keyboard`);
    await press('ArrowRight');
    assert.equal(at(deck), 'a/-1');
    deck.noKeyboard = false;
    await press('ArrowRight');
    assert.equal(at(deck), 'a/0');
    deck.noKeyboard = true;
    await press('ArrowRight');
    assert.equal(at(deck), 'a/0');
  });
});

describe('keyboard: bindings', () => {
  it('are changed per deck, by name', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.keyBindings = { ...deck.keyBindings, x: 'next', Enter: 'last', 'Shift+x': 'prev', ArrowRight: 'first' };
    await press('x');
    assert.equal(at(deck), 'a/0');
    await press('Shift+X');
    assert.equal(at(deck), 'a/-1');
    await press('Enter');
    assert.equal(at(deck), 'c/-1');
    await press('ArrowRight');
    assert.equal(at(deck), 'a/-1');
    const other = await deckOf(TALK);
    assert.notProperty(other.keyBindings, 'x');
  });

  const names: [name: string, key: string][] = [
    ['X', 'x'],
    ['Shift+X', 'Shift+X'],
    ['shift+x', 'Shift+X'],
    [' ', ' '],
    ['Shift+ ', 'Shift+ '],
    ['Shift+?', '?'],
    ['ArrowUp', 'ArrowUp'],
  ];
  for (const [name, key] of names) {
    it(`are found by the name ${JSON.stringify(name)} for the key ${JSON.stringify(key)}`, async () => {
      const deck = await deckOf(TALK, FULL);
      deck.keyBindings = { [name]: 'last' };
      await press(key);
      assert.equal(at(deck), 'c/-1');
    });
  }

  it("with a modifier that is the browser's do nothing, and say so", async () => {
    const deck = await deckOf(TALK, FULL);
    const lines = await listen(() => {
      deck.keyBindings = { 'Ctrl+x': 'next', 'Alt+ArrowRight': 'last', '+': 'last' };
    });
    assert.lengthOf(lines, 2);
    assert.match(lines[0]?.text ?? '', /key: "Ctrl\+x"/);
    await press('+');
    assert.equal(at(deck), 'c/-1');
  });

  it('are taken away by leaving them out', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.keyBindings = { n: 'next' };
    await press('ArrowRight');
    assert.equal(at(deck), 'a/-1');
    await press('n');
    assert.equal(at(deck), 'a/0');
    Reflect.set(deck, 'keyBindings', null);
    await press('ArrowRight');
    assert.equal(at(deck), 'a/1', 'null is the default');
  });

  it('are not looked for in prototypes', async () => {
    const deck = await deckOf(TALK, FULL);
    for (const key of ['constructor', 'toString', '__proto__', 'Unidentified', 'Dead', 'Process']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    assert.equal(at(deck), 'a/-1');
  });
});
