/**
 * The comparison in short: of each cell its phrase, where the model stands on the row's scale, and a sign for how well it is supported.
 * The label of a row leads to its page, which has the rest.
 */

import { ScaleMark } from '@/components/charts/scale-mark';
import { EvidenceDot } from '@/components/evidence/evidence-dot';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { Marked } from '@/components/ui/marked';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';
import { unnamedScaleLabel } from '@/lib/words/scales';
import { type ComparedModel, modelColumns } from './model-columns';
import { OwnAnswers } from './own-answers';

type OverviewTableProps = Pick<ComparisonPage, 'caption' | 'groups' | 'marks'> & {
  columns: readonly ComparedModel[];
  /** For who comes from a result: what they have answered about each row. */
  withAnswers: boolean;
};
type Row = ComparisonPage['groups'][number]['rows'][number];

export function OverviewTable({ caption, columns, groups, marks, withAnswers }: OverviewTableProps) {
  const own = withAnswers ? [{ id: 'own', label: 'Your answers' }] : [];
  return (
    <DataTable
      caption={caption}
      captionHidden
      corner="Dimension"
      tall
      even
      dense
      columns={[...own, ...modelColumns(columns)]}
      groups={groups.map(({ id, label, rows }) => ({
        id,
        heading: label,
        rows: rows.map((row) => ({
          id: row.dimension.id,
          anchor: row.dimension.id,
          header: <Header {...row} />,
          cells: [
            ...own.map(({ id: key }) => <OwnAnswers key={key} {...row} />),
            ...row.cells.map((cell) => <Cell key={cell.model} cell={cell} scale={row.scale} marks={marks} />),
          ],
        })),
      }))}
    />
  );
}

function Header({ dimension, href, label, question, difference }: Row) {
  return (
    <>
      <Link href={href} data-copy={true} className="text-ink md:scroll-mt-16">
        <Marked pieces={label} />
      </Link>{' '}
      <Link
        href={`#${dimension.id}`}
        aria-label={`Link to this row: ${dimension.label}`}
        className="inline-block min-h-6 min-w-6 text-center font-normal text-muted no-underline hover:underline md:scroll-mt-16 print:hidden"
      >
        #
      </Link>
      <span className="block text-[0.875rem] font-normal text-muted">
        <Marked pieces={question} />
        {difference.value === null ? null : <span className="whitespace-nowrap"> · {difference.label}</span>}
      </span>
    </>
  );
}

type CellProps = { cell: Row['cells'][number]; scale: Row['scale']; marks: boolean };

function Cell({ cell: { pieces, excerpt, evidence, place, numbers }, scale, marks }: CellProps) {
  return (
    <div className="md:min-w-36">
      {place === null || scale === null ? null : (
        <>
          <ScaleMark at={place.at} of={5} label={unnamedScaleLabel(scale, place.at)} />{' '}
        </>
      )}
      <span data-copy={true}>
        <Marked pieces={pieces} />
      </span>
      {marks ? (
        <>
          {'\u00a0'}
          <EvidenceDot grade={evidence} />
        </>
      ) : null}
      <sup className="hidden print:inline"> {numbers.join(' ')}</sup>
      {excerpt === null ? null : (
        <span className="block text-[0.875rem] text-muted">
          <Marked pieces={excerpt} />
        </span>
      )}
    </div>
  );
}
