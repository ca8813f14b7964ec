/** The browser and the server of the fuzz test: plays inputs in batches, and each that is under suspicion alone. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../e2e/browser.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * So long a task may take, in ms of its thread's own time, on a machine that does the page's piece of work in `NOMINAL` ms; on a slower one as
 * much longer. A clock tells only which inputs are looked at more closely: on a busy machine everything takes long by the clock.
 */
const FROZEN = 200;
const NOMINAL = 30;
/** A batch that has not come to its end after so long hangs, in ms on such a machine. */
const HUNG = 30_000;
/** And no longer than this, whatever the machine does: the browser's protocol gives up after 180 s. */
const LONGEST = 150_000;

/** An input with its number in it. */
function numbered(value, id) {
  if (typeof value !== 'string') return JSON.parse(numbered(JSON.stringify(value), id));
  return value.replaceAll('ran(0)', `ran(${id})`).replaceAll('never.test/0', `never.test/${id}`);
}

/** The longest tasks of the page's thread in a trace, by the time that it was at work: what else the machine did does not count. */
function threadTimes(trace, inputs) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const threads = new Set();
  for (const { name, args, pid, tid } of traceEvents)
    if (name === 'thread_name' && args.name === 'CrRendererMain') threads.add(`${pid} ${tid}`);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
  const duration = Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
  return [{ id: inputs.length === 1 ? inputs[0].id : 0, duration }];
}

/** A talk that does nothing. */
const HARMLESS = '<q-section>x <q-math>x</q-math> <q-code language="js">1</q-code></q-section>';

/** Plays inputs; made by `Player.open()`. */
export class Player {
  /** How many inputs were played, also more than once. */
  static played = 0;
  /** Whether any deck answered a message, and any gave code to share: otherwise nothing was heard, and nothing looked at. */
  static isAnswered = false;
  static isShared = false;

  #texts = new Map();
  #requests = [];
  #browser;
  #page;
  #server;
  #port;
  #each;
  #began = '';
  /** Whether anything was told of the page as it is. */
  #isDirty = false;
  /** How much longer than on that machine work takes here: at the best and at the worst of times. */
  #slowness = { best: 1, worst: 1 };
  /** The kind of input that each way takes. */
  ways = {};

  /** @param {number} each How many inputs of one way a batch has; 0 where only other pages are opened. */
  static async open(each) {
    const player = new Player();
    player.#each = each;
    await player.#serve();
    if (each > 0) await player.#load();
    return player;
  }

  async #serve() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site.test');
      const id = /^\/(?:talk|markdown)\/(\d+)/.exec(pathname)?.[1];
      const headers = { 'access-control-allow-origin': '*', 'cache-control': id ? 'no-store' : 'max-age=600' };
      if (id) {
        const type = pathname.startsWith('/talk/') ? 'text/html; charset=utf-8' : 'text/markdown; charset=utf-8';
        response.writeHead(200, { ...headers, 'content-type': type }).end(this.#texts.get(Number(id)) ?? '');
        return;
      }
      const name = { '/': '/fuzz/site.html', '/desk': '/fuzz/desk.html' }[pathname] ?? normalize(pathname);
      const file = join(name.startsWith('/fuzz/') ? HERE : DIST, name.replace(/^\/(fuzz|dist)\//, ''));
      readFile(file).then(
        (body) =>
          response
            .writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
            .end(body),
        () => response.writeHead(404, headers).end(),
      );
    });
    await new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    this.#port = this.#server.address().port;
  }

  /** A fresh page, in a fresh browser where the last one does not answer any more. */
  async #load() {
    await this.#page?.close().catch(() => undefined);
    this.#isDirty = false;
    const page = (this.#page = await this.#openPage('/'));
    await page.waitForFunction(() => globalThis.fuzz?.ready);
    this.ways = await page.evaluate((each) => globalThis.fuzz.makeCells(each), this.#each);
    // Decks in other spellings are found when the page is idle.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.cell > div')].every(
          (box) => !box.querySelector(':scope > .q-deck:only-child, :scope > pre:only-child'),
        ),
      { timeout: 20_000 },
    );
    // What features need is loaded now, so that no input has to wait for it.
    const texts = Object.entries(this.ways).filter(([, takes]) => /talk|markdown/.test(takes));
    await page.evaluate(
      (all) => globalThis.fuzz.play(all, { modes: false }),
      texts.map(([way]) => ({ id: 0, way, value: HARMLESS })),
    );
    await this.#calibrate();
  }

  /** Finds out how slow the machine is at this time. */
  async #calibrate() {
    const times = [];
    for (let i = 0; i < 3; i += 1) times.push(await this.#page.evaluate(() => globalThis.fuzz.calibrate()));
    const [best, worst] = [Math.min(...times), Math.max(...times)].map((time) => Math.max(1, time / NOMINAL));
    this.#slowness = { best, worst };
  }

  /** Opens a page of the test, whose requests are written down. */
  async #openPage(path) {
    // No name leads out of this machine; those of the test lead to its server.
    this.#browser ??= await launch([
      `--host-resolver-rules=MAP *.test:80 127.0.0.1:${this.#port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--unsafely-treat-insecure-origin-as-secure=http://site.test',
    ]);
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1280, height: 2600 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    page.on('request', (request) => this.#requests.push(request));
    page.on('popup', (popup) => void popup?.close().catch(() => undefined));
    await page.exposeFunction('began', (what) => {
      this.#began = what;
    });
    await page.goto(`http://site.test${path}`, { waitUntil: 'load' });
    return page;
  }

  /** Opens another page of the test; gives it, and what tells of requests that no talk may make. */
  async open(path) {
    this.#requests = [];
    return { page: await this.#openPage(path), requests: () => this.#foreignRequests() };
  }

  async #restart() {
    const old = this.#browser;
    this.#browser = undefined;
    this.#page = undefined;
    old?.process()?.kill('SIGKILL');
    await this.#load();
  }

  /**
   * Plays inputs side by side.
   * @param {object[]} inputs
   * @param {boolean} isTimed Whether tasks are timed by what their thread did; else by the clock, which only raises a suspicion.
   * @returns {Promise<{id: number, what: string}[]>} What got through; `id` is 0 where it is not known by which input.
   */
  async play(inputs, isTimed = false) {
    const { modes = false } = inputs[0];
    this.#requests = [];
    Player.played += inputs.length;
    const texts = inputs.map((input) => ({ ...input, value: numbered(input.value, input.id) }));
    this.#texts = new Map(texts.map(({ id, value }) => [id, value]));
    if (isTimed) await this.#page.tracing.start({ categories: ['toplevel'] });
    let timer;
    const hung = new Promise((resolve) => {
      timer = setTimeout(() => resolve(null), Math.min(HUNG * this.#slowness.worst, LONGEST));
    });
    const result = await Promise.race([
      this.#page
        .evaluate((all, options) => globalThis.fuzz.play(all, options), texts, { modes })
        .catch((error) => ({ told: [{ id: 0, what: `the page broke: ${error.message}` }], longest: [], broke: true })),
      hung,
    ]);
    clearTimeout(timer);
    Player.isAnswered ||= (result?.counts?.answers ?? 0) > 0;
    Player.isShared ||= (result?.counts?.shares ?? 0) > 0;
    const told = [...(result?.told ?? []), ...this.#foreignRequests()];
    this.#isDirty = told.length > 0;
    if (!result) {
      await this.#restart();
      return [...told, { id: Number(this.#began) || 0, what: 'the page hangs' }];
    }
    const longest = isTimed ? threadTimes(await this.#page.tracing.stop(), texts) : result.longest;
    const bound = () => FROZEN * (isTimed ? this.#slowness.best : this.#slowness.worst);
    // The machine may be slower now than it was at first.
    if (longest.some(({ duration }) => duration > bound())) await this.#calibrate();
    const frozen = longest.filter(({ duration }) => duration > bound());
    return told.concat(
      frozen.map(({ id, duration }) => ({ id, what: `the page stood still for ${Math.round(duration)} ms` })),
    );
  }

  /** Requests that no talk may make: all but pictures, media and what styles name, talks and Markdown that were named, and the deck's own files. */
  #foreignRequests() {
    return this.#requests.flatMap((request) => {
      const url = new URL(request.url());
      const type = request.resourceType();
      const isOurs = /^(site|talks)\.test$/.test(url.hostname);
      if (
        /^(data|blob|about):$/.test(url.protocol) ||
        /^(image|media)$/.test(type) ||
        (type === 'other' && url.hostname !== 'never.test') ||
        // A talk may name others on its own server, which answers with nothing where there is none.
        (isOurs && (type === 'fetch' || /^\/($|desk$|dist\/|fuzz\/)/.test(url.pathname)))
      )
        return [];
      const id = Number(/^\/(\d+)/.exec(url.pathname)?.[1]) || 0;
      return [{ id, what: `a request (${type}) to ${request.url().slice(0, 120)}` }];
    });
  }

  /** Loads the page anew, so that nothing of the last inputs is left. */
  async fresh() {
    await this.#load().catch(() => this.#restart());
  }

  /** The same, where the last inputs did anything. */
  async clean() {
    if (this.#isDirty) await this.fresh();
  }

  async close() {
    await this.#browser?.close();
    this.#server?.close();
    this.#server?.closeAllConnections();
  }
}
