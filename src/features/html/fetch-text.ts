/** Fetches a file that is text. */
import { MOST_CHARACTERS } from '../../model/source-size.js';

/** How long a deck waits for a file before it goes on without it, in ms. */
const PATIENCE = 10_000;

/**
 * Fetches a text.
 * @param types The media types that are taken; one that the server does not tell is taken as well.
 * @returns The text, and the address that it came from in the end.
 * @throws Error with what is wrong, for people, and as its `cause` the browser's own.
 */
export async function fetchText(
  file: URL,
  types: RegExp,
  signal?: AbortSignal,
): Promise<{ text: string; url: string }> {
  const response = await fetch(file, {
    signal: AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(PATIENCE)]),
  });
  if (!response.ok) throw new Error(`the server answers ${String(response.status)} ${response.statusText}`.trim());
  const type = response.headers.get('content-type')?.trim() ?? '';
  if (type !== '' && !types.test(type)) throw new Error(`it is ${type}, not text`);
  const text = await read(response);
  if (text.includes('\0')) throw new Error('it is not text');
  return { text, url: response.url || file.href };
}

/** Reads no further than a source may be long. */
async function read(response: Response): Promise<string> {
  const tooLong = (): Error => new Error('it is larger than 2 MB');
  if (Number(response.headers.get('content-length')) > 4 * MOST_CHARACTERS) throw tooLong();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return '';
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length <= MOST_CHARACTERS) continue;
    void reader.cancel();
    throw tooLong();
  }
  return text;
}
