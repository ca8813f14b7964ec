/** A small static server for pages under test: folders by URL prefix, and pages made in memory. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
};

/** Sends a body, or the pieces of one so that a browser parses each before it has the next. */
async function send(response, body) {
  if (!Array.isArray(body)) return response.end(body);
  for (const piece of body) {
    response.write(piece);
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  return response.end();
}

/**
 * Serves on a free port of this machine until `close()`.
 * @param {object} options
 * @param {Record<string, string>} [options.folders] Folder by URL prefix, such as `{ '/site/': 'dist/site' }`; the longest prefix counts.
 * @param {Record<string, string | string[] | (() => string | string[])>} [options.pages] HTML by path; of several strings each is sent by itself, as
 * over a slow line.
 * @param {Record<string, string>} [options.headers] Sent with every answer.
 * @param {(path: string) => boolean} [options.refuses] Whether a request fails.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve({ folders = {}, pages = {}, headers = {}, refuses = () => false }) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  // Nothing is kept: each load of a page pays for all that it loads.
  const common = { 'cache-control': 'no-store', ...headers };

  async function answer(path) {
    const page = pages[path];
    if (page !== undefined) return [TYPES['.html'], typeof page === 'function' ? page() : page];
    const prefix = prefixes.find((each) => path.startsWith(each));
    if (prefix === undefined) return null;
    const inside = normalize(path.slice(prefix.length) || 'index.html');
    if (inside.startsWith(`..${sep}`) || inside === '..') return null;
    const type = TYPES[extname(inside)] ?? 'application/octet-stream';
    return [type, await readFile(join(folders[prefix], inside))];
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(decodeURIComponent(pathname))
      .catch(() => null)
      .then((found) => {
        if (refuses(pathname)) response.writeHead(503, { ...common, 'content-type': TYPES['.js'] }).end();
        else if (!found) response.writeHead(404, common).end();
        else send(response.writeHead(200, { ...common, 'content-type': found[0] }), found[1]);
      });
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
