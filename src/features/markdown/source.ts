/** The Markdown of a section: what its author wrote into it, or the file that it names. */
import { optionAttribute } from '../../elements/options.js';
import { dedent } from '../../model/dedent.js';
import { fetchText } from '../html/fetch-text.js';
import { isMade } from './place.js';
import { sourceText } from './source-text.js';

/** The address of a section's file; null where the Markdown stands in it. */
export function fileOf(section: HTMLElement): URL | null {
  const named = optionAttribute(section, 'src') ?? '';
  const word = optionAttribute(section, 'markdown')?.trim() ?? '';
  const name = named.trim() || (/^(|true|markdown)$/i.test(word) ? '' : word);
  try {
    return name === '' ? null : new URL(name, section.baseURI);
  } catch {
    // Asking for it will fail, and say so.
    return new URL(`about:invalid#${encodeURIComponent(name)}`);
  }
}

/** What holds a section's Markdown, where that is a template: a tree of its own, to be watched by itself. */
export function templateOf(section: HTMLElement): HTMLTemplateElement | null {
  return section.querySelector(':scope > template');
}

/** Reads the Markdown in a section, without the indentation that its place in the page gave it. */
export function readInline(section: HTMLElement): string {
  return dedent(sourceText([...section.childNodes].filter((node) => !isMade(node))));
}

/**
 * Fetches a Markdown file.
 * @throws Error with what is wrong, for people.
 */
export async function fetchMarkdown(file: URL, signal: AbortSignal): Promise<string> {
  // Servers of apps answer with their page, HTML, where there is no such file.
  return (await fetchText(file, /^(text\/(?!html)|application\/octet-stream)/i, signal)).text;
}
