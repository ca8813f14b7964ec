/** @web/test-runner launchers of the three engines. */
import { env, getuid, platform } from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { ensureBrowsers, findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { freePort, startWebKitDriver } from './webkit-driver.mjs';

/** Size of every test page in CSS pixels: what the runner sets in Chromium and Firefox, and WebKit is made to have. */
const viewport = { width: 800, height: 600 };

/** Command line switches that keep a headless Chromium quiet and, where its sandbox cannot work, alive. */
export const chromiumArgs = [
  '--disable-background-networking',
  // Each would start further processes for a page, or keep one that tests have left: a fifth of all processor time.
  '--disable-features=SpareRendererForSitePerProcess,PreloadTopChromeWebUI,BackForwardCache',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
  // The sandbox refuses to run as root, and containers of CI services have no user namespaces.
  ...(getuid?.() === 0 || (env.CI && platform === 'linux') ? ['--no-sandbox'] : []),
];

function chromium() {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
    concurrency: 2,
    // A window for each page: a tab behind another one has no focus and no animation frames.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
  launcher.name = 'Chromium';
  // The next file gets the same page. Of a full history Chromium drops the entries of scripts first: one step back would lead out of the tests.
  const { stopSession } = launcher;
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession.call(launcher, id);
    const session = await page.createCDPSession();
    await session.send('Page.resetNavigationHistory');
    await session.detach();
    return result;
  };
  return launcher;
}

function firefox() {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      // As in headless Chromium: a page that scrolls is no narrower.
      extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1, 'widget.gtk.overlay-scrollbars.enabled': true },
    },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** Makes the window so large that the page in it has this size: a WebDriver knows windows only. */
async function setViewport(driver, { width, height }) {
  const outer = await driver.getWindowRect();
  const inner = await driver.execute('return { width: innerWidth, height: innerHeight }');
  await driver.setWindowRect(0, 0, outer.width + width - inner.width, outer.height + height - inner.height);
}

async function webkit() {
  const programs = findWebKit();
  const port = await freePort();
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // The runner waits for each page itself; the driver may wait for ever for one that is left while it is busy.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: programs.browser,
        args: ['--automation'],
      },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  launcher.concurrency = 1;
  const { initialize, startSession, stop } = launcher;
  let stopDriver;
  let isSized = false;
  launcher.initialize = async (config) => {
    stopDriver ??= await startWebKitDriver(programs, port);
    // With one page at a time the launcher uses a window, not frames: frames have no pointer.
    await initialize.call(launcher, { ...config, concurrency: 1 });
    launcher.name = 'WebKit';
  };
  launcher.startSession = async (id, url) => {
    if (!isSized) {
      isSized = true;
      await launcher.ensureManagerInitialized();
      await setViewport(launcher.driver, viewport);
    }
    await startSession.call(launcher, id, url);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    stopDriver?.();
  };
  return launcher;
}

const launchers = { chromium, firefox, webkit };

/**
 * The launchers of some engines, whose browsers are installed first where they are missing.
 * @param {string[]} names Of `engines` in browsers.mjs.
 */
export async function launchersOf(names) {
  ensureBrowsers(names);
  return Promise.all(names.map((name) => launchers[name]()));
}
