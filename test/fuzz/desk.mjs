/** Presents to the speaker view in this page: hands it slides, as a window that knows the session could, and looks at what it makes of them. */
import { findings } from './findings.mjs';

globalThis.navigation.addEventListener('navigate', (event) => {
  // A link that was followed leads away.
  if (!event.destination.sameDocument) event.preventDefault();
});

const SESSION = 'aaaaaaaaaaaa';
const channel = new BroadcastChannel(`q-deck 2 /desk evil ${SESSION}`);
let count = 0;
const say = (type, data) => {
  count += 1;
  channel.postMessage({ from: SESSION, to: SESSION, count, type, data });
};
const task = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
const standIn = () => document.querySelector('q-deck:not(#other)');

/** Sends slides until the view shows them. */
async function begin() {
  say('here', 'new');
  await task();
  say('speaker', { is: 'slides', tree: treeOf('begun') });
  return standIn()?.textContent.includes('begun') ?? false;
}

const treeOf = (text) => ({
  name: 'q-deck',
  kind: 'html',
  attributes: [],
  inside: [{ name: 'q-section', kind: 'html', attributes: [], inside: [text] }],
});

/** Hands slides to the view; gives what is wrong with what it shows, by their place in the list. */
async function play(all) {
  const found = [];
  for (const [i, text] of all.entries()) {
    globalThis.told.length = 0;
    const value = JSON.parse(text);
    for (const data of [value, { is: 'slides', tree: value }, { is: 'slides', tree: { ...value, name: 'q-deck' } }])
      say('speaker', data);
    await task();
    await task();
    for (const each of document.querySelectorAll('q-deck:not(#other) :is(a, button, summary)'))
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    await task();
    // A form without an address may be in slides of the author's, which is what a window that knows the session shows; and all of this window
    // is the view's, so that a deck may be as large.
    const wrong = [...globalThis.told, ...findings(document.body)].filter(
      (what) => !/^<(form|annotation-xml)>|^a deck is larger/.test(what),
    );
    if (Object.getOwnPropertyNames(Object.prototype).length !== 12) wrong.push('a prototype was changed');
    for (const what of wrong) found.push({ i, what });
  }
  return found;
}

globalThis.desk = { begin, play };
