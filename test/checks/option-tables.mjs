/** The tables of options in src/model, as values: what the elements read is what the manual and the checks see. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles and imports one pure module of src/model.
 * @param {string} path
 */
export async function importModel(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    define: { __DEV__: 'true', __KATEX_CSS__: '""' },
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/**
 * Every exported `NAME_OPTIONS` of src/model/*-options.ts, by the tag it belongs to: `q-name`.
 * @returns {Promise<Map<string, Record<string, {type: string, default?: unknown, values?: string[]}>>>}
 */
export async function tablesOfOptions(folder = 'src/model') {
  const tables = new Map();
  if (!existsSync(folder)) return tables;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('-options.ts'))) {
    for (const [name, table] of Object.entries(await importModel(join(folder, file)))) {
      const [, tag] = /^([A-Z]+)_OPTIONS$/.exec(name) ?? [];
      if (tag) tables.set(`q-${tag.toLowerCase()}`, table);
    }
  }
  return tables;
}
