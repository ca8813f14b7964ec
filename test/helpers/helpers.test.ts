import { assert, expect } from 'chai';
import { assertAccessible } from './axe.js';
import { assertSilent, listen } from './console.js';
import { find, fixture, oneEvent, until } from './fixture.js';
import { press } from './keys.js';
import { click, hover, leave, swipe, wheel } from './pointer.js';

describe('test helpers', () => {
  describe('fixture', () => {
    it('mounts HTML and gives its first element', () => {
      const list = fixture('<ul id="mine"><li>one</li></ul>');
      assert.equal(list.isConnected, true);
      assert.equal(find(list, 'li').textContent, 'one');
    });

    it('has removed it after the test before', () => {
      assert.equal(document.getElementById('mine'), null);
    });

    it('waits until something holds', async () => {
      let count = 0;
      assert.equal(await until(() => ++count > 3 && count), 4);
    });

    it('says what it waited for in vain', async () => {
      const error: unknown = await until(() => false, 'pigs fly', 50).catch((reason: unknown) => reason);
      assert.instanceOf(error, Error);
      assert.include(error.message, 'pigs fly');
    });
  });

  describe('keys', () => {
    it('types into what has focus', async () => {
      const input = fixture<HTMLInputElement>('<input aria-label="Name">');
      input.focus();
      await press('a', 'B', ' ', '+', 'Backspace');
      assert.equal(input.value, 'aB ');
    });

    for (const key of ['ArrowRight', 'ArrowUp', 'PageDown', 'Home', 'End', 'Escape', ' ', 'n', '.', '?']) {
      it(`sends ${JSON.stringify(key)} as KeyboardEvent.key`, async () => {
        const event = oneEvent<KeyboardEvent>(document, 'keydown');
        await press(key);
        const { key: heard, isTrusted, ctrlKey } = await event;
        expect({ heard, isTrusted, ctrlKey }).to.deep.equal({ heard: key, isTrusted: true, ctrlKey: false });
      });
    }

    it('holds modifiers and lets them go', async () => {
      const heard: string[] = [];
      const note = (event: KeyboardEvent): void => {
        if (event.key !== 'Shift') heard.push(`${event.key} ${String(event.shiftKey)}`);
      };
      document.addEventListener('keydown', note);
      await press('Shift+ArrowLeft', 'Shift+N', 'Shift+ ', 'n');
      document.removeEventListener('keydown', note);
      assert.deepEqual(heard, ['ArrowLeft true', 'N true', '  true', 'n false']);
    });

    it('moves focus by Tab', async () => {
      const [first, second] = [fixture('<button>1</button>'), fixture('<button>2</button>')];
      first.focus();
      await press('Tab');
      assert.equal(document.activeElement, second);
      await press('Shift+Tab');
      assert.equal(document.activeElement, first);
    });
  });

  describe('pointer', () => {
    it('clicks an element', async () => {
      const button = fixture('<button>Go</button>');
      const event = oneEvent(button, 'click');
      await click(button);
      assert.equal((await event).isTrusted, true);
    });

    it('hovers over an element and leaves it', async () => {
      const button = fixture('<button style="margin: 50px">Go</button>');
      await hover(button);
      await until(() => button.matches(':hover'));
      await leave();
      await until(() => !button.matches(':hover'));
    });

    it('turns the wheel', async () => {
      const box = fixture('<div style="height: 100px; overflow: auto"><div style="height: 900px">tall</div></div>');
      const event = oneEvent<WheelEvent>(box, 'wheel');
      await wheel(box, 60);
      assert.isAbove((await event).deltaY, 0);
    });

    it('swipes with a finger', async () => {
      const box = fixture('<div style="height: 200px; touch-action: none">swipe me</div>');
      const down = oneEvent<PointerEvent>(box, 'pointerdown');
      const up = oneEvent<PointerEvent>(document, 'pointerup');
      await swipe(box, { x: -120, y: 0 });
      assert.equal((await down).pointerType, 'touch');
      assert.closeTo((await up).clientX - (await down).clientX, -120, 2);
    });
  });

  describe('console', () => {
    it('keeps warnings and errors', async () => {
      const lines = await listen(() => {
        console.warn('first', 1);
        console.error('second');
      });
      assert.deepEqual(lines, [
        { level: 'warn', text: 'first 1' },
        { level: 'error', text: 'second' },
      ]);
    });

    it('fails where it was not silent', async () => {
      let failed = false;
      await assertSilent(() => {
        console.warn('noise');
      }).catch(() => (failed = true));
      assert.equal(failed, true);
      await assertSilent(() => undefined);
    });
  });

  describe('axe', () => {
    it('passes an accessible element and names what is wrong in another', async () => {
      await assertAccessible(fixture('<p>Text</p>'));
      const image = fixture('<p><img src="data:,"></p>');
      const error: unknown = await assertAccessible(image).catch((reason: unknown) => reason);
      assert.instanceOf(error, Error);
      assert.include(error.message, 'image-alt');
    });
  });
});
