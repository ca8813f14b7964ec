/**
 * The ways in, as a page has them: how an input gets into a box (`mount`), and out again (`leave`). Decks in other spellings are made once,
 * since the page looks for new ones only from time to time; what stands in one is changed, which its deck follows at once.
 */

const make = (name, attributes = {}, ...inside) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
};
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
const WAIT = '<q-section>0</q-section>';

/** A deck with a source in it. */
const deckWith = (source, attributes = {}) => make('q-deck', { 'data-fuzz': '', ...attributes }, source);

/** A spelling whose source stays in the page. */
const carrier = (create, write) => ({
  prepare: (box) => {
    box.append(create());
    write(box.firstElementChild, WAIT);
  },
  // It stays until the next input takes its place.
  mount: (box, text, id) => write(box.lastElementChild, text, id),
});

const writeTemplate = (template, text) => {
  template.innerHTML = text;
  // What is in a template is a tree of its own: its attributes are what an observer sees change.
  template.dataset.turn = String(Number(template.dataset.turn ?? 0) + 1);
};

const markdownSection = (source) => make('q-section', { 'data-fuzz': '', markdown: '' }, source);
const ofFile = (attributes) => make('q-section', { 'data-fuzz': '', ...attributes });
const source = (name, text, attributes = {}) => make(name, { 'data-fuzz-source': '', ...attributes }, text);

const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/** A code block of the language `q-deck`, with what is made of an input in it. */
const fence = (htmlOf = (text) => text) =>
  carrier(
    () => make('pre', {}, make('code', { class: 'language-q-deck' })),
    (pre, text, id = 0) => {
      pre.firstElementChild.textContent = htmlOf(text, id);
    },
  );

/** A deck that is made for each input and taken away after it. */
const fresh = (deckOf) => ({
  mount: (box, value, id) => box.append(deckOf(value, id)),
  leave: (box) => box.replaceChildren(),
});

/** A plain deck of three slides, of the page's author. */
const plain = (attributes = {}) =>
  deckWith(make('q-section', {}, make('h2', {}, 'One')), { ...attributes }).appendChild(
    make('q-section', {}, make('p', { 'q-fragment': '' }, 'two')),
  ).parentElement;

/** An attribute that somebody wrote, as far as it is one. */
function setAttributes(element, list) {
  for (const [prefix, name, value] of list) {
    // Where a file is to be had from is the author's to say; here it is asked whether a script gets in by it.
    const isFile = /^(src|markdown|background-iframe|lightbox)$/.test(name);
    element.setAttribute(prefix + name, isFile && !/^\s*java\s*script:/i.test(value) ? 'javascript:ran(0)' : value);
  }
}

/** What other windows say to the decks of this page goes by a channel that who knows the session can open. */
let count = 0;
/** How often decks have answered a message and given code to share: otherwise nothing was heard, and nothing looked at. */
export const counts = { answers: 0, shares: 0 };
const channels = new Map();
function channelOf(key) {
  const [session] = JSON.parse(localStorage.getItem(`q-deck sessions ${location.pathname} ${key}`) ?? '[]').slice(-1);
  if (session && !channels.has(key)) {
    const channel = new BroadcastChannel(`q-deck 2 ${location.pathname} ${key} ${session}`);
    channel.onmessage = () => {
      counts.answers += 1;
    };
    channels.set(key, { session, channel });
  }
  return channels.get(key);
}

/** What decks and speaker views keep in storage. */
const STORED = ['~0', '~1', 'stored']
  .flatMap((key) => [`q-deck ${key}`, `q-deck watch ${key}`, `q-deck sessions / ${key}`])
  .concat('q-deck speaker', 'q-deck speaker view');

/** The ways, by the names that the documentation has. `loads`: it waits for files. `takes`: the kind of input. */
export const WAYS = {
  'code block': fence(),
  '<pre class="q-deck">': carrier(
    () => make('pre', { class: 'q-deck' }),
    (pre, text) => {
      pre.textContent = text;
    },
  ),
  '<template class="q-deck">': carrier(() => make('template', { class: 'q-deck' }), writeTemplate),
  '<script class="q-deck">': carrier(
    () => make('script', { class: 'q-deck', type: 'text/html' }),
    (script, text) => {
      script.textContent = text;
    },
  ),
  'template in a deck': fresh((text) => {
    const template = source('template', '');
    template.innerHTML = text;
    return deckWith(template);
  }),
  'script in a deck': fresh((text) => deckWith(source('script', text, { type: 'text/html' }))),
  'src, same origin': { ...fresh((_, id) => deckWith('', { src: `/talk/${id}` })), loads: true },
  'src, other origin': { ...fresh((_, id) => deckWith('', { src: `http://talks.test/talk/${id}` })), loads: true },
  'src in a code block': {
    ...fence((text, id) => (id ? `<q-deck><q-section><q-deck src="/talk/${id}"></q-deck></q-section></q-deck>` : text)),
    loads: true,
  },
  Markdown: { ...fresh((text) => deckWith(markdownSection(source('textarea', text)))), takes: 'markdown' },
  'Markdown in <pre>': { ...fresh((text) => deckWith(markdownSection(source('pre', text)))), takes: 'markdown' },
  'Markdown in a code block': {
    ...fence((text) => `<q-section markdown><pre>\n${escape(text)}\n</pre></q-section>`),
    takes: 'markdown',
  },
  'Markdown file': {
    ...fresh((_, id) => deckWith(ofFile({ markdown: `/markdown/${id}.md` }))),
    loads: true,
    takes: 'markdown',
  },
  'Markdown file, other origin': {
    ...fresh((_, id) => deckWith(ofFile({ markdown: '', src: `http://talks.test/markdown/${id}.md` }))),
    loads: true,
    takes: 'markdown',
  },
  'Markdown file of a code block': {
    ...fence((text, id) => (id ? `<q-section markdown="/markdown/${id}.md"></q-section>` : text)),
    loads: true,
    takes: 'markdown',
  },
  'values of attributes': {
    ...fresh((value) => {
      const deck = plain();
      setAttributes(deck, value.deck);
      setAttributes(deck.firstElementChild, value.slide);
      const part = make(value.tag, {}, value.text);
      setAttributes(part, value.part);
      deck.firstElementChild.append(part);
      return deck;
    }),
    takes: 'attributes',
    isAuthors: true,
  },
  hash: {
    prepare: (box) => box.append(plain({ id: 'talk', history: 'push' }), plain({ history: 'replace' })),
    mount: (_, value) => {
      try {
        location.replace(`#${value}`);
      } catch {
        // No address at all.
      }
    },
    leave: () => history.replaceState(null, '', location.pathname),
    takes: 'word',
  },
  history: {
    mount: (box, value) => {
      const state = { 'q-deck': JSON.parse(value) };
      history.replaceState(state, '');
      globalThis.navigation.updateCurrentEntry({ state });
      box.append(plain({ id: 'kept', history: 'push' }));
      dispatchEvent(new PopStateEvent('popstate', { state }));
    },
    leave: (box) => {
      box.replaceChildren();
      history.replaceState(null, '');
    },
    takes: 'data',
  },
  state: {
    ...fresh((value) => {
      const deck = plain();
      queueMicrotask(() => {
        deck.setState(JSON.parse(value));
        deck.goTo(JSON.parse(value));
        deck.getState();
      });
      return deck;
    }),
    takes: 'data',
  },
  storage: {
    mount: (box, value) => {
      for (const storage of [sessionStorage, localStorage]) for (const name of STORED) storage.setItem(name, value);
      box.append(plain({ id: 'stored' }));
    },
    leave: (box) => {
      box.replaceChildren();
      for (const storage of [sessionStorage, localStorage]) for (const name of STORED) storage.removeItem(name);
    },
    takes: 'data',
  },
  messages: {
    prepare: (box) => {
      // Says that a speaker view is open, so that the decks that come listen.
      localStorage.setItem(`q-deck view ${location.pathname}`, '1');
      box.append(plain({ id: `heard-${box.parentElement.textContent.at(-1)}` }));
      const frame = make('iframe', { class: 'q-deck', srcdoc: '', 'data-fuzz': '' });
      box.append(frame);
    },
    mount: (box, value) => {
      const [data, type] = JSON.parse(value);
      const { id } = box.firstElementChild;
      const { session, channel } = channelOf(id) ?? {};
      const say = (kind, said) => {
        count += 1;
        channel?.postMessage({ from: 'aaaaaaaaaaaa', to: session, count, type: kind, data: said });
      };
      say('hello');
      say('speaker', data);
      say(type, data);
      channel?.postMessage(data);
      postMessage(data, '*');
      postMessage({ [`q-deck 2 ${location.pathname} ${id}`]: data }, '*');
      box.lastElementChild.contentWindow?.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
    },
    takes: 'message',
    isAuthors: true,
  },
  share: {
    mount: async (box, value, id) => {
      history.replaceState(null, '', location.pathname);
      try {
        location.replace(`#${value}`);
      } catch {
        // No address at all.
      }
      const deck = plain({ id: 'shared', 'aria-label': value, history: 'push' });
      deck.querySelector('h2').textContent = value;
      box.append(deck);
      await frame();
      // A dialog costs as much as ten inputs.
      if (id % 4 > 0) return;
      deck.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true, composed: true }));
      let field = null;
      for (let frames = 0; frames < 60 && !field?.value; frames += 1) {
        await frame();
        field = deck.shadowRoot.querySelector('#share-code');
      }
      field?.closest('dialog').close();
      // On a busy machine it comes late; that it does not come at all is looked at over all inputs.
      if (!field?.value) return;
      counts.shares += 1;
      const template = document.createElement('template');
      template.innerHTML = field.value;
      const names = [...template.content.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
        localName,
        ...[...attributes].map(({ name }) => name),
      ]);
      if (names.join() !== 'q-deck,src,a,href') throw new Error(`the code to share has ${names.join()}`);
    },
    leave: (box) => {
      box.replaceChildren();
      history.replaceState(null, '', location.pathname);
    },
    takes: 'word',
    isAuthors: true,
  },
};
