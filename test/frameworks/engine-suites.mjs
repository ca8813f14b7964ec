/** Runs tests in each engine of Q_BROWSERS, on the apps as they were built. */
import { after, before, describe } from 'node:test';
import { env } from 'node:process';
import { startEngine } from './engines.mjs';
import { Page } from './page.mjs';
import { serveApps } from './pages.mjs';

/**
 * A suite for each engine.
 * @param {(apps: {open: (path: string) => Promise<Page>, server: {origin: string, edited: boolean}}) => void} define Defines the tests.
 */
export function inEachEngine(define) {
  for (const name of (env.Q_BROWSERS ?? 'chromium').split(',')) {
    describe(name, () => {
      const apps = {
        server: undefined,
        async open(path) {
          const page = new Page(await engine.open());
          await page.goto(apps.server.origin + path);
          return page;
        },
      };
      let engine;
      before(async () => {
        apps.server = await serveApps();
        engine = await startEngine(name);
      });
      after(async () => {
        await engine?.close();
        await apps.server?.close();
      });
      define(apps);
    });
  }
}
