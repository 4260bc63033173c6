/** One model's place on the operations map, small: its mark in its region, the others' in outline. Words beside it say what it means. */
import { AtPoint } from './at-point';
import { type MapModel, placeInWords, plotCoordinates } from './map-position';
import { markPath } from './mark-path';

type PlaceOnMapProps = { model: MapModel; others: readonly MapModel[] };

export function PlaceOnMap({ model, others }: PlaceOnMapProps) {
  const { x, y } = plotCoordinates(model);
  return (
    <svg
      role="img"
      aria-label={`${model.name} on the operations map: ${placeInWords(model)}`}
      width={112}
      height={112}
      className="block shrink-0 text-ink"
    >
      <rect width="100%" height="100%" fill="none" className="stroke-strong-rule" strokeWidth={2} />
      <g className="stroke-rule">
        <line x1="50%" y1="0" x2="50%" y2="100%" />
        <line x1="0" y1="50%" x2="100%" y2="50%" />
      </g>
      <circle cx={x} cy={y} r="16%" fill={model.colour} fillOpacity={0.16} stroke={model.colour} strokeWidth={1.5} />
      {others.map((other) => (
        <AtPoint key={other.name} {...plotCoordinates(other)}>
          <path d={markPath(other.shape, 8)} className="fill-paper" stroke="currentColor" />
        </AtPoint>
      ))}
      <AtPoint x={x} y={y}>
        <path d={markPath(model.shape, 14)} fill={model.colour} stroke="currentColor" />
      </AtPoint>
    </svg>
  );
}
