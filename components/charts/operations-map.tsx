/**
 * The operations map: pace of change across, breadth of estate upwards, with the region where each model is at home. It is square at
 * any width: positions are percentages of the drawing, and text has a size in px. Each model is a link to its page.
 */
import type { ReactNode } from 'react';
import { Link } from '../ui/link';
import { AtPoint } from './at-point';
import { chartId } from './chart-id';
import { MapAxes } from './map-axes';
import { extent, lineHeight, type MapLabel, modelLabels, type PlotSize, standingLabel } from './map-labels';
import { type MapModel, type MapStanding, placeInWords, plotCoordinates } from './map-position';
import { markPath } from './mark-path';

/** Half-widths of a region's rings, in percent of the plot, the outermost first. */
const rings = [16, 11, 6.5] as const;

/** Text that depends on the room there is: one of the two is shown. */
const shownIn: Record<PlotSize, string> = { narrow: '@sm:hidden', wide: 'hidden @sm:block' };
const sizes = ['narrow', 'wide'] as const;

type OperationsMapProps = {
  title: string;
  models: readonly MapModel[];
  standing?: MapStanding | undefined;
};

export function OperationsMap({ title, models, standing }: OperationsMapProps) {
  const id = chartId('map', title);
  const labels = { narrow: modelLabels(models, 'narrow', standing), wide: modelLabels(models, 'wide', standing) };
  return (
    <div className="@container pt-12 pb-14 pl-8 print:pr-px">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields; a picture would hide its links from a screen reader */}
      <svg
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        className="block aspect-square w-full overflow-visible text-ink"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{mapInWords(models, standing)}</desc>
        <MapAxes />
        {models.map((model) => (
          <Region key={model.name} model={model} />
        ))}
        {models.map((model, index) => (
          <Landmark
            key={model.name}
            model={model}
            labels={{ narrow: labels.narrow[index], wide: labels.wide[index] }}
          />
        ))}
        {standing === undefined ? null : (
          <Sight standing={standing}>
            {sizes.map((size) => (
              <Label key={size} label={standingLabel(standing, models, labels[size], size)} size={size} />
            ))}
          </Sight>
        )}
      </svg>
    </div>
  );
}

/** Three rings, because a model's region has no sharp border. Their lines have the full colour, to be seen on dark paper too. */
function Region({ model }: { model: MapModel }) {
  const { x, y } = plotCoordinates(model);
  return rings.map((radius) => (
    <circle
      key={radius}
      cx={x}
      cy={y}
      r={`${radius}%`}
      fill={model.colour}
      fillOpacity={0.08}
      stroke={model.colour}
      strokeWidth={1.5}
    />
  ));
}

type LandmarkProps = { model: MapModel; labels: Record<PlotSize, MapLabel | undefined> };

function Landmark({ model, labels }: LandmarkProps) {
  return (
    <Link href={model.href} aria-label={`${model.name}: ${placeInWords(model)}`} className="text-ink no-underline">
      <AtPoint {...plotCoordinates(model)}>
        {/* A finger needs more than the mark. */}
        <circle r={14} fill="transparent" />
        <path d={markPath(model.shape, 15)} fill={model.colour} stroke="currentColor" />
        {sizes.map((size) => {
          const label = labels[size];
          return label && <Label key={size} label={label} size={size} isLink />;
        })}
      </AtPoint>
    </Link>
  );
}

/** The organisation's position, with a line to each axis. A mark under it can still be seen, and followed. */
function Sight({ standing, children }: { standing: MapStanding; children: ReactNode }) {
  const { x, y } = plotCoordinates(standing);
  return (
    <g pointerEvents="none">
      <line x1={x} y1={y} x2={x} y2="100%" stroke="currentColor" strokeDasharray="2 4" />
      <line x1="0" y1={y} x2={x} y2={y} stroke="currentColor" strokeDasharray="2 4" />
      <AtPoint x={x} y={y}>
        <path d={sight} fill="none" className="stroke-paper" strokeWidth={5} />
        <path d={sight} fill="none" stroke="currentColor" strokeWidth={2} />
        {children}
      </AtPoint>
    </g>
  );
}

/** A ring around the place, and a stroke to each side of it. */
const sight = 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0M-17 0H-8M8 0H17M0-17V-8M0 8V17';

type LabelProps = { label: MapLabel; size: PlotSize; isLink?: boolean };

/** Text with an outline in the colour of the paper, readable on any region. Its first line is a name. */
function Label({ label, size, isLink = false }: LabelProps) {
  const nameClass = `font-semibold ${isLink ? 'fill-accent' : ''}`;
  const { width, height } = extent(label);
  const [anchor, x] = textStart(label.x, width);
  return (
    <text
      textAnchor={anchor}
      className={`fill-ink stroke-paper text-[15px] print:text-[12px] ${shownIn[size]}`}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          y={label.y - height / 2 + lineHeight * (index + 0.78)}
          className={index === 0 ? nameClass : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Text beside its mark begins or ends there, whatever its real width. */
function textStart(middle: number, width: number): ['start' | 'middle' | 'end', number] {
  if (middle === 0) return ['middle', 0];
  return middle > 0 ? ['start', middle - width / 2] : ['end', middle + width / 2];
}

function mapInWords(models: readonly MapModel[], standing: MapStanding | undefined): string {
  const positions = [...models, ...(standing ? [{ ...standing, name: standing.label }] : [])].map(
    (position) => `${position.name}: ${placeInWords(position)}`,
  );
  return `Pace of change from few releases to many; breadth of estate from few systems to many. ${positions.join('; ')}.`;
}
