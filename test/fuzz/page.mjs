/**
 * Plays inputs in the page: each in a cell of its own, by its way in. Told is what got through: a script that ran, a change of the page around,
 * a navigation, a task that took too long, and nodes that have no place in a talk.
 */
import { around, difference, over } from './around.mjs';
import { findings } from './findings.mjs';
import { WAYS, counts } from './ways.mjs';

/** What happened while inputs were played: the number of the input, 0 where it is not known, and what. */
let told = [];
const tell = (id, what) => told.push({ id: Number(id) || 0, what });

globalThis.ran = (by) => tell(by, 'a script ran');

let clicking = false;
globalThis.navigation.addEventListener('navigate', (event) => {
  if (event.hashChange || event.destination.sameDocument) return;
  event.preventDefault();
  // A person who follows a link goes where it leads.
  if (!clicking || event.formData)
    tell(/never\.test\/(\d+)/.exec(event.destination.url)?.[1], `the page was led to ${event.destination.url}`);
});
addEventListener('submit', (event) => {
  event.preventDefault();
  tell(event.target.closest('[data-id]')?.dataset.id, 'a form was sent');
});
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
  globalThis[name] = () => {
    if (name !== 'open' || !clicking) tell(0, `${name}() was called`);
    return null;
  };

/** Long tasks, as the browser measures them. */
let tasks = [];
new PerformanceObserver((list) => {
  tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
}).observe({ type: 'longtask' });

/** The boxes for inputs, by way. */
const boxes = new Map();
/** What the page is like as long as nothing got out of a deck. */
let expected;

/** Makes the cells, once: so many for each way. */
function makeCells(each) {
  for (let i = 0; i < each; i += 1)
    for (const [way, { prepare }] of Object.entries(WAYS)) {
      const cell = document.createElement('div');
      const label = document.createElement('b');
      const box = document.createElement('div');
      cell.className = 'cell';
      label.textContent = `${way} ${i}`;
      cell.append(label, box);
      document.querySelector('#cells').append(cell);
      prepare?.(box);
      boxes.set(way, [...(boxes.get(way) ?? []), box]);
    }
  return Object.fromEntries(Object.entries(WAYS).map(([way, { takes = 'talk' }]) => [way, takes]));
}

const task = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
/** In a task of its own, but before others and before the next frame, of which each costs as much as an input. */
const soon = () => globalThis.scheduler.postTask(() => undefined, { priority: 'user-blocking' });
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
const decksIn = (box) => [...box.querySelectorAll('q-deck')];

/** Tells what is not as it was in the page around the decks. */
function look(everywhere) {
  const now = around();
  for (const part of Object.keys(expected))
    if (now[part] !== expected[part]) tell(0, `the page's ${part} changed: ${difference(expected[part], now[part])}`);
  for (const { id, what } of over(everywhere)) tell(id, what);
}

/** Presses whatever can be pressed. */
function click(box) {
  const things =
    'a, area, button, summary, label, input, select, [href], [onclick], [action], [formaction], svg text, mi, q-section > p';
  for (const thing of [...box.querySelectorAll(things)].slice(0, 40))
    thing.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/** Keys of modes in which the titles, notes, pictures and links of a talk are read once more. */
const KEYS = ['o', 'm', 'u', '?', 'g', 'b', 'z', 'd'];
let turn = 0;

/** Closes the dialogs of all decks: they lie over the page, as they should. */
function closeDialogs() {
  for (const { shadowRoot } of document.querySelectorAll('q-deck'))
    for (const dialog of shadowRoot?.querySelectorAll('dialog[open]') ?? []) dialog.close();
}
const press = (deck, key) => deck.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

/**
 * Plays inputs side by side, at most one for each cell.
 * @param {{id: number, way: string, value: unknown}[]} inputs
 * @param {{modes: boolean}} options Whether modes of the decks are opened as well.
 */
async function play(inputs, { modes }) {
  expected ??= around();
  closeDialogs();
  told = [];
  tasks = [];
  const free = new Map([...boxes].map(([way, all]) => [way, [...all]]));
  const played = [];
  const attempt = async (id, work) => {
    try {
      await work();
    } catch (error) {
      tell(id, `an exception: ${error?.stack ?? error}`);
    }
  };
  for (const { id, way, value } of inputs) {
    const box = free.get(way).shift();
    box.dataset.id = String(id);
    globalThis.began(String(id));
    const start = performance.now();
    await attempt(id, () => WAYS[way].mount(box, value, id));
    await soon();
    played.push({ id, way, box, start, end: performance.now() });
  }
  globalThis.began('');
  const isLoading = () => played.some(({ box, way }) => WAYS[way].loads && box.querySelector('q-deck:state(loading)'));
  for (let frames = 0; frames < 40 && (frames < 2 || isLoading()); frames += 1) await frame();
  turn += 1;
  for (const { id, box } of played)
    for (const deck of decksIn(box))
      await attempt(id, () => {
        if (modes) press(deck, KEYS[turn % KEYS.length]);
        else deck.next?.();
      });
  // What a mode needs has to be loaded the first time.
  for (let frames = 0; frames < (modes ? 8 : 2); frames += 1) await frame();
  for (const { id, way, box } of played) for (const what of findings(box, WAYS[way].isAuthors)) tell(id, what);
  closeDialogs();
  clicking = true;
  for (const { box } of played) click(box);
  await task();
  await task();
  clicking = false;
  look(true);
  for (const { id, way, box } of played) {
    await attempt(id, () => WAYS[way].leave?.(box));
    delete box.dataset.id;
  }
  closeDialogs();
  document.activeElement?.blur?.();
  await task();
  look(false);
  const longest = tasks.map(({ startTime, duration }) => {
    const during = played.filter(({ start, end }) => startTime < end && start < startTime + duration);
    return { duration, id: during.length === 1 ? during[0].id : 0 };
  });
  return { told: told.slice(0, 40), counts, longest: longest.sort((a, b) => b.duration - a.duration).slice(0, 3) };
}

/** How long this machine takes for a piece of work, in ms: the bound for a task is as much longer as that is. */
function calibrate() {
  const start = performance.now();
  for (let i = 0; i < 40; i += 1) {
    const box = document.createElement('div');
    for (let j = 0; j < 200; j += 1)
      box.append(Object.assign(document.createElement('p'), { className: `x${j}`, title: String(j) }));
    for (const each of box.querySelectorAll('p:nth-child(3n)'))
      each.setAttribute('data-x', each.outerHTML.replace(/\d/g, 'x'));
  }
  return performance.now() - start;
}

globalThis.fuzz = {
  makeCells,
  play,
  calibrate,
  ready: customElements.whenDefined('q-deck').then(() => true),
};
