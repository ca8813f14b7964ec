import { defineConfig } from 'astro/config';

export default defineConfig({ outDir: '../.tmp/astro', base: '/astro', compressHTML: true });
