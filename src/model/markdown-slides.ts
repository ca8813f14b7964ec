/** How a Markdown text is cut into slides and notes. Pure: a line is looked at for what it separates, never for how it is set. */

import { trimBlank } from './dedent.js';

/** The source of one slide. */
export interface MarkdownSlide {
  readonly text: string;
  /** Notes for the speaker, in Markdown, too; empty where there are none. */
  readonly notes: string;
}

/** Begins the notes of a slide: `Note:`, `Notes:`, with or without text after it, or `???` or `<!-- notes -->` on a line of its own. */
const NOTES = /^[ \t]*(?:notes?:|\?\?\?[ \t]*$|<!--[ \t]*notes?[ \t]*-->[ \t]*$)/i;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Cuts a text into columns of slides: `---` begins a column, `--` the next slide of a column, each on a line of its own after a blank one, so
 * that an underlined heading stays a heading. What is in fenced code or in a comment is no separator. Slides without anything are left out, and
 * so is a block of metadata at the very start.
 */
export function splitSlides(source: string): MarkdownSlide[][] {
  const columns: MarkdownSlide[][] = [[]];
  let text: string[] = [];
  let notes: string[] | null = null;
  let fence = '';
  let inComment = false;
  let afterBlank = true;

  const endSlide = (): void => {
    const slide = { text: trimBlank(text.join('\n')), notes: notes ? trimBlank(notes.join('\n')) : '' };
    if (slide.text || slide.notes) columns.at(-1)?.push(slide);
    text = [];
    notes = null;
  };

  for (const line of withoutMetadata(
    source
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .split('\n'),
  )) {
    const separator = fence || inComment || !afterBlank ? undefined : /^(---?)[ \t]*$/.exec(line)?.[1];
    if (separator) {
      endSlide();
      if (separator === '---') columns.push([]);
      continue;
    }
    const begin: string | undefined = fence || inComment || notes ? undefined : NOTES.exec(line)?.[0];
    if (begin !== undefined) notes = [line.slice(begin.length).trimStart()];
    else (notes ?? text).push(line);
    if (fence) {
      if (closes(fence, line)) fence = '';
    } else if (!inComment) fence = FENCE.exec(line)?.[1] ?? '';
    if (!fence) inComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (inComment && !line.includes('-->'));
    afterBlank = line.trim() === '';
  }
  endSlide();
  return columns.filter((column) => column.length > 0);
}

/** Whether a line ends a fenced block: as many signs as began it, or more, and nothing else. */
function closes(fence: string, line: string): boolean {
  const end = FENCE.exec(line)?.[1] ?? '';
  return end.startsWith(fence) && line.trim() === end;
}

/** Without `key: value` lines between two `---` at the very start: other tools keep title and theme there. */
function withoutMetadata(lines: string[]): string[] {
  if (lines[0]?.trimEnd() !== '---') return lines;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  const inside = lines.slice(1, end);
  const isData =
    end > 1 && /^[\w-]+:/.test(inside[0] ?? '') && inside.every((line) => /^([\w-]+:|\s|#|-\s|$)/.test(line));
  return isData ? lines.slice(end + 1) : lines;
}
