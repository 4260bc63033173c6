import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DataTable } from '@/components/ui/data-table';

const columns = [
  { id: 'devops', label: 'DevOps' },
  { id: 'sre', label: 'SRE', header: <a href="/models/sre">SRE</a> },
] as const;

const groups = [
  {
    id: 'identity',
    heading: 'What it is',
    rows: [
      { id: 'purpose', anchor: 'purpose', header: 'Purpose', cells: ['Deliver safely', 'Stay reliable'] },
      { id: 'scope', header: 'Scope', cells: ['Products', 'Services'] },
    ],
  },
] as const;

function renderTable() {
  render(<DataTable caption="The models compared" corner="Dimension" columns={columns} groups={groups} />);
  return screen.getByRole('table', { name: 'The models compared' });
}

describe('the data table', () => {
  test('stands in a named region that a keyboard can reach and scroll', () => {
    renderTable();
    const region = screen.getByRole('region', { name: 'The models compared' });
    expect(region).toHaveAttribute('tabindex', '0');
  });

  test('has header cells with scopes for columns, rows and groups', () => {
    const table = renderTable();
    const scopes = [...table.querySelectorAll('th')].map((header) => [header.textContent, header.scope]);
    expect(scopes).toEqual([
      ['Dimension', 'col'],
      ['DevOps', 'col'],
      ['SRE', 'col'],
      ['What it is', 'rowgroup'],
      ['Purpose', 'row'],
      ['Scope', 'row'],
    ]);
  });

  test('shows each cell in its row, with the name of its column for the stacked form', () => {
    const table = renderTable();
    const row = within(table).getByRole('row', { name: /^Purpose/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => [cell.dataset.label, cell.textContent])).toEqual([
      ['DevOps', 'Deliver safely'],
      ['SRE', 'Stay reliable'],
    ]);
  });

  test('lets a link point at a row', () => {
    const table = renderTable();
    expect(within(table).getByRole('row', { name: /^Purpose/ })).toHaveAttribute('id', 'purpose');
    expect(within(table).getByRole('row', { name: /^Scope/ })).not.toHaveAttribute('id');
  });
});
