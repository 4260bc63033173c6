/** The operations map as a table. */
import { type MapModel, type MapStanding, positionInWords } from './map-position';
import { ModelMark } from './model-mark';

const cell = 'border-b border-rule py-1.5 pr-2 sm:pr-4';
const head = 'border-b border-ink py-1.5 pr-2 align-bottom font-semibold sm:pr-4';

type OperationsMapTableProps = { caption: string; models: readonly MapModel[]; standing?: MapStanding | undefined };

/** Positions are shown in words and on a scale of 0 to 100. */
export function OperationsMapTable({ caption, models, standing }: OperationsMapTableProps) {
  return (
    <table className="w-full max-w-measure border-collapse text-left text-sm">
      <caption className="pb-2 text-left text-muted">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            Model
          </th>
          <th scope="col" className={head}>
            Pace of change
          </th>
          <th scope="col" className={head}>
            Breadth of estate
          </th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <tr key={model.name}>
            <th scope="row" className={`${cell} font-normal`}>
              <span className="inline-flex items-center gap-1.5">
                <ModelMark shape={model.shape} colour={model.colour} />
                {model.name}
              </span>
            </th>
            <PositionCells position={model} />
          </tr>
        ))}
        {standing === undefined ? null : (
          <tr>
            <th scope="row" className={`${cell} font-semibold`}>
              {standing.label}
            </th>
            <PositionCells position={standing} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function PositionCells({ position }: { position: MapModel | MapStanding }) {
  const words = positionInWords(position);
  return (
    <>
      <td className={cell}>{`${Math.round(position.pace * 100)}, ${words.pace}`}</td>
      <td className={cell}>{`${Math.round(position.breadth * 100)}, ${words.breadth}`}</td>
    </>
  );
}
