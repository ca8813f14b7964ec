/** What the package weighs for those who install it and for those who build with it, against package-budgets.json. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { satisfies } from 'semver';

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'package-budgets.json'), 'utf8'));

/** What Vite builds for where nothing else is said. */
const TARGET = ['chrome107', 'firefox104', 'safari16'];

/** Says what is above its budget. */
export function overBudget(measured, allowed = budgets) {
  return Object.entries(measured).flatMap(([name, value]) => {
    if (!(name in allowed)) return [`${name} has no budget in package-budgets.json: it is ${value}.`];
    return value > allowed[name] ? [`${name}: ${value} is more than ${allowed[name]}.`] : [];
  });
}

/** The package as `npm pack --json` describes it. */
export function weighPackage({ files, size, unpackedSize }) {
  return {
    'package: files': files.length,
    'package: source maps': files.filter(({ path }) => path.endsWith('.map')).length,
    'package: bytes packed': size,
    'package: bytes unpacked': unpackedSize,
  };
}

/** Packages in a `node_modules` that do not run with a version of Node, which npm warns of. */
export function tooNew(folder, node) {
  const require = createRequire(join(folder, 'x'));
  const names = readdirSync(folder, { recursive: true }).filter((path) =>
    /(^|[\\/])(@[^\\/]+[\\/])?[^@.\\/][^\\/]*[\\/]package\.json$/.test(path),
  );
  return names.flatMap((path) => {
    const { name, version, engines } = require(join(folder, path));
    if (!version || !engines?.node || satisfies(node, engines.node)) return [];
    return [`${name} ${version} wants Node ${engines.node}: npm warns of it with ${node}.`];
  });
}

/** What bundlers write for a page with one deck; every file is a request, an upload or a line in somebody's list. */
export async function weighBundles(project, entry) {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    logLevel: 'silent',
  });
  // Vite and others build with rollup.
  const bundle = await rollup({ input: join(project, entry), plugins: [nodeResolve()], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { code } = await transform(output[0].code, { minify: true, target: TARGET, format: 'esm' });
  return {
    'esbuild: files': outputFiles.length,
    'rollup: files': output.length,
    'rollup: gzip bytes of the entry': gzipSync(code, { level: 9 }).length,
  };
}
