/** Turns what was measured into rows with a ratio and a goal, and rows into a table. */
import { median, medians } from './metrics.mjs';

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const whole = (value) => Math.round(value).toLocaleString('en');
const MISSING = '-';

/**
 * Sums up.
 * @param {Record<string, Record<string, Record<string, object>[]>>} rounds Measurements by number of slides, then by engine.
 * @returns The medians by number of slides, engine and task.
 */
export function summarize(rounds) {
  return Object.fromEntries(
    Object.entries(rounds).map(([count, engines]) => [
      count,
      Object.fromEntries(
        Object.entries(engines).map(([engine, list]) => [
          engine,
          Object.fromEntries(Object.keys(list[0]).map((task) => [task, medians(list.map((each) => each[task]))])),
        ]),
      ),
    ]),
  );
}

/**
 * A row of the table.
 * @param {{ name: string, ours: string, bare?: string, theirs?: string, value: number, of: string, goal?: number }} row `of` says what the value is.
 */
const row = (given) => ({ ...given, met: given.goal === undefined || given.value <= given.goal });

/** The rows of the table: those with a goal first. */
export function rowsOf({ sizes, left, size }) {
  const rows = [];
  const of = (count, way, task, part = 'task') => sizes[count]?.[way]?.[task]?.[part];

  /** Compares one task, at one size, with the bare page or with reveal.js. */
  function compare(name, count, task, { against, goal, way = 'q-deck', part = 'task' }) {
    const [ours, bare, theirs] = [way, 'bare page', 'reveal.js'].map((each) => of(count, each, task, part));
    const base = against === 'bare page' ? bare : theirs;
    if (ours === undefined || base === undefined) return;
    const texts = {
      ours: ms(ours),
      bare: bare === undefined ? MISSING : ms(bare),
      theirs: theirs === undefined ? MISSING : ms(theirs),
    };
    rows.push(row({ name: `${name}, ${whole(count)} slides`, ...texts, value: ours / base, of: `× ${against}`, goal }));
  }

  /** Compares a task at a large size with the same at a small one. */
  function grow(name, task, [small, large], goal) {
    const ratio = (way) => of(large, way, task) / of(small, way, task);
    if (of(large, 'q-deck', task) === undefined || of(small, 'q-deck', task) === undefined) return;
    const texts = ['q-deck', 'bare page', 'reveal.js'].map((way) => ratio(way).toFixed(2));
    rows.push(
      row({
        name: `${name} at ${whole(large)} slides ÷ at ${whole(small)}`,
        ...{ ours: texts[0], bare: texts[1], theirs: texts[2] },
        value: ratio('q-deck'),
        of: '',
        goal,
      }),
    );
  }

  compare('step', 1000, 'step', { against: 'bare page', goal: 1.6 });
  compare('jump to a far slide', 1000, 'jump', { against: 'bare page', goal: 1.8 });
  grow('step', 'step', [100, 10_000], 1.2);
  grow('jump', 'jump', [100, 10_000], 1.2);
  compare('start to ready', 1000, 'start', { against: 'bare page', goal: 1.3 });
  compare('its script', 1000, 'start', { against: 'reveal.js', goal: 1, part: 'script' });
  compare('the same, elements, script last', 1000, 'start', {
    against: 'reveal.js',
    goal: 0.4,
    way: 'q-deck, elements',
  });
  grow('start', 'start', [1000, 10_000], 8);
  compare('resize', 1000, 'resize', { against: 'reveal.js', goal: 0.15 });
  compare('open the overview again', 1000, 'overviewAgain', { against: 'reveal.js', goal: 0.5 });
  for (const what of ['nodes', 'listeners']) {
    const [ours, theirs] = ['q-deck', 'reveal.js'].map((engine) => left[engine][what]);
    rows.push(
      row({
        name: `${what} left after ${left.times} mounts`,
        ours: whole(ours),
        theirs: whole(theirs),
        value: ours,
        of: '',
        goal: 0,
      }),
    );
  }
  rows.push(
    row({
      name: 'script and style, gzip bytes',
      ...{ ours: whole(size['q-deck']), theirs: whole(size['reveal.js']) },
      value: size['q-deck'],
      of: '',
      goal: 16 * 1024,
    }),
  );
  compare('open the overview, its code included', 1000, 'overview', { against: 'reveal.js' });
  for (const count of Object.keys(sizes).map(Number)) {
    compare('step', count, 'step', { against: 'reveal.js' });
    compare('step, back to back', count, 'burst', { against: 'reveal.js' });
    compare('jump', count, 'jump', { against: 'reveal.js' });
    compare('start to ready', count, 'start', { against: 'reveal.js' });
    compare('start until nothing more comes', count, 'quiet', { against: 'reveal.js' });
    compare('the same, elements, script last', count, 'quiet', { against: 'reveal.js', way: 'q-deck, elements' });
  }
  return rows;
}

function columns(table) {
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  return table
    .map((row) => row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('  '))
    .join('\n');
}

/** The comparison as text. */
export function comparison(rows) {
  const tell = (value) => (value >= 100 ? whole(value) : value.toFixed(2));
  return columns([
    ['', 'q-deck', 'bare page', 'reveal.js', 'ratio or value', 'goal', ''],
    ...rows.map(({ name, ours, bare = MISSING, theirs = MISSING, value, of, goal, met }) => [
      name,
      ours,
      bare,
      theirs,
      `${tell(value)} ${of}`.trim(),
      goal === undefined ? MISSING : `≤ ${goal >= 100 ? whole(goal) : goal}`,
      goal === undefined ? '' : met ? 'met' : 'NOT MET',
    ]),
  ]);
}

/** Where the time goes, as text: the parts of each task. What is in no part is paint, input, parsing and collecting garbage. */
export function parts(sizes) {
  const rows = Object.entries(sizes).flatMap(([count, engines]) =>
    Object.entries(engines).flatMap(([engine, tasks]) =>
      Object.entries(tasks).map(([task, { task: all, script, style, layout }]) => [
        `${engine}, ${whole(Number(count))} slides, ${task}`,
        ...[all, script, style, layout, all - script - style - layout].map((value) => value.toFixed(2)),
      ]),
    ),
  );
  return columns([['ms', 'all', 'script', 'style', 'layout', 'other'], ...rows]);
}

/** What a step by a real key cannot be below, as text. */
export const keyNote = ({ task }) =>
  `A key costs ${task.toFixed(2)} ms on an empty page, which has no engine and no slides.`;

/** How steady the machine was while measuring, as text. */
export function noise(calibrations, load) {
  const middle = median(calibrations);
  const spread = (100 * (Math.max(...calibrations) - Math.min(...calibrations))) / middle;
  return (
    `The same piece of work took ${middle.toFixed(0)} ms in Node, ± ${(spread / 2).toFixed(0)} % over the rounds; ` +
    `load average ${load.map((value) => value.toFixed(1)).join(', ')}. Above ± 15 % the milliseconds say little; the ratios hold longer.`
  );
}
