/**
 * The operations map: pace of change across, breadth of estate upwards, with the region where each model is at home.
 * Positions are percentages of the drawing and text has a size in px, so that it reads the same at any width.
 */
import { useId } from 'react';
import { MapAxes } from './map-axes';
import { type MapModel, type MapStanding, placeOnMap, positionInWords } from './map-position';
import { markPath } from './mark-path';
import { Place } from './place';

/** Half-widths of a region's contour lines, in percent of the plot, the outermost first. */
const contours = [16, 11, 6.5] as const;

type OperationsMapProps = {
  title: string;
  models: readonly MapModel[];
  standing?: MapStanding | undefined;
};

export function OperationsMap({ title, models, standing }: OperationsMapProps) {
  const id = useId();
  return (
    <div className="@container pb-8 pl-8 print:pr-px">
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        className="block aspect-[3/4] w-full overflow-visible text-ink @xs:aspect-square @lg:aspect-[4/3] print:aspect-square"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{mapInWords(models, standing)}</desc>
        <MapAxes />
        {models.map((model) => (
          <Region key={model.name} model={model} />
        ))}
        {standing === undefined ? null : <Standing standing={standing} />}
        {models.map((model) => (
          <Landmark key={model.name} model={model} />
        ))}
      </svg>
    </div>
  );
}

/** Contour lines like those of a hill: a model's home has no border, it fades out. */
function Region({ model }: { model: MapModel }) {
  const { x, y } = placeOnMap(model);
  return contours.map((radius) => (
    <ellipse
      key={radius}
      cx={x}
      cy={y}
      rx={`${radius}%`}
      ry={`${radius}%`}
      fill={model.colour}
      fillOpacity={0.1}
      stroke={model.colour}
      strokeOpacity={0.75}
    />
  ));
}

function Landmark({ model }: { model: MapModel }) {
  return (
    <Place {...placeOnMap(model)}>
      <path d={markPath(model.shape, 15)} fill={model.colour} stroke="currentColor" />
      <MapLabel y={26} text={model.name} />
    </Place>
  );
}

/** The organisation's own place: a sight whose lines lead to both axes. Its label stands at the foot, where no model is at home; names of models are drawn over it. */
function Standing({ standing }: { standing: MapStanding }) {
  const { x, y } = placeOnMap(standing);
  return (
    <g>
      <line x1={x} y1={y} x2={x} y2="100%" stroke="currentColor" strokeDasharray="2 4" />
      <line x1="0" y1={y} x2={x} y2={y} stroke="currentColor" strokeDasharray="2 4" />
      <Place x={x} y={y}>
        <circle r={10} className="fill-paper" stroke="currentColor" strokeWidth={2} />
        <path d="M-16 0H16M0-16V16" stroke="currentColor" strokeWidth={2} />
      </Place>
      <Place x={x} y="100%">
        <MapLabel y={-9} text={standing.label} />
      </Place>
    </g>
  );
}

/** Text with an edge of paper around it, readable on any region. */
function MapLabel({ y, text }: { y: number; text: string }) {
  return (
    <text
      y={y}
      textAnchor="middle"
      className="fill-ink stroke-paper text-[15px] font-semibold print:text-[12px]"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

function mapInWords(models: readonly MapModel[], standing: MapStanding | undefined): string {
  const places = [...models, ...(standing ? [{ ...standing, name: standing.label }] : [])].map((place) => {
    const { pace, breadth } = positionInWords(place);
    return `${place.name}: ${pace} pace, ${breadth} estate`;
  });
  return `Pace of change from slow to fast; breadth of estate from one service to everything. ${places.join('; ')}.`;
}
