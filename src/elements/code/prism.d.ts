/** What `rollup-plugin-prism.mjs` makes of Prism's files, and the tables that it writes into ours. */

/** Languages: what loads the function that installs one, with all that it needs; or another name of one. */
type PrismTable = Readonly<Record<string, string | (() => Promise<PrismLanguage>)>>;
type PrismLanguage = (prism: object) => void;

/** Common languages. */
declare const __PRISM_COMMON__: PrismTable;
/** All others; some in a single-file build. */
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

  /** A tokenizer and its languages. */
  export interface Prism {
    readonly languages: Record<string, object>;
    readonly hooks: { run(name: 'before-tokenize' | 'after-tokenize', run: PrismRun): void };
    /** Installs a language, with what it needs, where it is not there yet. */
    use(language: PrismLanguage): void;
    tokenize(code: string, grammar: object): unknown;
  }

  /** Makes a Prism that knows no language yet and shares nothing with any other. */
  export default function createPrism(): Prism;
}
