/**
 * Work areas × models: who leads what, and why. A cell is shaded by its share; the leader's mark stands in it, and its number is bold.
 * On phones an area is a block: its name, the five cells, the reason.
 */
import type { ReactNode } from 'react';
import { tableRoles } from '../ui/table-roles';
import type { MarkShape } from './mark-path';
import { ModelMark } from './model-mark';

export type MatrixModel = { id: string; name: string; colour: string; shape: MarkShape };

export type MatrixArea = {
  id: string;
  label: string;
  /** More than one where the lead is shared; none where there is not enough to tell. */
  leaders: readonly string[];
  /** Whole numbers by model id, which add to 100; a model without one, or with 0, took no part. */
  percents: Readonly<Partial<Record<string, number>>>;
  /** A remark under the area's name, for example how clear the lead is. */
  note?: string | undefined;
  /** In a line or two. */
  because?: ReactNode;
};

type AreaMatrixProps = {
  /** Says what the table shows, and that its numbers are percentages. */
  caption: string;
  models: readonly MatrixModel[];
  areas: readonly MatrixArea[];
  /** Above the names of the areas: what they are, or the heading of the part that the table stands for. */
  corner?: ReactNode;
  /** Heads the column of reasons; without it there is none. */
  becauseLabel?: string;
};

const head = 'border-b border-ink pb-1 align-bottom text-sm font-semibold print:py-0.5';
const cell = 'border-b border-rule max-lg:border-0 print:py-0.5';

export function AreaMatrix({ caption, models, areas, corner = 'Work area', becauseLabel }: AreaMatrixProps) {
  return (
    <table {...tableRoles.table} className="w-full border-collapse text-left max-lg:block lg:table-fixed print:table">
      <caption className="sr-only">{caption}</caption>
      {/* Widths that hold before the last column has arrived: else the columns move with each. */}
      <colgroup className="max-lg:hidden">
        <col className="w-70" />
        <col span={models.length} className="w-19" />
        {becauseLabel === undefined ? null : <col />}
      </colgroup>
      <thead {...tableRoles.rowGroup} className="max-lg:block print:table-header-group">
        <tr {...tableRoles.row} className="max-lg:flex max-lg:flex-wrap print:table-row">
          <th {...tableRoles.columnHeader} className={`${head} pr-4 max-lg:w-full max-lg:border-0`}>
            {corner}
          </th>
          {models.map(({ id, name, colour, shape }) => (
            <th {...tableRoles.columnHeader} key={id} className={`${head} text-center max-lg:flex-1`}>
              {/* On a phone there is no room for the names. */}
              <ModelMark shape={shape} colour={colour} className="sm:hidden" />
              <span className="max-sm:sr-only">{name}</span>
            </th>
          ))}
          {becauseLabel === undefined ? null : (
            <th {...tableRoles.columnHeader} className={`${head} pl-5 max-lg:sr-only print:hidden`}>
              {becauseLabel}
            </th>
          )}
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup} className="max-lg:block print:table-row-group">
        {areas.map((area) => (
          <AreaRow key={area.id} area={area} models={models} withReason={becauseLabel !== undefined} />
        ))}
      </tbody>
    </table>
  );
}

type AreaRowProps = { area: MatrixArea; models: readonly MatrixModel[]; withReason: boolean };

function AreaRow({ area, models, withReason }: AreaRowProps) {
  return (
    <tr
      {...tableRoles.row}
      className="max-lg:flex max-lg:flex-wrap max-lg:border-b max-lg:border-rule max-lg:py-2 print:table-row"
    >
      <th
        {...tableRoles.rowHeader}
        className={`${cell} py-0.5 pr-2 text-sm leading-snug font-semibold max-lg:w-full max-lg:flex max-lg:flex-wrap max-lg:items-baseline max-lg:gap-x-2 print:table-cell`}
      >
        {area.label}
        {area.note === undefined ? null : (
          <span className="block font-normal text-muted print:ml-2 print:inline">{area.note}</span>
        )}
      </th>
      {models.map((model) => (
        <AreaCell
          key={model.id}
          model={model}
          percent={area.percents[model.id] ?? 0}
          leads={area.leaders.includes(model.id)}
        />
      ))}
      {withReason ? (
        <td
          {...tableRoles.cell}
          className={`${cell} py-0.5 text-sm leading-snug max-lg:w-full max-lg:pt-1.5 max-lg:pb-0 lg:pl-5 print:hidden`}
        >
          {area.because}
        </td>
      ) : null}
    </tr>
  );
}

/** How dark a cell is: a trace for the smallest share, never so dark that its number can't be read. */
const shadeOf = (percent: number) => Number((0.06 + 0.0044 * percent).toFixed(3));

function AreaCell({ model, percent, leads }: { model: MatrixModel; percent: number; leads: boolean }) {
  const nothing = percent === 0 && !leads;
  return (
    <td
      {...tableRoles.cell}
      className={`${cell} relative text-center align-middle max-lg:min-h-7 max-lg:flex-1 print:table-cell`}
    >
      {nothing ? null : (
        <svg
          aria-hidden="true"
          className="absolute inset-x-0.5 inset-y-px h-[calc(100%-2px)] w-[calc(100%-4px)] print:hidden"
        >
          <rect width="100%" height="100%" fill={model.colour} opacity={shadeOf(percent)} />
        </svg>
      )}
      {nothing ? (
        <>
          <span aria-hidden="true" className="text-muted">
            –
          </span>
          <span className="sr-only">0</span>
        </>
      ) : (
        <span className="relative inline-flex items-center gap-1">
          {leads ? <ModelMark shape={model.shape} colour={model.colour} size={14} /> : null}
          <span className={`text-sm ${leads ? 'font-bold' : ''}`}>
            {percent}
            {leads ? <span className="sr-only">, leads</span> : null}
          </span>
        </span>
      )}
    </td>
  );
}
