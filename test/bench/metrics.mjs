/** Reads what the browser's main thread did, from the DevTools protocol. */

const PARTS = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** Milliseconds of the main thread's work, all tasks and the parts of them. */
export class Meter {
  #client;

  /** A meter for a page. Its numbers are processor time, so that other programs on the machine count as little as can be. */
  static async of(page) {
    const meter = new Meter();
    meter.#client = await page.createCDPSession();
    await meter.#client.send('Performance.enable', { timeDomain: 'threadTicks' });
    return meter;
  }

  /** @returns {Promise<Record<string, number>>} Totals since the meter began, in ms. */
  async #read() {
    const { metrics } = await this.#client.send('Performance.getMetrics');
    const values = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return Object.fromEntries(Object.entries(PARTS).map(([part, name]) => [part, values[name] * 1000]));
  }

  /**
   * What something costs.
   * @param {() => Promise<unknown>} run Does it, and waits until it is over.
   * @param {number} [times] How many alike things that is; the answer is for one.
   * @throws Where the page went to another process meanwhile, as the counts began anew.
   */
  async around(run, times = 1) {
    const before = await this.#read();
    await run();
    const after = await this.#read();
    if (after.task < before.task) throw new Error('The page changed its process while it was measured.');
    return Object.fromEntries(Object.keys(PARTS).map((part) => [part, (after[part] - before[part]) / times]));
  }

  /** Sets the size of the window, in CSS px. */
  async resize(width, height) {
    await this.#client.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  /** Nodes and listeners that are alive after garbage collection. */
  async alive() {
    for (let i = 0; i < 3; i += 1) await this.#client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await this.#client.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  }
}

/** The middle one of some numbers, NaN of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians of each part, over some measurements. */
export function medians(measurements) {
  return Object.fromEntries(Object.keys(PARTS).map((part) => [part, median(measurements.map((each) => each[part]))]));
}

/** How long this process takes for a fixed piece of work, in ms: where it varies from round to round, so does all else. */
export function calibrate() {
  const from = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e7; i += 1) sum = (sum + i * 31) % 1000003;
  return performance.now() - from + (sum < 0 ? 1 : 0);
}
