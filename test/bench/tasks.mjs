/** The things that are measured, each on a fresh page. */
import { KEYS_PER_SLIDE, placeOf } from './deck-page.mjs';
import { Meter } from './metrics.mjs';

const SLIDES_WALKED = 10;
const JUMPS = 4;
const SIZES = [
  [1024, 768],
  [1440, 900],
  [800, 600],
  [1280, 720],
];
/** reveal.js writes the URL once a second at most: so long one waits to have the last write counted. */
const URL_WRITES = 1100;

/** What a key starts is over by then: some frames, and work that was put off until idle. The wait itself costs the page nothing. */
const FRAMES = 80;

const wait = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** A new page with a meter, on a blank page of the same origin, so that what follows stays in its process. */
async function open(browser, origin) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${origin}/blank`);
  await wait(FRAMES);
  return { page, meter: await Meter.of(page) };
}

const goTo = (page, index) => page.evaluate((to, place) => globalThis.talk.goTo(to, place), index, placeOf(index));

/** A page that knows where it is has to be at a slide. */
async function mustBeAt(page, index) {
  const at = await page.evaluate(() => globalThis.talk.at());
  const { h, v } = placeOf(index);
  if (at && (at.h !== h || at.v !== v)) {
    throw new Error(`The deck should be at ${JSON.stringify({ h, v })} and is at ${JSON.stringify(at)}.`);
  }
}

async function walk(page, from, slides) {
  for (let i = 0; i < slides * KEYS_PER_SLIDE; i += 1) {
    await page.keyboard.press('Space');
    await wait(FRAMES);
  }
  await wait(URL_WRITES);
  await mustBeAt(page, from + slides);
}

/** Steps in one task, a slide's worth at a time, and then a frame: the work without the input and without most of the frames. */
async function burst(page, slides) {
  await page.evaluate(
    async (keys, count) => {
      for (let i = 0; i < count; i += 1) {
        for (let key = 0; key < keys; key += 1) globalThis.talk.next();
        await globalThis.drawn();
      }
    },
    KEYS_PER_SLIDE,
    slides,
  );
  await wait(URL_WRITES);
}

/** Jumps to and fro, by the page itself: a call from outside would cost as much again. */
async function jumps(page, count) {
  const indices = Array.from({ length: JUMPS }, (_, i) => Math.floor(count * (i % 2 === 0 ? 0.1 : 0.9)) + i);
  await page.evaluate(
    async (list, ms) => {
      for (const [index, place] of list) {
        globalThis.talk.goTo(index, place);
        await new Promise((resolve) => {
          setTimeout(resolve, ms);
        });
      }
    },
    indices.map((index) => [index, placeOf(index)]),
    URL_WRITES,
  );
  await mustBeAt(page, indices.at(-1));
}

/** Opens the overview, until it is drawn. */
async function openOverview(page) {
  await page.keyboard.press('Escape');
  await page.waitForSelector('q-deck:state(overview), .reveal.overview');
  await page.evaluate('drawn()');
}

/**
 * Starts a talk and, on the same page, walks, jumps, resizes and opens the overview.
 * @param {{ count: number, tasks: readonly string[] }} what How many slides it has, and what is to be done beside starting: `move`, `resize`, `overview`.
 * @returns Work in ms for one of each: `start` until ready and drawn, `quiet` until nothing more comes.
 */
export async function measureDeck(browser, origin, path, { count, tasks }) {
  const { page, meter } = await open(browser, origin);
  try {
    const results = {};
    results.quiet = await meter.around(async () => {
      results.start = await meter.around(async () => {
        await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
        await page.evaluate('ready.then(drawn)');
      });
      await page.waitForNetworkIdle({ idleTime: 300 });
      await wait(FRAMES);
    });

    const middle = Math.floor(count / 20) * 10 + 3;
    if (tasks.includes('move')) {
      await goTo(page, middle);
      await wait(FRAMES);
      await walk(page, middle, 1);
      const keys = SLIDES_WALKED * KEYS_PER_SLIDE;
      results.step = await meter.around(() => walk(page, middle + 1, SLIDES_WALKED), keys);
      results.burst = await meter.around(() => burst(page, SLIDES_WALKED), keys);
      await mustBeAt(page, middle + 1 + 2 * SLIDES_WALKED);
      results.jump = await meter.around(() => jumps(page, count), JUMPS);
    }
    if (tasks.includes('resize')) {
      results.resize = await meter.around(async () => {
        for (const [width, height] of SIZES) {
          await meter.resize(width, height);
          await wait(FRAMES);
        }
      }, SIZES.length);
    }
    if (tasks.includes('overview')) {
      await goTo(page, middle);
      await wait(URL_WRITES);
      results.overview = await meter.around(() => openOverview(page));
      await wait(URL_WRITES);
      await page.keyboard.press('Escape');
      await wait(URL_WRITES);
      results.overviewAgain = await meter.around(() => openOverview(page));
    }
    return results;
  } finally {
    await page.close();
  }
}

/** What a key costs on a page that has nothing. */
export async function measureKey(browser, origin, path) {
  const { page, meter } = await open(browser, origin);
  try {
    await page.goto(origin + path);
    await wait(URL_WRITES);
    const keys = 5 * KEYS_PER_SLIDE;
    return await meter.around(async () => {
      for (let i = 0; i < keys; i += 1) {
        await page.keyboard.press('Space');
        await wait(FRAMES);
      }
    }, keys);
  } finally {
    await page.close();
  }
}

/** Mounts a deck, moves in it and takes it away, again and again. */
const mountAndUnmount = (page, times) =>
  page.evaluate(async (count) => {
    const template = document.querySelector('template');
    for (let i = 0; i < count; i += 1) {
      const element = template.content.cloneNode(true).firstElementChild;
      let deck = element;
      if (element.localName === 'q-deck') {
        const ready = new Promise((resolve) => {
          element.addEventListener('q-ready', resolve, { once: true });
        });
        document.body.append(element);
        await ready;
      } else {
        document.body.append(element);
        deck = new globalThis.Reveal(element, {
          embedded: true,
          transition: 'none',
          backgroundTransition: 'none',
          controlsTutorial: false,
        });
        await deck.initialize();
      }
      for (let step = 0; step < 8; step += 1) deck.next();
      await globalThis.drawn();
      deck.destroy?.();
      element.remove();
    }
    await globalThis.drawn();
  }, times);

/** Nodes and listeners that are left after some mounts and unmounts; a first few are not counted, as they load what stays. */
export async function measureLeaks(browser, origin, path, times) {
  const { page, meter } = await open(browser, origin);
  try {
    await page.goto(origin + path);
    await page.waitForNetworkIdle();
    await mountAndUnmount(page, 3);
    await wait(URL_WRITES);
    const before = await meter.alive();
    await mountAndUnmount(page, times);
    await wait(URL_WRITES);
    const after = await meter.alive();
    return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  } finally {
    await page.close();
  }
}
