/** The hash of the test page's URL, put back after each test. */

const own = location.href.replace(/#.*$/s, '');

afterEach(() => {
  if (location.href !== own) window.history.replaceState(null, '', own);
});

/** Sets the hash without an entry of the history and without an event, as if the page had been opened with it. */
export function openWith(hash: string): void {
  window.history.replaceState(null, '', own + hash);
}

/** Sets the hash as a person does who edits the address: a new entry, and an event. */
export async function editHash(hash: string): Promise<void> {
  const heard = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await heard;
}

/** Goes back or forward and waits until it has happened. */
export async function travel(delta: number): Promise<void> {
  const heard = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  window.history.go(delta);
  await heard;
}
