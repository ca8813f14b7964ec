/** Turns what was measured into rows with a ratio and a goal, and rows into a table. */
import { median, medians } from './metrics.mjs';

/** What is held against a goal, and how. `of` names the number that the goal is for. */
const GOALS = { step: 0.08, jump: 0.12, start: 0.4, resize: 0.2, overview: 0.5, flat: 1.2, bytes: 16 * 1024, left: 0 };

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const whole = (value) => Math.round(value).toLocaleString('en');
const MISSING = '-';

/** A row whose goal is for q-deck's share of what reveal.js takes. */
function shareRow(name, ours, theirs, goal) {
  const share = ours / theirs;
  return {
    name,
    ours: ms(ours),
    theirs: ms(theirs),
    value: share,
    told: share.toFixed(3),
    goal,
    met: goal === undefined || share <= goal,
  };
}

function flatRow(sizes) {
  const [small, large] = [sizes[100], sizes[10000]].map(
    (size) => size && ['q-deck', 'reveal.js'].map((name) => size[name].step.task),
  );
  if (!small || !large) return null;
  const [ours, theirs] = [0, 1].map((i) => large[i] / small[i]);
  return {
    name: 'step at 10,000 slides ÷ at 100',
    ours: ours.toFixed(2),
    theirs: theirs.toFixed(2),
    value: ours,
    told: ours.toFixed(2),
    goal: GOALS.flat,
    met: ours <= GOALS.flat,
  };
}

/** A row whose goal is for q-deck's own number. */
function ownRow(name, { 'q-deck': ours, 'reveal.js': theirs }, goal) {
  return { name, ours: whole(ours), theirs: whole(theirs), value: ours, told: whole(ours), goal, met: ours <= goal };
}

const LABELS = {
  start: 'start to ready',
  quiet: 'start until nothing more comes',
  step: 'step',
  burst: 'step, back to back',
  jump: 'jump to a far slide',
  resize: 'resize',
  overview: 'open the overview, its code included',
  overviewAgain: 'open the overview again',
};

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

/** The rows of the table: those with a goal first. */
export function rowsOf({ sizes, floor, left, size }) {
  const rows = [];
  const main = sizes[1000];
  const add = (task, count, goal) => {
    const both = sizes[count];
    if (both?.['q-deck'][task]) {
      rows.push(
        shareRow(
          `${LABELS[task]}, ${whole(count)} slides`,
          both['q-deck'][task].task,
          both['reveal.js'][task].task,
          goal,
        ),
      );
    }
  };
  if (main) for (const task of ['step', 'jump']) add(task, 1000, GOALS[task]);
  const flat = flatRow(sizes);
  if (flat) rows.push(flat);
  if (main) {
    for (const task of ['start', 'resize']) add(task, 1000, GOALS[task]);
    add('overviewAgain', 1000, GOALS.overview);
    add('overview', 1000);
  }
  if (left) {
    for (const what of ['nodes', 'listeners']) {
      const both = Object.fromEntries(Object.entries(left).map(([engine, counts]) => [engine, counts[what]]));
      rows.push(ownRow(`${what} left after ${left.times} mounts`, both, GOALS.left));
    }
  }
  rows.push(ownRow('script and style, gzip bytes', size, GOALS.bytes));
  if (main) {
    const [ours, theirs] = ['q-deck', 'reveal.js'].map((engine) => main[engine].step.task - floor.blank.step.task);
    rows.push(shareRow('step, 1,000 slides, less the bare key', ours, theirs));
    add('burst', 1000);
  }
  for (const count of Object.keys(sizes).map(Number)) {
    for (const task of ['step', 'start', 'quiet']) if (count !== 1000 || task === 'quiet') add(task, count);
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
  return columns([
    ['', 'q-deck', 'reveal.js', 'ratio or value', 'goal', ''],
    ...rows.map(({ name, ours, theirs, told, goal, met }) => [
      name,
      ours,
      theirs,
      told,
      goal === undefined ? MISSING : `≤ ${whole(goal) === '0' || goal < 10 ? goal : whole(goal)}`,
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

/** What the steps above cannot be below, as text. */
export function floorNote({ blank, bare }) {
  return (
    `A key costs ${blank.step.task.toFixed(2)} ms on an empty page, and ${bare.step.task.toFixed(2)} ms on one that toggles one class on the same ` +
    `slides and writes no URL; back to back that is ${bare.burst.task.toFixed(2)} ms a step.`
  );
}

/** How steady the machine was while measuring, as text. */
export function noise(calibrations, load) {
  const middle = median(calibrations);
  const spread = (100 * (Math.max(...calibrations) - Math.min(...calibrations))) / middle;
  return (
    `The same piece of work took ${middle.toFixed(0)} ms in Node, ± ${(spread / 2).toFixed(0)} % over the rounds; ` +
    `load average ${load.map((value) => value.toFixed(1)).join(', ')}. Above ± 15 % the milliseconds say little; the ratios hold longer.`
  );
}
