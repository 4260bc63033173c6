/**
 * The operations map: pace of change across, breadth of estate upwards, with the region where each model is at home.
 * Positions are percentages of the drawing and text has a size in px, so that it reads the same at any width.
 */
import { AtPoint } from './at-point';
import { chartId } from './chart-id';
import { MapAxes } from './map-axes';
import { type MapModel, type MapStanding, plotCoordinates, positionInWords } from './map-position';
import { markPath } from './mark-path';

/** Half-widths of a region's contour lines, in percent of the plot, the outermost first. */
const contours = [16, 11, 6.5] as const;

type OperationsMapProps = {
  title: string;
  models: readonly MapModel[];
  standing?: MapStanding | undefined;
};

export function OperationsMap({ title, models, standing }: OperationsMapProps) {
  const id = chartId('map', title);
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

/** Three contour lines, because a model's region has no sharp border. */
function Region({ model }: { model: MapModel }) {
  const { x, y } = plotCoordinates(model);
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
    <AtPoint {...plotCoordinates(model)}>
      <path d={markPath(model.shape, 15)} fill={model.colour} stroke="currentColor" />
      <MapLabel y={26} text={model.name} />
    </AtPoint>
  );
}

/** The organisation's position, with a line to each axis. Its label stands at the bottom, where no model's region is; models' names are drawn over it. */
function Standing({ standing }: { standing: MapStanding }) {
  const { x, y } = plotCoordinates(standing);
  return (
    <g>
      <line x1={x} y1={y} x2={x} y2="100%" stroke="currentColor" strokeDasharray="2 4" />
      <line x1="0" y1={y} x2={x} y2={y} stroke="currentColor" strokeDasharray="2 4" />
      <AtPoint x={x} y={y}>
        <circle r={10} className="fill-paper" stroke="currentColor" strokeWidth={2} />
        <path d="M-16 0H16M0-16V16" stroke="currentColor" strokeWidth={2} />
      </AtPoint>
      <AtPoint x={x} y="100%">
        <MapLabel y={-9} text={standing.label} />
      </AtPoint>
    </g>
  );
}

/** Text with an outline in the colour of the paper, readable on any region. */
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
  const positions = [...models, ...(standing ? [{ ...standing, name: standing.label }] : [])].map((position) => {
    const { pace, breadth } = positionInWords(position);
    return `${position.name}: ${pace} pace, ${breadth} estate`;
  });
  return `Pace of change from slow to fast; breadth of estate from one service to everything. ${positions.join('; ')}.`;
}
