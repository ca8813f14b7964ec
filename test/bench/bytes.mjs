/** How many bytes a page loads before the first slide shows and moves, gzipped. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w${}*,\s]*?from\s*)?["'](\.[^"']+)["']/g;

/** @param {string} file A module. @returns {Set<string>} It and all that it imports statically. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
    withImports(join(dirname(file), target), found);
  return found;
}

const weigh = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/**
 * Gzipped bytes by engine; the styles of q-deck's engine are in its script.
 * @param {string} dist Folder of the build.
 * @param {string} reveal Folder of reveal.js' build.
 */
export function bytes(dist, reveal) {
  return {
    'q-deck': weigh(withImports(join(dist, 'q-deck.js'))),
    'reveal.js': weigh(['reveal.js', 'reveal.css'].map((name) => join(reveal, name))),
  };
}
