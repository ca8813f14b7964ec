/** A reporter for Node's own test runner that counts, as test/helpers/count-reporter.mjs does for the browsers. */
import { basename } from 'node:path';
import { env } from 'node:process';

export default async function* countTests(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    // A file that runs no test of its own is told as one test named by its path.
    if (data.nesting === 0 && data.file && basename(data.name) === basename(data.file) && type === 'test:pass') continue;
    if (data.skip || data.todo) count.skipped += 1;
    else if (type === 'test:pass') count.passed += 1;
    else count.failed += 1;
  }
  yield `${JSON.stringify({ [env.Q_SUITE ?? 'Node']: count }, null, 2)}\n`;
}
