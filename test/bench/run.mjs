/**
 * Compares q-deck with reveal.js and with a bare page: one Chromium, the same talk, rounds that take turns. Needs `npm run build`.
 *
 *   node test/bench/run.mjs [--rounds 5] [--sizes 100,1000,10000] [--quick] [--check] [--dist dist] [--json .tmp/bench.json]
 *
 * Prints a table and writes JSON. It fails where it cannot measure, and with --check where a goal is not met.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/browser.mjs';
import { serve } from '../e2e/static-server.mjs';
import { bytes } from './bytes.mjs';
import { ENGINES, WAYS, blankPage, deckPage, mountPage } from './deck-page.mjs';
import { calibrate } from './metrics.mjs';
import { comparison, keyNote, noise, parts, rowsOf, summarize } from './report.mjs';
import { measureDeck, measureKey, measureLeaks } from './tasks.mjs';

const SLIDES_MOUNTED = 30;
const root = fileURLToPath(new URL('../../', import.meta.url));
const reveal = join(root, 'node_modules/reveal.js/dist');

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string' },
    sizes: { type: 'string' },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(root, 'dist') },
    json: { type: 'string', default: join(root, '.tmp/bench.json') },
  },
});

const rounds = Number(options.rounds ?? (options.quick ? 2 : 5));
const counts = (options.sizes ?? (options.quick ? '100,1000' : '100,1000,10000')).split(',').map(Number);
const mounts = options.quick ? 20 : 100;
if (!(rounds >= 1) || counts.some((count) => !(count >= 100)))
  throw new Error('Give at least one round, and sizes of at least 100 slides.');

/** All pages by path. They are long, and made once. */
function pagesOf() {
  const pages = { '/blank': blankPage() };
  for (const count of counts) for (const name of WAYS) pages[pathOf(name, count)] = deckPage(name, count);
  for (const name of ENGINES) pages[mountPath(name)] = mountPage(name, SLIDES_MOUNTED);
  return pages;
}

const pathOf = (name, count) => `/talk/${WAYS.indexOf(name)}/${count}`;
const mountPath = (name) => `/mount/${WAYS.indexOf(name)}`;

/** What is measured of each way to write the talk, beside its start. */
function tasksOf(name, count) {
  // The two ways of q-deck differ in their start.
  if (name === 'q-deck, elements') return [];
  return ['move', ...(count === 1000 ? ['resize', ...(name === 'bare page' ? [] : ['overview'])] : [])];
}

async function measure(browser, origin) {
  const results = Object.fromEntries(
    counts.map((count) => [count, Object.fromEntries(WAYS.map((name) => [name, []]))]),
  );
  const calibrations = [];
  const keys = [];
  for (let round = 0; round < rounds; round += 1) {
    console.error(`round ${round + 1} of ${rounds}`);
    calibrations.push(calibrate());
    keys.push({ key: await measureKey(browser, origin, '/blank') });
    for (const count of counts) {
      // Who is first takes turns, too.
      for (const name of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
        const what = { count, tasks: tasksOf(name, count) };
        results[count][name].push(await measureDeck(browser, origin, pathOf(name, count), what));
      }
    }
  }
  const left = { times: mounts };
  for (const name of ENGINES) left[name] = await measureLeaks(browser, origin, mountPath(name), mounts);
  return { results, keys, calibrations, left };
}

if (!existsSync(join(options.dist, 'q-deck.js'))) {
  console.error('Nothing is built: npm run build');
  exit(1);
}
const browser = await launch(['--disable-features=BackForwardCache']);
const server = await serve({ folders: { '/q-deck/': options.dist, '/reveal/': reveal }, pages: pagesOf() });
try {
  const { results, keys, calibrations, left } = await measure(browser, server.origin);
  const sizes = summarize(results);
  const { key } = summarize({ 0: { blank: keys } })[0].blank;
  const size = bytes(options.dist, reveal);
  const rows = rowsOf({ sizes, left, size });
  const version = JSON.parse(await readFile(join(reveal, '../package.json'), 'utf8')).version;
  const machine = { browser: await browser.version(), cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  console.log(
    `q-deck and reveal.js ${version}, ${machine.browser}, ${machine.cores} × ${machine.cpu}, medians of ${rounds} rounds`,
  );
  console.log("Processor time of the page's main thread: script, style, layout and paint.\n");
  console.log(`${comparison(rows)}\n\n${parts(sizes)}\n`);
  console.log(keyNote(key));
  console.log(noise(calibrations, loadavg()));
  await mkdir(dirname(options.json), { recursive: true });
  const report = { machine, reveal: version, rounds, rows, key, sizes, left, size, calibrations, results };
  await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.check && rows.some(({ met }) => !met)) exit(1);
} finally {
  await browser.close();
  await server.close();
}
