/**
 * Development warnings: said once per code and subject, with the cure.
 * Callers guard with `if (__DEV__)`, so that a production build carries neither the call nor its text.
 */

const said = new WeakMap<object, Set<string>>();

/** Where warnings go; a test may read along. */
export const sink: { warn(text: string, subject: object): void } = {
  warn(text, subject) {
    const { console } = globalThis as { console?: { warn(...data: unknown[]): void } };
    console?.warn(text, subject);
  },
};

/**
 * Says one thing about one subject, once.
 * @param code Short name of the kind of mistake, as in the README's table of warnings.
 * @param subject What it is about, usually the element; it is logged too, so that dev tools link to it.
 * @param message What is wrong and what to do, in one or two sentences that name the value.
 */
export function warn(code: string, subject: object, message: string): void {
  const key = `${code}\n${message}`;
  let messages = said.get(subject);
  if (!messages) said.set(subject, (messages = new Set()));
  if (messages.has(key)) return;
  messages.add(key);
  sink.warn(`[q-deck] ${code}: ${message}`, subject);
}

/** Cuts a value for use inside a message: hostile input may be 100 kB long. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
