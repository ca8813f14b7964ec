import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

export default {
  input: 'src/index.ts',
  output: { dir: 'dist', entryFileNames: 'q-deck.js', chunkFileNames: 'chunks/[name]-[hash].js' },
  plugins: [nodeResolve(), esbuild({ target: 'es2022', define: { __DEV__: 'false' } })],
};
