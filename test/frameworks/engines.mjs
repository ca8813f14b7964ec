/** A tab in each engine, driven by real keys and clicks: by puppeteer in Chromium and Firefox, by WebDriver in WebKit. */
import { launch as launchFirefox } from 'puppeteer-core';
import { ensureBrowsers, findFirefox, findWebKit } from '../../.ci/browsers.mjs';
import { freePort, startWebKitDriver } from '../../.ci/webkit-driver.mjs';
import { launch as launchChromium } from '../e2e/browser.mjs';

/**
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} goto Loads a page.
 * @property {(key: string) => Promise<void>} press Presses a key, `ArrowRight`, and lets it go.
 * @property {(selector: string) => Promise<void>} click Clicks into the middle of an element.
 * @property {(body: Function, ...args: unknown[]) => Promise<unknown>} evaluate Calls a function in the page.
 * @property {() => Promise<void>} close
 */

/** The keys that are no characters, as WebDriver spells them. */
const KEYS = {
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
};

async function puppet(browser) {
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    evaluate: (body, ...args) => page.evaluate(body, ...args),
    close: () => page.close(),
  };
}

async function chromium() {
  const browser = await launchChromium();
  return { open: () => puppet(browser), close: () => browser.close() };
}

async function firefox() {
  const browser = await launchFirefox({ browser: 'firefox', executablePath: findFirefox() });
  return { open: () => puppet(browser), close: () => browser.close() };
}

/** The few words of WebDriver that the tests need. */
async function webkit() {
  const programs = findWebKit();
  const port = await freePort();
  const stop = await startWebKitDriver(programs, port);

  async function call(path, body) {
    const method = body === undefined ? 'DELETE' : 'POST';
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error}, ${value.message}`);
    return value;
  }

  const options = { binary: programs.browser, args: ['--automation'] };
  const { sessionId } = await call('', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  const session = (path, body) => call(`/${sessionId}${path}`, body);
  const tab = {
    goto: (url) => session('/url', { url }),
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = [
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ];
      await session('/actions', { actions });
    },
    async click(selector) {
      const [id] = Object.values(await session('/element', { using: 'css selector', value: selector }));
      await session(`/element/${id}/click`, {});
    },
    async evaluate(body, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve((${body})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const { value, error } = await session('/execute/async', { script, args });
      if (error) throw new Error(error);
      return value;
    },
    // One window for all: a session has none to spare.
    close: () => tab.goto('about:blank'),
  };
  return {
    open: () => Promise.resolve(tab),
    async close() {
      await call(`/${sessionId}`).catch(() => undefined);
      stop();
    },
  };
}

const start = { chromium, firefox, webkit };

/**
 * Starts an engine.
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {Promise<{open: () => Promise<Tab>, close: () => Promise<void>}>}
 * @throws An Error that says how to get it, where it is not there.
 */
export async function startEngine(name) {
  ensureBrowsers([name]);
  return start[name]();
}
