/** Plays what real tools made of pasted decks; `compare.ts` says what is owed to each pair. */
import { assert } from 'chai';
import { findDecks, repairHtml } from '../../src/model/repair-html.js';
import { complaints, differences } from './compare.js';
import type { Pair } from './compare.js';
import { play } from './play.js';

/** The part of the pairs to play, of 1: in `npm test` some of each tool, in CI and where the file is named all of them. */
declare const __SHARE__: number;

interface Index {
  readonly tools: readonly string[];
  readonly samples: Readonly<Record<string, readonly string[]>>;
}

const url = (name: string): string => new URL(name, import.meta.url).href;

function load<T>(name: string): T {
  // Before the tests are told apart: each tool is a test.
  const request = new XMLHttpRequest();
  request.open('GET', url(`corpus/${name}.json`), false);
  request.send();
  return JSON.parse(request.responseText) as T;
}

/** A deck in a fence, which only Markdown takes for one, as it would be written without; anything else as it is. */
function fenced(lines: readonly string[]): readonly string[] {
  const from = lines.indexOf('```q-deck');
  return from < 0 ? lines : ['<q-deck>', ...lines.slice(from + 1, lines.indexOf('```', from)), '</q-deck>'];
}

/** The decks of a page, made whole as those are that ask for it: from its text, and read by themselves. */
function repaired(lines: readonly string[]): string {
  const html = lines.join('\n');
  return findDecks(html, 'q')
    .map(({ from, to }) => repairHtml(html.slice(from, to), 'q'))
    .join('\n');
}

describe('the corpus of damaged decks', () => {
  const { tools, samples } = load<Index>('index');
  const counts = new Map<string, { good: number; all: number }>();

  /** Counts a pair among the good ones where nothing is wrong; gives what is wrong with the pair's name. */
  function counted(kind: string, name: string, wrong: readonly string[]): string[] {
    const { good, all } = counts.get(kind) ?? { good: 0, all: 0 };
    counts.set(kind, { good: good + Number(wrong.length === 0), all: all + 1 });
    return wrong.map((text) => `${name} (${kind}): ${text}`);
  }

  after(() => {
    const rows = [...counts]
      .sort()
      .map(([kind, { good, all }]) => `${kind.padEnd(30)}${String(good).padStart(4)} of ${String(all).padStart(3)}`);
    console.log(`Corpus of damaged decks\n${rows.join('\n')}`);
  });

  tools.forEach((tool, at) => {
    it(`gets back what ${tool} left`, async () => {
      const wrong: string[] = [];
      const pairs = Object.entries(load<Record<string, Pair>>(tool)).filter(
        (_, i) => (i + at) % Math.round(1 / __SHARE__) === 0,
      );
      for (const [sample, pair] of pairs) {
        const name = `${tool}--${sample}`;
        const pasted = samples[pair.before] ?? [];
        const before = await play(fenced(pasted).join('\n'));
        const after = await play((pair.after ?? pasted).join('\n'));
        wrong.push(...counted(pair.kind, name, complaints(name, pair, before, after)));
        if (pair.expected !== 'repairable') continue;
        wrong.push(
          ...counted(
            'repairable, repaired',
            name,
            differences(name, pair.kind, before, await play(repaired(pair.after ?? pasted))),
          ),
        );
      }
      assert.deepEqual(wrong, []);
    });
  });
});
