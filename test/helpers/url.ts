/** The hash of the test page's URL, put back after each test. */

const own = location.href.replace(/#.*$/s, '');

/** WebKit refuses more than 100 changes of the URL in 10 s: after so many, the next test waits. */
const pace = { limit: navigator.vendor.startsWith('Apple') ? 70 : Infinity, span: 10_000, calls: 0, since: 0 };

for (const method of ['pushState', 'replaceState'] as const) {
  const original = window.history[method].bind(window.history);
  window.history[method] = (...data: Parameters<History['pushState']>) => {
    pace.calls += 1;
    pace.since ||= performance.now();
    original(...data);
  };
}

afterEach(async function () {
  if (location.href !== own) window.history.replaceState(null, '', own);
  if (pace.calls < pace.limit) return;
  this.timeout(pace.span * 2);
  const wait = pace.since + pace.span + 500 - performance.now();
  await new Promise((resolve) => setTimeout(resolve, Math.max(wait, 0)));
  pace.calls = 0;
  pace.since = 0;
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
