/**
 * The closing lines of CI: counts of each engine and suite, and last, alone on its line, `N passed, N failed`.
 *
 *   node .ci/summary.mjs [STEP …]     steps that failed; each that no failed test explains counts as one failure
 *
 * Fails where something failed and where no test ran.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

const folder = '.tmp/counts';
const failedSteps = argv.slice(2);
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  : [];
const total = { passed: 0, failed: 0, skipped: 0 };

for (const file of files) {
  for (const [name, count] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')))) {
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    for (const key of Object.keys(total)) total[key] += count[key];
    for (const { file, why } of count.again ?? [])
      console.log(`  played twice: ${file}, which first failed by: ${why}`);
    for (const { file, why } of count.broken ?? []) console.log(`  failed: ${file}${why ? `: ${why}` : ''}`);
  }
}
for (const step of failedSteps) console.log(`Failed step: ${step}`);
if (total.passed + total.failed === 0) console.log('No test ran.');
if (total.failed === 0) total.failed = failedSteps.length + (total.passed === 0 ? 1 : 0);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
exit(total.failed > 0 ? 1 : 0);
