/**
 * Minifies chunks: by esbuild, in hardly any time, and by terser after it, a few per cent smaller. esbuild comes first, since terser keeps the names of private members. Only an entry has a map; making one takes as long as the rest.
 */
import { transform } from 'esbuild';
import { minify as terser } from 'terser';

/** The licences of others go into one file, not into every chunk. */
const quick = { minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' };

/**
 * What terser may do beside its defaults. Long chains of commas, and functions in the middle, are shorter but compress worse.
 */
const thorough = { passes: 2, unsafe_arrows: true, keep_fargs: false, hoist_funs: true, sequences: false };

/**
 * The plugin.
 * @param {{ names?: boolean, most?: string[] }} [options] `names`: terser gives shorter names, which is most of the gain for a
 *   quarter of the time. `most`: chunks of these names are as small as can be.
 * @returns {import('rollup').Plugin}
 */
export function minify({ names = false, most = [] } = {}) {
  return {
    name: 'minify',
    async renderChunk(code, { isEntry, name }, { sourcemap, format }) {
      const mapped = Boolean(sourcemap) && isEntry;
      const module = format === 'es';
      const small = await transform(code, {
        ...quick,
        ...(module && { format: 'esm' }),
        sourcemap: mapped && 'external',
      });
      if (!names) return { code: small.code, map: small.map || null };
      const smaller = await terser(small.code, {
        module,
        ecma: 2022,
        compress: most.includes(name) && thorough,
        format: { comments: false },
        sourceMap: mapped && { content: small.map, asObject: true },
      });
      return { code: smaller.code, map: smaller.map ?? null };
    },
  };
}

/**
 * A plugin that minifies what comes from packages, in a build that is to be read: nobody looks for mistakes of a talk there.
 * @returns {import('rollup').Plugin}
 */
export function minifyLibraries() {
  return {
    name: 'minify-libraries',
    async transform(code, id) {
      if (!/[\\/]node_modules[\\/]/.test(id)) return null;
      return { code: (await transform(code, { ...quick, format: 'esm' })).code, map: null };
    },
  };
}
