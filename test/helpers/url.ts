/** The hash of the test page's URL, put back after each test. */

/** Whether this browser has the Navigation API. */
export const hasNavigation = 'navigation' in window;

// Entries of the page's own before those of the tests: one step back too many fails a test, and does not leave the page.
before(() => {
  for (let i = 0; i < 4; i += 1) window.history.pushState(null, '');
});

afterEach(() => openWith(''));

/**
 * Sets the hash without an entry of the history, as if the page had been opened with it. Not by `replaceState`: WebKit
 * allows a hundred of those in ten seconds.
 */
export async function openWith(hash: string): Promise<void> {
  const before = location.hash;
  const heard = nextEvent('hashchange');
  location.replace(hash || '#');
  if (location.hash !== before) await heard;
  // A page that is opened has an entry without a state; a part of a page takes over that of the entry before.
  if (window.history.state !== null) window.history.replaceState(null, '');
  if (hasNavigation && navigation.currentEntry?.getState()) navigation.updateCurrentEntry({ state: null });
}

/** Sets the hash as a person does who edits the address: a new entry, and an event. */
export async function editHash(hash: string): Promise<void> {
  const heard = nextEvent('hashchange');
  location.hash = hash;
  await heard;
}

/** Goes back or forward and waits until it has happened. */
export async function travel(delta: number): Promise<void> {
  const heard = nextEvent('popstate');
  window.history.go(delta);
  await heard;
}

function nextEvent(type: string): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener(type, resolve, { once: true });
  });
}
