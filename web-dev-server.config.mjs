import { esbuildPlugin } from '@web/dev-server-esbuild';

/** Serves the TypeScript sources with reload and opens the talk. */
export default {
  open: '/',
  watch: true,
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', define: { __DEV__: 'true' } })],
};
