import { env, stdout } from 'node:process';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { launchersOf } from './.ci/launchers.mjs';
import { bundleTests } from './test/helpers/bundle.mjs';
import { countReporter } from './test/helpers/count-reporter.mjs';
import { inputPlugin } from './test/helpers/input-plugin.mjs';
import { katex } from './src/build/rollup-plugin-katex.mjs';
import { prism } from './src/build/rollup-plugin-prism.mjs';

/** Which engines: `npm test` runs Chromium, `npm run test:all` all three. */
const names = (env.Q_BROWSERS ?? 'chromium').split(',');

/** Leaves out files that passed: what a test makes the page write is no news while it is green. */
function quiet(reporter) {
  const reportTestFileResults = (results) =>
    results.sessionsForTestFile.every(({ passed, errors }) => passed && errors.length === 0)
      ? undefined
      : reporter.reportTestFileResults(results);
  return { ...reporter, reportTestFileResults };
}

const define = {
  __DEV__: 'true',
  // Random play and the corpus: a part of them in `npm test`.
  __SHARE__: env.Q_SHARE ?? '1',
  // One seed; in CI, in one engine, also one that is new each time.
  __RANDOM__: JSON.stringify(env.Q_RANDOM ?? JSON.stringify({ fresh: Boolean(env.CI) && names.includes('chromium') })),
};

export default {
  // The model's tests run in Node; named, they run here as well.
  files: ['test/!(frameworks|model)/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  middleware: [await bundleTests(define)],
  plugins: [
    fromRollup(prism)(),
    fromRollup(katex)(),
    esbuildPlugin({ ts: true, target: 'es2022', define }),
    inputPlugin(),
  ],
  browsers: await launchersOf(names),
  // One engine after the other: focus and animation frames stay true to life on two cores.
  concurrentBrowsers: 1,
  reporters: [
    quiet(defaultReporter({ reportTestProgress: !env.CI && Boolean(stdout.isTTY) })),
    countReporter({ file: env.Q_COUNTS ?? '.tmp/counts/browsers.json' }),
  ],
  testFramework: { config: { timeout: '30000' } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head><title>Test</title></head>
  <body>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
