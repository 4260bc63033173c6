/** Models side by side in a frame: of each cell its phrase, and a sign for how well it is supported. The label of a row leads to its page. */
import { ModelMark } from '@/components/charts/model-mark';
import { EvidenceDot } from '@/components/evidence/evidence-dot';
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import type { FramedComparison as Shown } from '@/lib/guide/embed/embedded';

export function FramedComparison({ columns, groups, caption, notice, grades }: Shown) {
  return (
    <>
      {notice === null ? null : <p className="mb-3 border-l-4 border-warn bg-warn-wash px-3 py-2 text-sm">{notice}</p>}
      <DataTable
        caption={caption}
        captionHidden
        corner="Dimension"
        even
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
        groups={groups.map(({ id, label, rows }) => ({
          id,
          heading: label,
          rows: rows.map(({ dimension, href, cells }) => ({
            id: dimension.id,
            header: (
              <Link href={href} className="text-ink">
                {dimension.label}
              </Link>
            ),
            cells: cells.map(({ model, short, evidence }) => (
              <span key={model}>
                {/* It doesn't stand on a line alone. */}
                {short}
                {'\u00a0'}
                <EvidenceDot grade={evidence} />
              </span>
            )),
          })),
        }))}
      />
      <ul aria-label="Evidence" className="mt-3 flex flex-wrap gap-x-5">
        {grades.map((grade) => (
          <li key={grade}>
            <EvidenceMark grade={grade} />
          </li>
        ))}
      </ul>
    </>
  );
}
