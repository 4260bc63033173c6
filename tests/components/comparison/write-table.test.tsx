import { Blob } from 'node:buffer';
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { OverviewTable } from '@/components/comparison/overview-table';
import { writeTable } from '@/components/comparison/write-table';
import { comparison } from '@/lib/guide/comparison/comparison-page';

/** What the clipboard is given. */
async function written(table: Element): Promise<{ html: string; plain: string }> {
  const items: { kinds: Record<string, Blob> }[] = [];
  class Item {
    constructor(readonly kinds: Record<string, Blob>) {}
  }
  vi.stubGlobal('ClipboardItem', Item);
  // That of jsdom can't be read.
  vi.stubGlobal('Blob', Blob);
  vi.stubGlobal('navigator', { clipboard: { write: async (given: typeof items) => void items.push(...given) } });
  await writeTable(table);
  const textOf = async (type: string) => (await items[0]?.kinds[type]?.text()) ?? '';
  return { html: await textOf('text/html'), plain: await textOf('text/plain') };
}

afterEach(() => vi.unstubAllGlobals());

test('a comparison is copied as its labels and phrases, in HTML and in lines with tabs', async () => {
  const page = comparison({ models: 'sre,devops', groups: 'people' });
  render(<OverviewTable {...page} withAnswers={false} />);
  const { html, plain } = await written(screen.getByRole('table'));
  const [row] = page.groups[0]?.rows ?? [];
  const cells = [row?.dimension.label, ...(row?.cells.map(({ short }) => short) ?? [])];
  expect(plain.split('\n')[0]).toBe('Dimension\tSRE\tDevOps');
  expect(plain.split('\n')).toContain(cells.join('\t'));
  const copied = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr');
  const texts = [...copied].map((each) => [...each.cells].map(({ textContent }) => textContent));
  expect(texts).toContainEqual(cells);
  // The header, the group, and its rows.
  expect(texts).toHaveLength(1 + 1 + page.shownRows);
});

test('a cell is one line, and markup in it stays text', async () => {
  render(
    <table>
      <tbody>
        <tr>
          <td>{'two\nlines\tand a tab'}</td>
          <td>{'<b>bold</b>'}</td>
        </tr>
      </tbody>
    </table>,
  );
  const { html, plain } = await written(screen.getByRole('table'));
  expect(plain).toBe('two lines and a tab\t<b>bold</b>');
  expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;');
});
