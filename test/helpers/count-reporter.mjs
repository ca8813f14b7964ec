/** A test runner reporter that counts, for the closing line of CI: one JSON file with the counts of each browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/**
 * @param {{file: string}} options Where the counts go: `{ "Chromium": { "passed": 1, "failed": 0, "skipped": 0, "broken": [] } }`,
 * with the files that failed, and what passed and failed in each, under `broken`.
 */
export function countReporter({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const { browser, testFile, testResults, errors, passed } of sessions) {
        const count = (counts[browser.name] ??= { passed: 0, failed: 0, skipped: 0, broken: [] });
        const tests = testResults ? [...testsOf(testResults)] : [];
        const good = tests.filter((test) => !test.skipped && test.passed).length;
        const skipped = tests.filter((test) => test.skipped).length;
        let failed = tests.length - good - skipped;
        // A file that broke before or after its tests (a failed import, a lost page) counts as one.
        if (failed === 0 && (!passed || errors.length > 0)) failed = 1;
        count.passed += good;
        count.skipped += skipped;
        count.failed += failed;
        if (failed > 0) count.broken.push({ file: relative('.', testFile), passed: good, failed, skipped });
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
    },
  };
}
