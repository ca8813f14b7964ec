/** What a page has of its own, and what something that was in it has left behind: listeners, timers, observers, channels, nodes, sheets, its address. */

type Undo = () => void;

/** What is open, each with a word for it. */
const open = new Map<object, string>();
/** Set while the page is watched: what is opened now is not forgotten. */
let undo: Undo[] = [];

/** Puts something else in the place of a method, until the watch is over. */
function replace<T extends object, K extends keyof T>(owner: T, name: K, make: (original: T[K]) => T[K]): void {
  const original = owner[name];
  owner[name] = make(original);
  undo.push(() => {
    owner[name] = original;
  });
}

/** Whether a target outlives a deck that is gone: the page, what is in it, and what tells of the page. */
function isOutside(target: EventTarget): boolean {
  // The test runner has its socket.
  if (target instanceof AbortSignal || target instanceof Animation || target instanceof WebSocket) return false;
  return target instanceof Node ? target.isConnected : true;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

function watchListeners(listeners: Set<Listening>): void {
  const captures = (options: unknown): boolean =>
    typeof options === 'object' && options !== null
      ? (options as { capture?: boolean }).capture === true
      : options === true;
  replace(
    EventTarget.prototype,
    'addEventListener',
    (add) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        const entry = { target, type, listener, capture: captures(options) };
        const { signal = null, once = false } = typeof options === 'object' ? options : {};
        if (!signal?.aborted) listeners.add(entry);
        if (signal) add.call(signal, 'abort', () => listeners.delete(entry));
        if (once) add.call(target, type, () => listeners.delete(entry), { once: true, capture: entry.capture });
        add.call(target, type, listener, options);
      },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    (remove) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        for (const each of listeners) {
          if (
            each.target === target &&
            each.type === type &&
            each.listener === listener &&
            each.capture === captures(options)
          )
            listeners.delete(each);
        }
        remove.call(target, type, listener, options);
      },
  );
}

function watchTimers(): void {
  const timers = new Map<number, object>();
  const begin = (id: number, what: string): void => {
    const key = {};
    timers.set(id, key);
    open.set(key, `${what} ${new Error().stack?.split('\n').join(' < ') ?? ''}`);
  };
  const end = (id: number | undefined): void => {
    const key = timers.get(id ?? -1);
    if (key) open.delete(key);
  };
  const timer =
    (what: string, repeats: boolean) =>
    <T extends (handler: () => void, ms?: number) => number>(original: T) =>
      ((handler: () => void, ms?: number) => {
        const id = original(() => {
          if (!repeats) end(id);
          handler();
        }, ms);
        begin(id, what);
        return id;
      }) as T;
  const clock = window as unknown as Record<'setTimeout' | 'setInterval', (handler: () => void, ms?: number) => number>;
  replace(clock, 'setTimeout', timer('timeout', false));
  replace(clock, 'setInterval', timer('interval', true));
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    replace(window, name, (original) => (id) => {
      end(Number(id));
      original(id);
    });
  }
}

/** Observers of things that are still in the page. */
function watchObservers(): void {
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const watched = new WeakMap<object, Set<object>>();
    const { prototype } = window[name] as {
      prototype: { observe(target: Node, options?: object): void; disconnect(): void; unobserve?(target: Node): void };
    };
    replace(
      prototype,
      'observe',
      (observe) =>
        function (this: object, target, options) {
          const key = { target };
          watched.set(this, (watched.get(this) ?? new Set()).add(key));
          open.set(key, `${name} of ${target.nodeName}`);
          observe.call(this as never, target, options);
        },
    );
    replace(
      prototype,
      'disconnect',
      (disconnect) =>
        function (this: object) {
          for (const key of watched.get(this) ?? []) open.delete(key);
          disconnect.call(this as never);
        },
    );
    if (!prototype.unobserve) continue;
    replace(
      prototype,
      'unobserve',
      (unobserve) =>
        function (this: object, target) {
          for (const key of watched.get(this) ?? []) if ((key as { target: Node }).target === target) open.delete(key);
          unobserve?.call(this as never, target);
        },
    );
  }
}

function watchChannels(): void {
  replace(
    window,
    'BroadcastChannel',
    (Channel) =>
      class extends Channel {
        constructor(name: string) {
          super(name);
          open.set(this, `channel ${name}`);
        }

        override close(): void {
          open.delete(this);
          super.close();
        }
      },
  );
}

/** What can be read off the page itself. */
function look(): Record<string, unknown> {
  const attributes = (element: Element): string[] =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  return {
    url: location.href.replace(/#$/, ''),
    title: document.title,
    state: (window.history.state as unknown) ?? {},
    entry: (window as { readonly navigation?: Navigation }).navigation?.currentEntry?.getState() ?? {},
    sheets: document.adoptedStyleSheets.length,
    nodes: document.querySelectorAll('*').length,
    root: attributes(document.documentElement),
    body: attributes(document.body),
    focus: document.activeElement?.localName,
    fullscreen: document.fullscreenElement?.localName,
    animations: document.getAnimations().length,
  };
}

/**
 * Runs something and tells what of it is left in the page.
 * @param run Puts something into the page and takes it out again.
 * @param over Resolves when what `run` began and ended had the time to end: a predicate gets what is left so far.
 * @returns A line for each thing; none where the page is as it was.
 */
export async function tracesOf(
  run: () => Promise<void>,
  settle: (left: () => string[]) => Promise<void>,
): Promise<string[]> {
  const before = look();
  const listeners = new Set<Listening>();
  open.clear();
  watchListeners(listeners);
  watchTimers();
  watchObservers();
  watchChannels();
  const left = (): string[] => {
    const after = look();
    return [
      ...[...listeners]
        .filter(({ target }) => isOutside(target))
        .map(({ target, type }) => `listener ${type} on ${target.constructor.name}`),
      // The test runner has timers, too, and so has what watches the page for decks to come.
      ...[...open.values()].filter((line) => !/__web-dev-server|features\/page\//.test(line)),
      ...Object.keys(before)
        .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
        .map((key) => `${key}: ${JSON.stringify(after[key])} in place of ${JSON.stringify(before[key])}`),
    ];
  };
  try {
    await run();
    await settle(left);
    return left();
  } finally {
    for (const back of undo.reverse()) back();
    undo = [];
  }
}
