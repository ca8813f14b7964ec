/** Real keys, as a person presses them: through the browser, to whatever has focus. */
import { executeServerCommand } from '@web/test-runner-commands';

const modifierNames = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/**
 * Presses keys one after the other.
 * @param keys Each a `KeyboardEvent.key`, with modifiers before it: `ArrowRight`, `Shift+ArrowLeft`, `Shift+N`, `+`.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const text of keys) {
    const parts = text === '+' ? ['+'] : text.split(/\+(?!$)/);
    const key = parts.at(-1) ?? text;
    const modifiers = parts.slice(0, -1);
    const unknown = modifiers.find((name) => !modifierNames.has(name));
    if (unknown !== undefined) throw new Error(`${unknown} in ${text} is no modifier key`);
    await executeServerCommand('q-press', { modifiers, key });
  }
}
