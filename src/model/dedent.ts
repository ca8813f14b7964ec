/** Text without blank first lines and without white space at its end. */
export function trimBlank(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Text without the blank first and last lines and the common indentation that only its place in a page gave it. */
export function dedent(text: string): string {
  const lines = trimBlank(text.replace(/\r\n?/g, '\n')).split('\n');
  const common = commonIndent(lines.filter((line) => line.trim() !== ''));
  return lines.map((line) => (line.startsWith(common) ? line.slice(common.length) : line.trimStart())).join('\n');
}

/** The white space that all lines begin with; tabs and spaces are compared as they are. */
export function commonIndent(lines: readonly string[]): string {
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  let length = indent.length;
  for (const line of lines) {
    let same = 0;
    while (same < length && line[same] === indent[same]) same += 1;
    length = same;
  }
  return indent.slice(0, length);
}
