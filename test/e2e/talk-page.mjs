/** The built talk in a tab: opened, listened to, moved by real keys, and looked at. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTalk } from './talk-outline.mjs';

/** The folder with the built talk. */
export const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));

/** The talk's steps, read from the built page. */
export async function talk() {
  const html = await readFile(`${site}index.html`, 'utf8').catch(() => {
    throw new Error('Nothing is built: npm run build');
  });
  return readTalk(html);
}

/** What is put into each page before its own scripts: ways to see what an audience sees. */
function observe() {
  const violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    violations.push(`${violatedDirective}: ${blockedURI} ${sourceFile ?? ''}`);
  });

  /** Text as it is rendered: through slots and shadow trees, without what is hidden. */
  function seen(node) {
    if (node instanceof Text) {
      const around = node.parentElement ?? node.parentNode.host;
      return around.checkVisibility({ visibilityProperty: true }) ? node.data : '';
    }
    if (node instanceof Element) {
      if (node.matches('script, style, .announcer, [part~=slide-number]')) return '';
      // `display: contents` has no box of its own and is asked for through its children.
      if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return '';
    }
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
    return [...inside].map(seen).join('');
  }

  /** Resolves to what there is to see, once it is what is expected or when time is up. */
  async function stand(expected, ms) {
    const until = performance.now() + ms;
    for (;;) {
      const deck = document.querySelector('q-deck');
      const images = [...document.images].filter((image) => image.checkVisibility({ visibilityProperty: true }));
      const is = {
        hash: location.hash,
        text: deck ? seen(deck).replace(/\s+/g, '') : '',
        broken: images.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).map(({ src }) => src),
      };
      const met = Object.entries(expected).every(([name, value]) => JSON.stringify(is[name]) === JSON.stringify(value));
      if (met || performance.now() > until) return is;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }
  globalThis.audience = { stand, violations };
}

/** A tab that writes down whatever it says. */
export class TalkPage {
  /** Console lines, exceptions and failed requests; a talk that works has none. */
  noise = [];

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {{motion?: boolean}} [options] Without `motion` the page is told that its reader wants none, and waits for none.
   */
  static async open(browser, url, { motion = false } = {}) {
    const talkPage = new TalkPage();
    const tab = (talkPage.tab = await browser.newPage());
    await tab.setViewport({ width: 1280, height: 720 });
    if (!motion) await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tab.evaluateOnNewDocument(observe);
    const hear = (text) => {
      talkPage.noise.push(text);
    };
    tab.on('console', (message) => {
      hear(`${message.type()}: ${message.text()}`);
    });
    tab.on('pageerror', (error) => {
      hear(`exception: ${error.message}`);
    });
    tab.on('requestfailed', (request) => {
      hear(`request: ${request.url()} ${request.failure()?.errorText}`);
    });
    tab.on('response', (response) => {
      if (response.status() >= 400) hear(`request: ${response.url()} ${response.status()}`);
    });
    await tab.goto(url, { waitUntil: 'networkidle0' });
    return talkPage;
  }

  /** Presses a key as a person does. */
  press(key) {
    return this.tab.keyboard.press(key);
  }

  /**
   * Asserts what the audience sees and what the URL says.
   * @param {{hash?: string, text: string}} step Of `talk()`; without `hash` the URL is not looked at.
   */
  async standsAt({ hash, text }, when) {
    const expected = { ...(hash === undefined ? {} : { hash }), text, broken: [] };
    const is = await this.tab.evaluate((wanted) => globalThis.audience.stand(wanted, 3000), expected);
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, is[key]])), expected, when);
  }

  /** Asserts that nothing was said, nothing failed and no policy was violated. */
  async isSilent() {
    const violations = await this.tab.evaluate(() => globalThis.audience.violations);
    assert.deepEqual({ noise: this.noise, violations }, { noise: [], violations: [] }, 'the talk is silent');
  }

  close() {
    return this.tab.close();
  }
}
