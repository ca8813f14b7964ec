/** The pages of the apps, served as they were built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../e2e/static-server.mjs';
import { built } from './build.mjs';

const root = import.meta.dirname;
const observe = '<script src="/observe.js"></script>';

/** @param {string} body @param {string} script Its path below the built scripts. */
const page = (body, script) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A talk</title>${observe}</head>
  <body>${body}
    <script>observe.before = observe.nodes('#app');</script>
    ${script ? `<script type="module" src="/browser/${script}"></script>` : ''}
  </body>
</html>`;

const app = (html = '') => `<div id="app">${html}</div>`;

/** What a later answer of the server has: another heading, other code, one more slide. */
const edit = (html) =>
  html
    .replace('In code', 'In other code')
    .replace('knots = 5', 'knots = 7')
    .replace('</q-deck>', '<q-section id="delta"><h2>One more</h2></q-section></q-deck>');

/** Pages that a site generator has written, with the observer in them. */
async function generated(...paths) {
  const pages = await Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(built, path, 'index.html'), 'utf8');
      return [`/${path}/`, html.replace('<head>', `<head>${observe}`)];
    }),
  );
  return Object.fromEntries(pages);
}

/**
 * Serves all apps.
 * @returns {Promise<{origin: string, close: () => Promise<void>, edited: boolean}>} With `edited`, the pages of talks are other ones.
 */
export async function serveApps() {
  const now = { edited: false };
  const pages = {
    '/angular': page('<app-root id="app"></app-root>', 'angular/main.js'),
    '/vue/in-page': (await readFile(join(root, 'vue/in-page.html'), 'utf8'))
      .replace('<head>', `<head>${observe}`)
      .replace('src="in-page.js"', 'src="/browser/vue/in-page.js"'),
    ...(await generated('astro', 'astro/about', 'eleventy', 'eleventy/page')),
  };
  for (const path of ['turbo/talk.html', 'turbo/about.html', 'htmx/index.html', 'htmx/talk.html', 'htmx/about.html']) {
    const html = (await readFile(join(root, path), 'utf8')).replace('<head>', `<head>${observe}`);
    pages[`/${path}`] = () => (now.edited ? edit(html) : html);
  }
  for (const [name, script] of [
    ['react', 'client.js'],
    ['preact', 'client.js'],
    ['vue', 'client.js'],
    ['svelte', 'client.js'],
  ]) {
    const { render } = await import(pathToFileURL(join(built, 'server', name, 'server.mjs')).href);
    const html = await render();
    pages[`/${name}`] = page(app(), `${name}/${script}`);
    pages[`/${name}/hydrated`] = page(app(html), `${name}/${script}`);
    pages[`/${name}/static`] = page(app(html), '');
  }
  const folders = {
    '/browser/': join(built, 'browser'),
    '/astro/': join(built, 'astro'),
    '/eleventy/': join(built, 'eleventy'),
    '/': root,
  };
  return Object.assign(now, await serve({ pages, folders }));
}
