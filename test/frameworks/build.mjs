/**
 * Builds the apps into .tmp/ beside this file: scripts for the browser, renderers for the server, sites of the site generators.
 * With development builds of all frameworks, and of q-deck: they are the ones that complain.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const root = import.meta.dirname;

/** Where everything is built to. */
export const built = join(root, '.tmp');

/** Components of Svelte, for the browser or for the server. */
const svelte = (generate) => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js, warnings } = compile(await readFile(path, 'utf8'), {
        filename: path,
        generate,
        dev: generate === 'client',
      });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
});

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['development'],
  logLevel: 'warning',
};

async function buildScripts() {
  const apps = [
    'react/client.tsx',
    'preact/client.tsx',
    'vue/client.js',
    'vue/in-page.js',
    'svelte/client.js',
    'angular/main.ts',
    'turbo/main.js',
    'htmx/main.js',
  ];
  await build({
    ...common,
    entryPoints: apps,
    outdir: join(built, 'browser'),
    splitting: true,
    plugins: [svelte('client')],
    // The build of Vue that compiles templates where it runs.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
}

async function buildRenderers() {
  await build({
    ...common,
    entryPoints: ['react/server.tsx', 'preact/server.tsx', 'vue/server.js', 'svelte/server.js'],
    outdir: join(built, 'server'),
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    packages: 'external',
    plugins: [svelte('server')],
  });
}

/** Runs a site generator as its own command does; fails with what it said. */
async function generate(app, program, ...args) {
  const child = spawn(execPath, [join(root, 'node_modules', program), ...args], {
    cwd: join(root, app),
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${app} could not be built:\n${said}`);
}

/** Builds all apps. */
export async function buildApps() {
  await rm(built, { recursive: true, force: true });
  await Promise.all([
    buildScripts(),
    buildRenderers(),
    generate('astro', 'astro/astro.js', 'build', '--silent'),
    generate('eleventy', '@11ty/eleventy/cmd.cjs', '--quiet'),
  ]);
}
