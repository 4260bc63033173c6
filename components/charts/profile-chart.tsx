/**
 * Models side by side on scales of five steps: a line a scale, each model's mark at its place, and the distance between them drawn.
 * `ProfileTable` is its twin, with the reason for each place.
 */
import { Link } from '../ui/link';
import { AtPoint } from './at-point';
import { type MarkShape, markPath } from './mark-path';
import { ModelMark } from './model-mark';

export type ProfileModel = { id: string; name: string; mark: { shape: MarkShape; colour: string } };

export type ProfileRow = {
  id: string;
  /** What the scale measures: `Pace of change`. */
  name: string;
  /** What its ends mean. */
  low: string;
  high: string;
  /** The page of its row of the comparison. */
  href: string;
  /** A place for each model, from 1 to 5, and why it is that. */
  places: readonly { model: string; at: number; why: string }[];
};

type ProfileChartProps = {
  /** Two to five, in the order of their marks where these share a place. */
  models: readonly ProfileModel[];
  rows: readonly ProfileRow[];
  /**
   * For the first screen, below a heading that says which mark is which model's: without a key, and on phones without the names of
   * the scales, whose ends say what they measure.
   */
  compact?: boolean;
};

export const steps = 5;
/** In px: from one mark to the next where several stand at one place. */
const pitch = 16;
const middle = 9;

export function ProfileChart({ models, rows, compact = false }: ProfileChartProps) {
  return (
    // As wide as its column is, whatever the window's width.
    <div className="@container">
      {compact ? null : <Key models={models} />}
      <dl className="border-t border-rule text-sm leading-tight">
        {rows.map((row) => (
          <div key={row.id} className="grid gap-x-4 border-b border-rule py-0.5 @lg:grid-cols-[12rem_minmax(0,1fr)]">
            <dt className={compact ? 'max-sm:hidden' : ''}>
              <Link href={row.href} className="font-semibold text-ink">
                {row.name}
              </Link>
            </dt>
            <dd>
              <Places row={row} models={models} />
              <span className="flex justify-between gap-x-4 text-[0.875rem] text-muted">
                <span>{row.low}</span>
                <span className="text-right">{row.high}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Key({ models }: { models: readonly ProfileModel[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 text-sm">
      {models.map(({ id, name, mark }) => (
        <li key={id} className="inline-flex items-center gap-1.5">
          <ModelMark shape={mark.shape} colour={mark.colour} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Places({ row, models }: { row: ProfileRow; models: readonly ProfileModel[] }) {
  const stood = placesOf(row, models);
  const ats = stood.map(({ at }) => at);
  return (
    <svg
      role="img"
      aria-label={placesInWords(row, models)}
      height={2 * middle}
      className="block w-full overflow-visible text-ink"
    >
      <line x1={stepAt(1)} x2={stepAt(steps)} y1={middle} y2={middle} className="stroke-strong-rule" />
      {Array.from({ length: steps }, (_, index) => stepAt(index + 1)).map((x) => (
        <line key={x} x1={x} x2={x} y1={middle - 4} y2={middle + 4} className="stroke-strong-rule" />
      ))}
      <line
        x1={stepAt(Math.min(...ats))}
        x2={stepAt(Math.max(...ats))}
        y1={middle}
        y2={middle}
        stroke="currentColor"
        strokeWidth={3}
      />
      {stood.map(({ model, at, offset }) => (
        <AtPoint key={model.id} x={stepAt(at)} y={middle}>
          <path
            d={markPath(model.mark.shape, 13)}
            transform={`translate(${offset} 0)`}
            fill={model.mark.colour}
            stroke="currentColor"
          />
        </AtPoint>
      ))}
    </svg>
  );
}

/** Where a step is drawn. The room at the ends holds five marks side by side at 320 px. */
export const stepAt = (at: number) => `${14 + ((at - 1) * 72) / (steps - 1)}%`;

/** The models with their places, in their order; those that share one stand side by side around it, `offset` in px from it. */
export function placesOf<M extends { id: string }>(
  { places }: Pick<ProfileRow, 'places'>,
  models: readonly M[],
): { model: M; at: number; offset: number }[] {
  const stood = models.flatMap((model) => {
    const place = places.find((each) => each.model === model.id);
    return place ? [{ model, at: place.at }] : [];
  });
  return stood.map(({ model, at }) => {
    const together = stood.filter((other) => other.at === at);
    const index = together.findIndex((other) => other.model.id === model.id);
    return { model, at, offset: (index - (together.length - 1) / 2) * pitch };
  });
}

function placesInWords(row: ProfileRow, models: readonly ProfileModel[]): string {
  const each = placesOf(row, models).map(({ model, at }) => `${model.name} ${at}`);
  return `${row.name}, from 1, ${row.low}, to ${steps}, ${row.high}: ${each.join('; ')}`;
}
