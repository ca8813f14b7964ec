/** The Markdown of a section: what its author wrote into it, or the file that it names. */
import { optionAttribute } from '../../elements/options.js';
import { dedent } from '../../model/dedent.js';
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

/** How long a deck waits for a file before it goes on without it, in ms. */
const PATIENCE = 10_000;

/**
 * Fetches a Markdown file.
 * @throws Error with what is wrong, for people.
 */
export async function fetchMarkdown(file: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(file, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
  if (!response.ok) throw new Error(`the server answers ${String(response.status)} ${response.statusText}`.trim());
  const type = response.headers.get('content-type') ?? '';
  // Servers of apps answer with their page where there is no such file.
  if (!/^($|text\/(?!html)|application\/octet-stream)/i.test(type.trim())) throw new Error(`it is ${type}, not text`);
  const text = await response.text();
  if (text.includes('\0')) throw new Error('it is not text');
  return text;
}
