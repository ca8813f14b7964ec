import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { at, shadowOf } from '../helpers/where.js';

const ORIGIN = location.origin;

/** Only files of this origin, and no text that becomes script. The server of the tests reads the page's files, so styles of the page are its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
]
  .join('; ')
  .replaceAll("'self'", ORIGIN);

interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly page: Window & typeof globalThis;
  readonly deck: QDeck;
  /** What went wrong in it. */
  readonly noise: string[];
}

/** A page in a frame, with its deck at work; it writes down what went wrong. */
async function open(attributes: Readonly<Record<string, string>>): Promise<Framed> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ width: '780', height: '440', ...attributes }))
    frame.setAttribute(name, value);
  fixture('<main></main>').append(frame);
  const deck = await until(
    () => frame.contentDocument?.querySelector<QDeck>('q-deck:state(full-page), q-deck:defined'),
    'the page has come',
  );
  await until(
    () => deck.position && deck.shadowRoot?.querySelector('.announcer'),
    'the deck has its slides and features',
  );
  const page = frame.contentWindow as Window & typeof globalThis;
  const noise: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    noise.push(`${violatedDirective}: ${blockedURI} ${sourceFile}`),
  );
  page.addEventListener('error', ({ message }) => noise.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => noise.push(String(reason)));
  frame.focus();
  page.focus();
  await until(() => page.document.hasFocus());
  return { frame, page, deck, noise };
}

const talk = (
  inside = '',
  head = '',
  attributes = 'full-page transition="none"',
): string => `<!doctype html><html lang="en"><head><title>Talk</title>
  ${head}<script type="module" src="${ORIGIN}/src/index.ts"></script></head><body>
  <q-deck ${attributes}><q-section id="one">One ${inside}</q-section><q-section id="two">Two<p q-fragment>step</p></q-section><q-section id="three">Three</q-section></q-deck></body></html>`;

describe('a deck in a frame', () => {
  it('has the keys, its own URL and its own entries', async () => {
    const here = location.href;
    const { page, deck } = await open({ src: '/test/pages/deep-link.html#/two' });
    deck.transition = 'none';
    await press('ArrowRight');
    assert.equal(at(deck), 'two/0');
    await until(() => page.location.hash === '#/two/0');
    await press('ArrowRight');
    await until(() => page.location.hash === '#/three');
    assert.equal(location.href, here, 'the page around it has its own');
    page.location.hash = '#/one';
    await until(() => at(deck) === 'one/-1');
    page.history.back();
    await until(() => at(deck) === 'three/-1');
  });

  it('goes on where full screen is not allowed', async () => {
    const { deck, noise } = await open({ src: '/test/pages/deep-link.html', allow: "fullscreen 'none'" });
    await press('f');
    await nextFrame();
    await press('ArrowRight');
    await until(() => at(deck) === 'two/-1');
    assert.deepEqual(noise, []);
  });
});

describe('a deck in a page that is written into its frame', () => {
  const pages: [what: string, head: string][] = [
    ['without more', ''],
    ['with a base of the same origin', `<base href="${ORIGIN}/elsewhere/page.html">`],
    ['with a base of another origin', '<base href="https://example.invalid/elsewhere/">'],
  ];
  for (const [what, head] of pages) {
    it(`follows links and the URL: ${what}`, async () => {
      const { page, deck, noise } = await open({
        srcdoc: talk('<a href="#/2">By number</a> <a href="#two" id="name">By name</a>', head),
      });
      await press('ArrowRight');
      assert.equal(at(deck), 'two/-1');
      await until(() => page.location.hash === '#/two');
      page.location.hash = '#/three';
      await until(() => at(deck) === 'three/-1');
      deck.first();
      find(deck, 'a').click();
      assert.equal(at(deck), 'three/-1');
      deck.first();
      find(deck, '#name').click();
      assert.equal(at(deck), 'two/-1');
      await nextFrame();
      assert.isTrue(page.location.href.startsWith('about:srcdoc'), 'the page is still there');
      assert.deepEqual(noise, []);
    });
  }

  it('goes Back and Forward', async () => {
    const { page, deck, noise } = await open({ srcdoc: talk('', '', 'full-page transition="none" history="push"') });
    await press('ArrowRight');
    await until(() => page.location.hash === '#/two');
    await press('ArrowRight');
    await until(() => page.location.hash === '#/two/0');
    page.history.back();
    await until(() => at(deck) === 'two/-1');
    page.history.back();
    await until(() => at(deck) === 'one/-1');
    assert.deepEqual(noise, []);
  });
});

describe('a deck under a policy that allows files of its origin only', () => {
  /** The page with everything, at its own address, under the policy. */
  async function strict(): Promise<Framed> {
    const response = await fetch('/test/pages/everything.html');
    const html = await response.text();
    const head = `<meta http-equiv="content-security-policy" content="${POLICY}"><base href="${ORIGIN}/test/pages/everything.html">`;
    return open({ srcdoc: html.replace('<meta charset', `${head}<meta charset`) });
  }

  it('is one that forbids what it should', async () => {
    const { page, noise } = await strict();
    page.document.body.setAttribute('style', 'color: red');
    assert.throws(() => {
      page.document.body.innerHTML = '<p>Text</p>';
    });
    await until(() => noise.length >= 2);
  });

  it('shows every slide and step, and all that opens over them', async () => {
    const { deck, noise } = await strict();
    deck.transition = 'none';
    const state = (name: string, on = true): Promise<boolean> =>
      until(() => deck.matches(`:state(${name})`) === on, `${name} is ${String(on)}`);
    let steps = 0;
    while (deck.next()) {
      steps += 1;
      // One frame a slide, for what a slide loads.
      if (deck.position?.f === -1) await nextFrame();
    }
    assert.isAbove(steps, 40);
    deck.goTo('tools');
    for (const [key, name, back] of [
      ['o', 'overview', 'Escape'],
      ['b', 'paused', 'b'],
      ['q', 'laser', 'q'],
      ['d', 'pen', 'd'],
      ['z', 'zoomed', 'z'],
    ] as const) {
      await press(key);
      await state(name);
      await press(back);
      await state(name, false);
    }
    for (const [key, part] of [
      ['?', '.help'],
      ['g', '.go-to'],
    ] as const) {
      await press(key);
      await until(() => shadowOf(deck).querySelector<HTMLDialogElement>(part)?.open);
      await press('Escape');
      await until(() => !shadowOf(deck).querySelector<HTMLDialogElement>(part)?.open);
    }
    deck.view = 'scroll';
    await state('scroll');
    deck.view = 'slides';
    await state('scroll', false);
    for (const print of ['slides', 'steps', 'notes'] as const) {
      deck.print = print;
      deck.ownerDocument.defaultView?.dispatchEvent(new Event('beforeprint'));
      await nextFrame();
      deck.ownerDocument.defaultView?.dispatchEvent(new Event('afterprint'));
    }
    assert.deepEqual(noise, []);
  });
});
