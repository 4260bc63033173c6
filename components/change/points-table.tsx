/** What each changed answer does to each model's share. It adds up as it is shown, from the first share to the second. */
import type { ReactNode } from 'react';
import { ModelMark } from '@/components/charts/model-mark';
import { tableRoles } from '@/components/ui/table-roles';
import type { PointsOfChange } from '@/lib/guide/change/points-of-change';
import { PairOfAnswers } from './pair-of-answers';

/** On phones a row's figures stand below its text, in columns of their own. */
const rowClasses = 'max-sm:flex max-sm:flex-wrap max-sm:py-2';
const cellClasses = 'py-2 text-right align-top tabular-nums max-sm:flex-1 max-sm:py-0.5 sm:pl-4 print:py-0.5';

export function PointsTable({ points }: { points: PointsOfChange }) {
  return (
    <table {...tableRoles.table} className="w-full border-collapse text-sm max-sm:block">
      <caption className="sr-only">Answers that differ, and what each does to the shares</caption>
      <thead {...tableRoles.rowGroup} className="max-sm:block">
        <tr {...tableRoles.row} className={`border-b border-ink ${rowClasses}`}>
          <th
            {...tableRoles.columnHeader}
            className="py-2 text-left align-bottom font-semibold max-sm:sr-only sm:w-1/2"
          >
            Question
          </th>
          {points.models.map(({ id, name, colour, shape }) => (
            <th
              {...tableRoles.columnHeader}
              key={id}
              className="py-2 text-right align-bottom font-semibold max-sm:flex-1 sm:pl-4"
            >
              <span className="inline-flex items-center gap-1.5">
                <ModelMark shape={shape} colour={colour} />
                <span className="max-sm:sr-only">{name}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup} className="max-sm:block">
        <Row models={points.models} header="Share in the first result, in %" values={points.before} isSum />
        {points.rows.map((row) => (
          <Row key={row.id} models={points.models} header={<PairOfAnswers {...row} />} values={row.points} />
        ))}
        {points.edition ? (
          <Row models={points.models} header="The other edition, with the same answers" values={points.edition} />
        ) : null}
        <Row models={points.models} header="All changes together" values={points.total} isSum />
        <Row models={points.models} header="Share in the second result, in %" values={points.after} isSum />
      </tbody>
    </table>
  );
}

type RowProps = {
  models: PointsOfChange['models'];
  header: ReactNode;
  /** One for each model, in their order. */
  values: readonly string[];
  isSum?: boolean;
};

function Row({ models, header, values, isSum = false }: RowProps) {
  return (
    <tr {...tableRoles.row} className={`border-b border-rule ${rowClasses}`}>
      <th
        {...tableRoles.rowHeader}
        className={`py-2 text-left align-top max-sm:w-full max-sm:py-0.5 print:py-0.5 ${isSum ? 'font-semibold' : 'font-normal'}`}
      >
        {header}
      </th>
      {models.map(({ id }, position) => (
        <td {...tableRoles.cell} key={id} className={`${cellClasses} ${isSum ? 'font-semibold' : ''}`}>
          {values[position]}
        </td>
      ))}
    </tr>
  );
}
