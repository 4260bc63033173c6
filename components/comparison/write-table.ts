/** A table on the clipboard: of each cell what is marked for it, or else its text. */

/** @throws where the browser doesn't allow it, as on a page without TLS */
export async function writeTable(table: Element): Promise<void> {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf));
  const inKind = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...inKind('text/html', htmlOf(rows)), ...inKind('text/plain', tabbed(rows)) }),
  ]);
}

/** Rows as lines, cells between tabs: a cell is one line. */
const tabbed = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

/** The browser escapes the texts. */
function htmlOf(rows: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const texts of rows) {
    const row = table.insertRow();
    for (const text of texts) row.insertCell().textContent = text;
  }
  return table.outerHTML;
}

function textOf(cell: Element): string {
  const marked = cell.querySelectorAll('[data-copy]');
  const parts = marked.length === 0 ? [cell] : [...marked];
  return parts.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join('; ');
}
