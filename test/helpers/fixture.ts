/** Puts HTML on the test page and takes it away again; waits without sleeping. */

const mounted = new Set<Element>();

afterEach(cleanUp);

/** Removes every fixture now; it is called by itself after each test. */
export function cleanUp(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

/**
 * Parses HTML and puts a copy of it into the document, as a page's own markup would come.
 * @param html Any markup; scripts in it do not run.
 * @returns The first element of it.
 * @throws Where the HTML holds no element.
 */
export function fixture<T extends Element = HTMLElement>(html: string): T {
  const template = document.createElement('template');
  template.innerHTML = html;
  const content = document.importNode(template.content, true);
  const elements = [...content.children];
  const [first] = elements;
  if (!first) throw new Error(`The fixture has no element: ${html}`);
  for (const element of elements) mounted.add(element);
  document.body.append(content);
  return first as T;
}

/**
 * Finds the one element that a test means.
 * @throws Where nothing matches.
 */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`No element matches ${selector}`);
  return element;
}

/** Resolves after the next animation frame, when the styles and layout of this one are done. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/**
 * Waits until something holds, looking once a frame.
 * @param predicate What is waited for: a value other than false, null or undefined ends the wait and is returned.
 * @param what Named in the failure.
 * @param timeout In ms.
 * @throws Where it did not hold in time, with the last error of the predicate, if any.
 */
export async function until<T>(
  predicate: () => T | Promise<T>,
  what = predicate.toString(),
  timeout = 12000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const value = await predicate();
      if (value !== false && value !== null && value !== undefined) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > deadline) throw new Error(`Waited ${String(timeout)} ms in vain until: ${what}`, { cause });
    await nextFrame();
  }
}

/**
 * Waits for one event.
 * @param target Where it is listened for.
 * @param type Its name.
 * @param timeout In ms.
 * @throws Where it did not come in time.
 */
export function oneEvent<E extends Event = Event>(target: EventTarget, type: string, timeout = 6000): Promise<E> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No ${type} event within ${String(timeout)} ms`)), timeout);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event as E);
      },
      { once: true },
    );
  });
}
