/**
 * Runs scripts of package.json, at most two at a time, and tells how long each took.
 *
 *   node .ci/steps.mjs lint types … [-- test:browser …]
 *
 * What stands after `--` runs by itself, when all before it has ended: frames come late beside other work. A step that passes says nothing but its time; one that fails shows what
 * it wrote, and the others run to their end, so that one run tells everything.
 */
import { spawn } from 'node:child_process';
import { argv, env, exit } from 'node:process';

const split = argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--');
const together = argv.slice(2, split);
const alone = argv.slice(split + 1);

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
const times = [];
let failed = 0;

/** Runs one script; shows its output as it comes, or at its end where it failed. */
function run(name, shows) {
  const from = performance.now();
  return new Promise((resolve) => {
    const stdio = ['ignore', shows ? 'inherit' : 'pipe', shows ? 'inherit' : 'pipe'];
    const child = spawn('npm', ['run', '--silent', name], { stdio, env, shell: process.platform === 'win32' });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (text += part));
    child.on('error', (error) => (text += error.message));
    child.on('close', (code) => {
      times.push(`${seconds(from)}  ${name}${code === 0 ? '' : ' FAILED'}`);
      if (code !== 0) {
        failed += 1;
        console.error(`\n== ${name} failed\n${text}`);
      }
      resolve();
    });
  });
}

const queue = [...together];
const work = async () => {
  for (let name = queue.shift(); name; name = queue.shift()) await run(name, false);
};
await Promise.all([work(), work()]);
for (const name of alone) await run(name, true);

console.log(`\n${times.join('\n')}\n${seconds(started)}  in all`);
exit(failed > 0 ? 1 : 0);
