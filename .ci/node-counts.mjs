/** A reporter for Node's own test runner that counts, as test/helpers/count-reporter.mjs does for the browsers. */
import { basename, relative } from 'node:path';
import { env } from 'node:process';

export default async function* countTests(events) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const files = new Map();
  /** Files with a suite that failed: by its tests, or by what it does before and after them. */
  const torn = new Set();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') {
      if (type === 'test:fail') torn.add(relative('.', data.file ?? ''));
      continue;
    }
    // A file that runs no test of its own is told as one test named by its path.
    if (data.nesting === 0 && data.file && basename(data.name) === basename(data.file) && type === 'test:pass')
      continue;
    const name = relative('.', data.file ?? '');
    const own = files.get(name) ?? { file: name, passed: 0, failed: 0, skipped: 0 };
    files.set(name, own);
    const key = data.skip || data.todo ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    for (const count of [total, own]) count[key] += 1;
    if (key === 'failed') own.why ??= String(data.details?.error?.cause?.message ?? data.details?.error).split('\n')[0];
  }
  for (const file of torn) {
    const own = files.get(file) ?? { file, passed: 0, failed: 0, skipped: 0 };
    files.set(file, own);
    if (own.failed === 0) for (const count of [total, own]) count.failed += 1;
  }
  const broken = [...files.values()].filter(({ failed }) => failed > 0);
  yield `${JSON.stringify({ [env.Q_SUITE ?? 'Node']: { ...total, broken } }, null, 2)}\n`;
}
