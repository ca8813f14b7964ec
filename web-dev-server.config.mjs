import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { katex } from './src/build/rollup-plugin-katex.mjs';
import { prism } from './src/build/rollup-plugin-prism.mjs';

/** Serves the TypeScript sources with reload and opens the talk. */
export default {
  open: '/',
  watch: true,
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    fromRollup(prism)(),
    fromRollup(katex)(),
    esbuildPlugin({ ts: true, target: 'es2022', define: { __DEV__: 'true' } }),
  ],
};
