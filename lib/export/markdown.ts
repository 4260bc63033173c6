import { sentencesOf } from '@/lib/shared/sentences';

/** Text and tables in GitHub's Markdown, for documents that people go on editing. */

/** Any text as one line of Markdown that reads as the text: nothing in it becomes emphasis, a link, HTML or the end of a cell. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\\`*_~[\]<>|&$@]/g, '\\$&')
      // GitHub makes links of bare addresses.
      .replaceAll(/\b(https?|ftp)(?=:\/\/)/gi, '$1\\')
      .replaceAll(/\bwww(?=\.)/gi, '$&\\')
      // At the end of a heading they would close it.
      .replace(/ (?=#+$)/, ' \\')
      // Only at the start of a line would these begin a heading, a list, a quotation or the second line of a table.
      .replace(/^([#+\-=:]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
  );
}

/** A table. Its cells are Markdown already: escape text before. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Sentences, each on a line of its own, as one paragraph: whoever changes one later changes one line.
 * @param indent stands before all lines but the first, for a paragraph within a list
 */
export function markdownSentences(text: string, indent = ''): string {
  return sentencesOf(text).map(escapeMarkdown).filter(Boolean).join(`\n${indent}`);
}

/** A list. Its items are Markdown already. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
