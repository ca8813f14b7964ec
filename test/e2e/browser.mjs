/** Starts the browsers that the end-to-end tests and the benchmark drive. */
import { getuid } from 'node:process';
import { launch as launchWith } from 'puppeteer-core';
import { ensureBrowsers, findChromium, findFirefox } from '../../.ci/browsers.mjs';

/**
 * A headless Chromium, installed first where it is missing and may be.
 * @param {string[]} [flags] Further command-line switches.
 * @param {'chromium' | 'firefox'} [name] Or a Firefox.
 * @throws An Error that says how to get one, where there is none to be had.
 */
export async function launch(flags = [], name = 'chromium') {
  ensureBrowsers([name]);
  if (name === 'firefox') return launchWith({ browser: name, executablePath: findFirefox(), args: flags });
  return launchWith({
    executablePath: findChromium(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium has no sandbox for the superuser, which is who runs it in most containers.
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags,
    ],
  });
}
