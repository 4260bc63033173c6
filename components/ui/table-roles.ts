/**
 * The roles that table elements have anyway, said again: some browsers drop them once CSS sets `display`
 * on such an element, as the stacked form on phones does. Spread them onto the elements.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
