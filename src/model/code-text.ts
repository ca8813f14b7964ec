/**
 * The text of a code block, as its author meant it: put together from what a CMS made of it, then freed from the
 * blank lines and the indentation that only the markup around it has caused.
 */

import { commonIndent } from './dedent.js';

/** Gathers text from a tree, in document order; what stands for a line break becomes one. Linear: what was gathered is not looked at again. */
export class CodeTextBuilder {
  /** Up to the last character that is no white space. */
  #filled = '';
  #space = '';
  /** How many line ends it ends with, as far as that matters: 0, 1 or 2. */
  #lineEnds = 0;
  #afterBreak = false;
  /** The line was begun by markup, not by the text itself. */
  #begun = true;

  /** What was gathered. */
  get text(): string {
    return this.#filled + this.#space;
  }

  /** The length of what was gathered. */
  get length(): number {
    return this.#filled.length + this.#space.length;
  }

  /** A text node. Filters that write `<br>` leave the line end after it: the two are one. */
  addText(text: string): void {
    const unified = text.replace(/\r\n?/g, '\n');
    if (unified === '') return;
    this.#append(this.#afterBreak && unified.startsWith('\n') ? unified.slice(1) : unified);
    this.#afterBreak = this.#begun = false;
  }

  /** A `<br>`. */
  addBreak(): void {
    this.#append('\n');
    this.#afterBreak = this.#begun = true;
  }

  /**
   * A `<p>`: it begins a line, and in running text it is what Markdown made of a blank one. It ends its line, too, and the line
   * end that a filter put after it is the blank line it stands for.
   */
  addParagraph(addContent: () => void): void {
    while (!this.#begun && this.#lineEnds < 2) this.#append('\n');
    addContent();
    this.#append('\n');
    this.#afterBreak = false;
    this.#begun = true;
  }

  /** An `<li>`: Markdown took the mark that began a line for one. */
  addItem(mark: string, addContent: () => void): void {
    this.#trimEnd();
    this.#append(`\n${mark}`);
    this.#begun = true;
    addContent();
    this.#trimEnd();
  }

  #append(text: string): void {
    if (text === '') return;
    const filled = text.trimEnd();
    if (filled === '') this.#space += text;
    else {
      this.#filled += this.#space + filled;
      this.#space = text.slice(filled.length);
    }
    const before = text === '\n' ? this.#lineEnds : 0;
    this.#lineEnds = text.endsWith('\n\n') ? 2 : text.endsWith('\n') ? Math.min(before + 1, 2) : 0;
  }

  #trimEnd(): void {
    this.#space = '';
    this.#lineEnds = 0;
  }
}

/** A text made tidy, and where the characters of the raw one went. */
export interface TidyCode {
  readonly text: string;
  /** The place in `text` of a place in the raw text; one that was cut off gives the nearest that was not. */
  readonly at: (offset: number) => number;
}

/**
 * Makes no-break spaces that indent plain ones and, unless told not to trim, drops blank lines at both ends and
 * the indentation that all other lines share. Tabs and spaces are compared as they are, so mixed ones are kept.
 */
export function tidyCode(raw: string, trim: boolean): TidyCode {
  // As many characters as before, so offsets hold.
  const spaced = raw.replace(/^[ \t\u00a0]+/gm, (indent) => indent.replaceAll('\u00a0', ' '));
  if (!trim) return { text: spaced, at: (offset) => offset };

  const lines = spaced.split('\n');
  const filled = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(filled);
  if (first < 0) return { text: '', at: () => 0 };
  const last = lines.findLastIndex(filled);
  const indent = commonIndent(lines.slice(first, last + 1).filter(filled)).length;

  const kept: string[] = [];
  /** Where each kept line begins in the raw text and in the new one. */
  const starts: number[] = [];
  const places: number[] = [];
  let from = 0;
  let to = 0;
  lines.forEach((line, i) => {
    if (i >= first && i <= last) {
      const cut = Math.min(indent, line.length);
      const rest = line.slice(cut);
      starts.push(from + cut);
      places.push(to);
      kept.push(rest);
      to += rest.length + 1;
    }
    from += line.length + 1;
  });

  const text = kept.join('\n');
  const at = (offset: number): number => {
    const i = lastUpTo(starts, offset);
    if (i < 0) return 0;
    return (places[i] ?? 0) + Math.min(offset - (starts[i] ?? 0), kept[i]?.length ?? 0);
  };
  return { text, at };
}

/** Index of the last of some ascending numbers that is not above another; -1 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
