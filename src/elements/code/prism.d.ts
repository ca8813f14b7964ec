/** What `rollup-plugin-prism.mjs` makes of Prism's files, and the tables that it writes into ours. */

/** `["id=alias,alias<needed before>added after …", { id: () => import(…), … }]`; each import's default installs the language. */
type PrismTable = readonly [
  names: string,
  imports: Readonly<Record<string, () => Promise<{ readonly default: (prism: object) => void }>>>,
];

/** Common languages. */
declare const __PRISM_COMMON__: PrismTable;
/** All others; none in a single-file build. */
declare const __PRISM_MORE__: PrismTable;

declare module 'prismjs/components/prism-core.js' {
  /** What a tokenizer's hooks may look at and change. */
  interface PrismRun {
    code: string;
    readonly language: string;
    grammar: object;
    /** A token stream, see `CodeTokens`. */
    tokens: unknown;
  }

  /** Makes a Prism that knows no language yet and shares nothing with any other. */
  export default function createPrism(): {
    readonly languages: Record<string, object>;
    readonly hooks: { run(name: 'before-tokenize' | 'after-tokenize', run: PrismRun): void };
    tokenize(code: string, grammar: object): unknown;
  };
}
