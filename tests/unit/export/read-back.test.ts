import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { PhrasingContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { comparisonFilePath } from '@/lib/address/comparison';
import { comparisonFile, comparisonTable, readComparisonQuery } from '@/lib/api/comparison';
import { dimensionGroupIds, modelIds } from '@/lib/dataset';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { searchParamsOf } from '../address/any-query';

/** What the page shows comes back out of its files, read by the parsers that others read them with. */

const params = fc.record(
  {
    models: fc.shuffledSubarray([...modelIds], { minLength: 2 }),
    groups: fc.subarray([...dimensionGroupIds], { minLength: 1 }),
    show: fc.constantFrom('all', 'differences'),
    order: fc.constantFrom('rows', 'difference'),
    q: fc.constantFrom('toil', 'error budget', 'the', 'qqqq'),
    marks: fc.constantFrom('on', 'off'),
  },
  { requiredKeys: [] },
);

/** The page, and the file that it links to. */
function both(asked: Parameters<typeof comparison>[0], format: 'csv' | 'md') {
  const page = comparison(asked);
  const query = readComparisonQuery(searchParamsOf(page.links.files[format]));
  if (!query.ok) throw new Error(`${page.links.files[format]} is refused: ${query.error.detail}`);
  const rows = page.groups.flatMap((group) => group.rows);
  return { page, rows, text: comparisonFile(format, comparisonTable(query.value), query.value).text };
}

test('the CSV reads back to the rows, models, places and differences that are shown', () => {
  fc.assert(
    fc.property(params, (asked) => {
      const { page, rows, text } = both(asked, 'csv');
      const lines: Record<string, string>[] = parse(text, { bom: true, columns: true });
      expect(lines).toHaveLength(rows.length);
      for (const [index, row] of rows.entries()) {
        const line = lines[index] ?? {};
        expect(line).toMatchObject({
          Group: row.group,
          Dimension: row.dimension.label,
          Question: row.dimension.question,
          Difference: row.difference.value === null ? '' : String(Math.round(row.difference.value * 100) / 100),
        });
        expect(line.Scale?.split(':')[0]).toBe(row.scale?.name ?? '');
        const shown = page.columns.map(({ name }, column) => ({ name, cell: row.cells[column] }));
        for (const { name, cell } of shown) {
          expect(line[name]).toBe(cell?.short);
          expect(line[`${name}: evidence`]).toBe(cell?.evidence);
          expect(line[`${name}: place`]).toBe(cell?.place ? String(cell.place.at) : '');
          expect(line[`${name}: why`]).toBe(cell?.place?.why ?? '');
          const places = cell?.numbers.map((number) => page.sources[number - 1]?.source);
          expect(new Set(line[`${name}: sources`]?.split('; ').filter(Boolean))).toEqual(
            new Set(places?.map((source) => source?.url ?? source?.title)),
          );
        }
      }
      // The columns stand in the order of the page’s.
      const names = Object.keys(lines[0] ?? {}).filter((name) => page.columns.some((column) => column.name === name));
      if (lines.length > 0) expect(names).toEqual(page.columns.map(({ name }) => name));
    }),
  );
});

test('the Markdown reads back to the cells that are shown, each with its footnotes', () => {
  fc.assert(
    fc.property(params, (asked) => {
      const { page, rows, text } = both(asked, 'md');
      const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
      const tables: Table[] = [];
      const notes: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'table') tables.push(node);
        if (node.type === 'footnoteDefinition') notes.push(node.identifier);
      });
      expect(tables.map(({ children }) => children.length - 1)).toEqual(page.groups.map((group) => group.rows.length));
      for (const { children } of tables) {
        expect(children[0]?.children.map((cell) => textOf(cell))).toEqual([
          '',
          ...page.columns.map(({ name }) => name),
          'Difference',
        ]);
      }
      const lines = tables.flatMap(({ children }) => children.slice(1)).map(({ children }) => children);
      for (const [index, row] of rows.entries()) {
        const [label, ...cells] = lines[index] ?? [];
        expect(label && textOf(label)).toBe(row.dimension.label);
        for (const [column, { short, place, numbers }] of row.cells.entries()) {
          const read = cells[column];
          const plain = (read?.children ?? [])
            .filter(({ type }) => type !== 'emphasis')
            .map(plainText)
            .join('');
          expect(plain.replaceAll(/\s+/g, ' ').trim()).toBe(`${short}${place ? ` (${place.at} of 5)` : ''}`);
          const cited = (read?.children ?? []).flatMap((node) =>
            node.type === 'footnoteReference' ? node.identifier : [],
          );
          expect(new Set(cited)).toEqual(new Set(numbers.map((number) => page.sources[number - 1]?.source.id)));
        }
        expect(cells.at(-1) && textOf(cells.at(-1))).toMatch(new RegExp(`^${row.difference.label}`));
      }
      expect(new Set(notes)).toEqual(new Set(page.sources.map(({ source }) => source.id)));
    }),
    { numRuns: 40 },
  );
});

/** Evidence marks are in emphasis and no part of the phrase. */
const plainText = (node: PhrasingContent) => (node.type === 'footnoteReference' ? '' : textOf(node));

test('the address of a file asks for what the page shows, whatever it is', () => {
  expect(comparisonFilePath({ models: ['sre', 'devops'], query: 'a&b' }, 'json')).toBe(
    '/api/v1/comparison?models=sre,devops&q=a%26b&format=json',
  );
  expect(both({ models: 'sre', groups: 'leisure', q: 'x'.repeat(300) }, 'csv').rows).toEqual([]);
});
