/** A test runner reporter that counts, for the closing line of CI: one JSON file with the counts of each browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** What an error says, in one line. */
const firstLine = (error) => (error?.message ?? 'The page told no cause.').split('\n')[0].slice(0, 300);

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/**
 * @param {{file: string}} options Where the counts go: `{ "Chromium": { "passed": 1, "failed": 0, "skipped": 0, "broken": [] } }`,
 * with the files that failed, and what passed and failed in each and why, under `broken`, and the ten slowest under `slow`.
 */
export function countReporter({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const { browser, testFile, testResults, errors, passed } of sessions) {
        const count = (counts[browser.name] ??= { passed: 0, failed: 0, skipped: 0, broken: [], slow: [] });
        const tests = testResults ? [...testsOf(testResults)] : [];
        const good = tests.filter((test) => !test.skipped && test.passed).length;
        const skipped = tests.filter((test) => test.skipped).length;
        let failed = tests.length - good - skipped;
        // A file that broke before or after its tests (a failed import, a lost page) counts as one.
        if (failed === 0 && (!passed || errors.length > 0)) failed = 1;
        count.passed += good;
        count.skipped += skipped;
        count.failed += failed;
        const file = relative('.', testFile);
        const [error] = [...tests.map((test) => test.error), ...errors].filter(Boolean);
        if (failed > 0) count.broken.push({ file, passed: good, failed, skipped, why: firstLine(error) });
        count.slow.push({ file, seconds: tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000 });
      }
      for (const count of Object.values(counts))
        count.slow = count.slow.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
    },
  };
}
