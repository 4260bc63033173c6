/** Work areas × models: who leads what. The leader's mark is filled and its number bold; the others' marks are outlined. */
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
};

type AreaMatrixProps = {
  /** Says what the table shows, and that its numbers are percentages. */
  caption: string;
  models: readonly MatrixModel[];
  areas: readonly MatrixArea[];
};

/** On phones the header shows marks only, and a key under the caption says which mark is whose. */
export function AreaMatrix({ caption, models, areas }: AreaMatrixProps) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="pb-3 text-left text-sm text-muted print:pb-0">
        {caption}
        <MatrixKey models={models} />
      </caption>
      <thead>
        <tr>
          <th scope="col" className="border-b border-ink py-2 pr-2 print:py-0.5 align-bottom font-semibold">
            Work area
          </th>
          {models.map(({ id, name, colour, shape }) => (
            <th
              key={id}
              scope="col"
              className="border-b border-ink py-2 text-center print:py-0.5 align-bottom font-semibold sm:px-2"
            >
              <span className="flex justify-center sm:hidden">
                <ModelMark shape={shape} colour={colour} />
              </span>
              <span className="max-sm:sr-only">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <AreaRow key={area.id} area={area} models={models} />
        ))}
      </tbody>
    </table>
  );
}

function AreaRow({ area, models }: { area: MatrixArea; models: readonly MatrixModel[] }) {
  return (
    <tr>
      <th
        scope="row"
        className="border-b border-rule py-3 pr-2 align-top print:py-0.5 text-sm font-semibold sm:text-base"
      >
        {area.label}
        {area.note === undefined ? null : (
          <span className="block text-sm font-normal text-muted print:ml-2 print:inline">{area.note}</span>
        )}
      </th>
      {models.map((model) => (
        <td
          key={model.id}
          className="w-9 border-b border-rule py-3 text-center align-top print:py-0.5 sm:w-auto sm:px-2"
        >
          <AreaCell model={model} percent={area.percents[model.id] ?? 0} leads={area.leaders.includes(model.id)} />
        </td>
      ))}
    </tr>
  );
}

function AreaCell({ model, percent, leads }: { model: MatrixModel; percent: number; leads: boolean }) {
  if (percent === 0 && !leads) {
    return (
      <>
        <span aria-hidden="true" className="text-muted">
          –
        </span>
        <span className="sr-only">0</span>
      </>
    );
  }
  return (
    <span className="inline-flex flex-col items-center gap-1 print:flex-row">
      <ModelMark shape={model.shape} colour={model.colour} size={22} filled={leads} />
      <span className={`text-sm ${leads ? 'font-bold' : 'text-muted'}`}>
        {percent}
        {leads ? <span className="sr-only">, leads</span> : null}
      </span>
    </span>
  );
}

/** Decoration for sighted readers: the header cells hold the names. */
function MatrixKey({ models }: { models: readonly MatrixModel[] }) {
  return (
    <span aria-hidden="true" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink sm:hidden">
      {models.map(({ id, name, colour, shape }) => (
        <span key={id} className="inline-flex items-center gap-1.5">
          <ModelMark shape={shape} colour={colour} />
          {name}
        </span>
      ))}
    </span>
  );
}
