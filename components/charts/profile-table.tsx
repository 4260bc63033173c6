/** The profile chart as a table: each model's place on each scale, and why it is that. */
import { DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { type ProfileModel, type ProfileRow, placesOf, steps } from './profile-chart';

type ProfileTableProps = {
  /** Unique on its page. */
  caption: string;
  models: readonly ProfileModel[];
  rows: readonly ProfileRow[];
  /** Without them a cell has the place alone, and the row's page says why. */
  withReasons?: boolean;
};

export function ProfileTable({ caption, models, rows, withReasons = true }: ProfileTableProps) {
  return (
    <DataTable
      caption={caption}
      corner="Scale"
      even
      columns={models.map(({ id, name }) => ({ id, label: name }))}
      groups={[
        {
          id: 'scales',
          rows: rows.map((row) => ({
            id: row.id,
            header: (
              <>
                <Link href={row.href} className="text-ink">
                  {row.name}
                </Link>{' '}
                <span className="block text-[0.875rem] font-normal text-muted">
                  1: {row.low}. {steps}: {row.high}.
                </span>
              </>
            ),
            cells: placesOf(row, models).map(({ model, at }) => (
              <p key={model.id}>
                <strong className="font-semibold">{withReasons ? `${at} of ${steps}.` : `${at} of ${steps}`}</strong>{' '}
                {withReasons ? row.places.find((place) => place.model === model.id)?.why : null}
              </p>
            )),
          })),
        },
      ]}
    />
  );
}
