/** Answers for servers that a test names, and tells what was asked for. */

/** What a test's own servers have. */
export interface Served {
  /** The addresses that were asked for, in order, without hashes. */
  readonly asked: string[];
  /** Gives `fetch` back to the page. */
  end(): void;
}

/**
 * Stands in for `fetch` until it is told to end.
 * @param pages Texts by address; a function gives the text for any address, or null where the network should be asked.
 */
export function serve(pages: Readonly<Record<string, string>> | ((address: string) => string | null)): Served {
  const { fetch } = globalThis;
  const asked: string[] = [];
  const textOf = typeof pages === 'function' ? pages : (address: string) => pages[address] ?? null;
  globalThis.fetch = (resource, options) => {
    const address = (resource instanceof Request ? resource.url : String(resource)).replace(/#.*/, '');
    asked.push(address);
    const text = textOf(address);
    if (text === null) return fetch(resource, options);
    const type = /\.md\b/.test(address) ? 'text/markdown' : 'text/html';
    return Promise.resolve(new Response(text, { headers: { 'content-type': type } }));
  };
  return {
    asked,
    end() {
      globalThis.fetch = fetch;
    },
  };
}
