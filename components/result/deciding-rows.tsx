/** The rows of the comparison behind the strongest reasons, for the models in the blend. */

import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { inList } from '@/lib/words/lists';

type DecidingRowsProps = NonNullable<ResultPage['rows']> & { isPrivate: boolean };

export function DecidingRows({ models, rows, href, withAnswers, isPrivate }: DecidingRowsProps) {
  return (
    <section id="rows" className="mt-1 border-t border-rule pt-1 print:hidden">
      <Disclosure compact summary="What the comparison says on the matters that your strongest answers are about">
        <DataTable
          caption={`Rows of the comparison of ${inList(models.map(({ name }) => name))}`}
          captionHidden
          even
          corner="Dimension"
          columns={models.map(({ id, name }) => ({ id, label: name }))}
          groups={[
            {
              id: 'rows',
              rows: rows.map(({ id, label, cells }) => ({ id, header: label, cells })),
            },
          ]}
        />
        <p className="mt-4">
          {isPrivate ? (
            <Link href={href}>All rows for these models</Link>
          ) : (
            <Link href={withAnswers}>All rows for the models of your blend, with your answers beside them</Link>
          )}
        </p>
      </Disclosure>
    </section>
  );
}
