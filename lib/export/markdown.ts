/** Text and tables in GitHub's Markdown, for documents that people go on editing. */

/** Any text as one line of Markdown that reads as the text: nothing in it becomes emphasis, a link, HTML or the end of a cell. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\\`*_~[\]<>|&$]/g, '\\$&')
      // Only at the start of a line would these begin a heading, a list or a quotation.
      .replace(/^([#+\-=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
  );
}

/** A table. Its cells are Markdown already: escape text before. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
