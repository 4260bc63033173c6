/** Models side by side in a frame: of each cell its place on the row's scale, its phrase, and a sign for how well it is supported. The label of a row leads to its page. */
import { ModelMark } from '@/components/charts/model-mark';
import { ScaleMark } from '@/components/charts/scale-mark';
import { EvidenceDot } from '@/components/evidence/evidence-dot';
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { Marked } from '@/components/ui/marked';
import type { FramedComparison as Shown } from '@/lib/guide/embed/embedded';
import { unnamedScaleLabel } from '@/lib/words/scales';

export function FramedComparison({ columns, groups, caption, notice, grades, marks }: Shown) {
  return (
    <>
      {notice === null ? null : <p className="mb-3 border-l-4 border-warn bg-warn-wash px-3 py-2 text-sm">{notice}</p>}
      <DataTable
        caption={caption}
        captionHidden
        corner="Dimension"
        even
        dense
        columns={columns.map(({ id, name, mark }) => ({
          id,
          label: name,
          header: (
            <span className="whitespace-nowrap">
              <ModelMark shape={mark.shape} colour={mark.colour} className="mr-2 align-[-0.125em]" />
              {name}
            </span>
          ),
        }))}
        groups={groups.map(({ id, label: heading, rows }) => ({
          id,
          heading,
          rows: rows.map(({ dimension, label, href, scale, cells }) => ({
            id: dimension.id,
            header: (
              <Link href={href} className="text-ink">
                <Marked pieces={label} />
              </Link>
            ),
            cells: cells.map(({ model, pieces, evidence, place }) => (
              <span key={model}>
                {place === null || scale === null ? null : (
                  <ScaleMark at={place.at} of={5} label={unnamedScaleLabel(scale, place.at)} />
                )}{' '}
                <Marked pieces={pieces} />
                {'\u00a0'}
                {marks ? <EvidenceDot grade={evidence} /> : null}
              </span>
            )),
          })),
        }))}
      />
      {marks ? <Legend grades={grades} /> : null}
    </>
  );
}

function Legend({ grades }: Pick<Shown, 'grades'>) {
  return (
    <ul aria-label="Evidence" className="mt-3 flex flex-wrap gap-x-5">
      {grades.map((grade) => (
        <li key={grade}>
          <EvidenceMark grade={grade} />
        </li>
      ))}
    </ul>
  );
}
