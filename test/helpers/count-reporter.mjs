/** A test runner reporter that counts, for the closing line of CI: one JSON file with the counts of each browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/**
 * @param {{file: string}} options Where the counts go: `{ "Chromium": { "passed": 1, "failed": 0, "skipped": 0 } }`.
 */
export function countReporter({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const { browser, testResults, errors, passed } of sessions) {
        const count = (counts[browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        const tests = testResults ? [...testsOf(testResults)] : [];
        let failed = 0;
        for (const test of tests) {
          if (test.skipped) count.skipped += 1;
          else if (test.passed) count.passed += 1;
          else failed += 1;
        }
        // A file that broke before or after its tests (a failed import, a lost page) counts as one.
        if (failed === 0 && (!passed || errors.length > 0)) failed = 1;
        count.failed += failed;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
    },
  };
}
