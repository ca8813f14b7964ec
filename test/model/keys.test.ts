import { assert } from 'chai';
import { KEYS, keyName, mirrored } from '../../src/model/keys.js';
import type { Action, KeyStroke } from '../../src/model/keys.js';
import { INTENTS } from '../../src/model/navigate.js';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** A key with the modifiers before it: `Shift+N`. */
function stroke(text: string): KeyStroke {
  const parts = text.split(/\+(?!$)/);
  return {
    ...plain,
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
  };
}

describe('keyName', () => {
  const cases: [stroke: string, name: string | null][] = [
    ['ArrowRight', 'ArrowRight'],
    ['Shift+ArrowRight', 'Shift+ArrowRight'],
    ['n', 'n'],
    ['N', 'n'],
    ['Shift+N', 'Shift+n'],
    ['Shift+n', 'Shift+n'],
    [' ', 'Space'],
    ['Shift+ ', 'Shift+Space'],
    ['.', '.'],
    ['Shift+?', '?'],
    ['?', '?'],
    ['Shift+.', '.'],
    ['+', '+'],
    ['Shift++', '+'],
    ['1', '1'],
    ['Shift+1', '1'],
    ['F5', 'F5'],
    ['Shift+Tab', 'Shift+Tab'],
    ['é', 'é'],
    ['Shift+É', 'Shift+é'],
    ['ß', 'ß'],
    ['Ж', 'ж'],
    ['あ', 'あ'],
    ['Shift+あ', 'あ'],
    ['Dead', 'Dead'],
    ['Unidentified', 'Unidentified'],
    ['Control+n', null],
    ['Meta+ArrowRight', null],
    ['Alt+ArrowLeft', null],
    ['Control+Shift+N', null],
    ['Control', null],
    ['', null],
  ];
  for (const [text, name] of cases) {
    it(`of ${JSON.stringify(text)} is ${String(name)}`, () => {
      assert.equal(keyName(stroke(text)), name);
    });
  }

  it('of an event without a key is none', () => {
    assert.isNull(keyName(plain));
  });
});

describe('KEYS', () => {
  const rows: Record<string, Action> = {
    'ArrowRight l L': 'right',
    'ArrowLeft h H': 'left',
    'ArrowDown j J': 'down',
    'ArrowUp k K': 'up',
    '  n N PageDown': 'next',
    'Shift+  p P PageUp': 'prev',
    'Shift+N': 'next-slide',
    'Shift+P': 'prev-slide',
    Home: 'first',
    End: 'last',
    'Shift+ArrowRight': 'far-right',
    'Shift+ArrowLeft': 'far-left',
    'Shift+ArrowDown': 'far-down',
    'Shift+ArrowUp': 'far-up',
    'Escape o O': 'overview',
    'f F': 'fullscreen',
    'b B .': 'pause',
    's S': 'speaker',
    'g G': 'go-to',
    'a A': 'auto-slide',
    'q Q': 'laser',
    'd D': 'pen',
    'e E': 'clear-drawing',
    'z Z': 'zoom',
    '? Shift+?': 'help',
  };
  for (const [strokes, action] of Object.entries(rows)) {
    for (const text of strokes.split(/(?<=[^ +]|^ |\+ ) /)) {
      it(`${JSON.stringify(text)} asks for ${action}`, () => {
        assert.equal(KEYS[keyName(stroke(text)) ?? ''], action);
      });
    }
  }

  const untaken = [
    'x',
    '1',
    'Enter',
    'Tab',
    'Shift+Tab',
    'Backspace',
    'Delete',
    'F5',
    'Shift',
    'Dead',
    'Shift+f',
    'Shift+b',
    'Shift+Escape',
  ];
  for (const text of untaken) {
    it(`leaves ${text} alone`, () => {
      assert.isFalse(Object.hasOwn(KEYS, keyName(stroke(text)) ?? ''));
    });
  }

  it('has each name as keyName gives it', () => {
    for (const name of Object.keys(KEYS)) {
      const typed = name.replace('Space', ' ');
      assert.equal(keyName(stroke(typed)), name);
    }
  });

  it('reaches every intent', () => {
    assert.includeMembers(Object.values(KEYS), [...INTENTS]);
  });
});

describe('mirrored', () => {
  const cases: [action: Action, other: Action][] = [
    ['left', 'right'],
    ['right', 'left'],
    ['far-left', 'far-right'],
    ['far-right', 'far-left'],
    ['up', 'up'],
    ['down', 'down'],
    ['next', 'next'],
    ['prev', 'prev'],
    ['first', 'first'],
    ['last', 'last'],
    ['next-slide', 'next-slide'],
    ['overview', 'overview'],
  ];
  for (const [action, other] of cases) {
    it(`makes ${action} ${other}, right to left only`, () => {
      assert.equal(mirrored(action, true), other);
      assert.equal(mirrored(action, false), action);
    });
  }
});
