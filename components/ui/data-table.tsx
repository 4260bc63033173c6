/**
 * A table of rows × columns. On wide screens its header stays in view while the page scrolls; in between it scrolls in a region
 * of its own, with the header and the first column held in place; on phones each row becomes a block whose cells carry their
 * column's name, three numbers to a line.
 */
import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';
import { tableRoles } from './table-roles';

export type DataColumn = {
  id: string;
  /** Plain text: it names the cells in the stacked form. */
  label: string;
  /** What the header cell shows instead of the label, for example a mark and a link. */
  header?: ReactNode;
  /** `end` for numbers. */
  align?: 'start' | 'end';
};

export type DataRow = {
  id: string;
  /** The row's header cell. */
  header: ReactNode;
  /** One for every column, in the columns' order. */
  cells: readonly ReactNode[];
  /** The element id that a link can point at. */
  anchor?: string;
};

export type DataGroup = { id: string; heading?: ReactNode; rows: readonly DataRow[] };

type DataTableProps = {
  /** Says what the table shows; also names the scroll region. */
  caption: string;
  /** Keeps the caption for screen readers only, where a heading above says the same. */
  captionHidden?: boolean;
  /** The header above the row headers. */
  corner: string;
  columns: readonly DataColumn[];
  groups: readonly DataGroup[];
  /** Where the table scrolls in its own region, limits that to the window's height, so that the header stays in view. */
  tall?: boolean;
  /** Columns of one width, whatever they hold: a long table that is still arriving then moves nothing. For columns of prose. */
  even?: boolean;
  /** As many rows on a screen as can be read: on phones, the name of a cell's column stands beside it. */
  dense?: boolean;
};

/** Shows the groups in order; a table without groups passes a single one without a heading. */
export function DataTable({
  caption,
  captionHidden = false,
  corner,
  columns,
  groups,
  tall = false,
  even = false,
  dense = false,
}: DataTableProps) {
  return (
    <ScrollRegion
      label={caption}
      className={`relative md:max-lg:overflow-auto ${tall ? 'md:max-lg:max-h-[90dvh]' : ''} print:max-h-none`}
    >
      <table
        {...tableRoles.table}
        className={`data-table w-full border-separate border-spacing-0 text-sm max-md:block ${even ? 'md:table-fixed' : ''} ${dense ? 'dense' : ''}`}
      >
        <caption className={captionHidden ? 'sr-only' : 'pb-3 text-left text-muted max-md:block'}>{caption}</caption>
        {even ? <EvenColumns count={columns.length} /> : null}
        <thead {...tableRoles.rowGroup} className="max-md:sr-only">
          <tr {...tableRoles.row}>
            <th
              {...tableRoles.columnHeader}
              className="top-0 left-0 z-20 border-b border-ink bg-paper py-3 pr-4 text-left align-bottom font-semibold md:sticky print:static"
            >
              {corner}
            </th>
            {columns.map(({ id, label, header, align }) => (
              <th
                {...tableRoles.columnHeader}
                key={id}
                className={`top-0 z-10 border-b border-ink bg-paper px-3 py-3 align-bottom font-semibold md:sticky print:static ${
                  align === 'end' ? 'text-right' : 'text-left'
                }`}
              >
                {header ?? label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <TableGroup key={group.id} group={group} columns={columns} dense={dense} />
        ))}
      </table>
    </ScrollRegion>
  );
}

function EvenColumns({ count }: { count: number }) {
  return (
    <colgroup className="max-md:hidden">
      <col className="w-40 xl:w-48" />
      <col span={count} className="w-40 lg:w-auto" />
    </colgroup>
  );
}

function TableGroup({ group, columns, dense }: { group: DataGroup; columns: readonly DataColumn[]; dense: boolean }) {
  return (
    <tbody {...tableRoles.rowGroup} className="max-md:block">
      {group.heading === undefined ? null : (
        <tr {...tableRoles.row} className="break-after-avoid max-md:block">
          <th
            {...tableRoles.rowHeader}
            scope="rowgroup"
            colSpan={columns.length + 1}
            className={`border-b border-strong-rule pb-2 text-left font-display text-xl font-normal max-md:block ${dense ? 'pt-4' : 'pt-8'}`}
          >
            <span className="sticky left-0">{group.heading}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <TableRow key={row.id} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function TableRow({ row, columns }: { row: DataRow; columns: readonly DataColumn[] }) {
  return (
    <tr {...tableRoles.row} id={row.anchor}>
      <th {...tableRoles.rowHeader}>{row.header}</th>
      {columns.map((column, index) => (
        <td
          {...tableRoles.cell}
          key={column.id}
          data-label={column.label}
          className={column.align === 'end' ? 'number' : undefined}
        >
          {row.cells[index]}
        </td>
      ))}
    </tr>
  );
}
