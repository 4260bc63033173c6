import type { MarkShape } from './mark-path';

/** A position on the operations map, each axis 0 to 1: pace of change (few releases to many), breadth of estate (few systems to many). */
export type MapPosition = { pace: number; breadth: number };

export type MapModel = MapPosition & {
  name: string;
  colour: string;
  shape: MarkShape;
  /** The page about it. */
  href: string;
};

/** A standing is where an organisation is; its label says whose it is. */
export type MapStanding = MapPosition & { label: string };

/** Room left on each side of the plot, as a fraction of it, so that regions and labels at the ends of an axis stay inside. */
const inset = 0.11;

/** Where a position is drawn, as fractions of the plot: from its left, and from its top. */
export function plotFractions({ pace, breadth }: MapPosition): { x: number; y: number } {
  return { x: inset + pace * (1 - 2 * inset), y: inset + (1 - breadth) * (1 - 2 * inset) };
}

/** The same as SVG lengths. */
export function plotCoordinates(position: MapPosition): { x: string; y: string } {
  const { x, y } = plotFractions(position);
  return { x: percentage(x), y: percentage(y) };
}

const percentage = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`;

/** One word for each third of an axis: positions are judged, not measured, so finer words would be falsely precise. */
function third(value: number): 'few' | 'some' | 'many' {
  if (value < 1 / 3) return 'few';
  return value < 2 / 3 ? 'some' : 'many';
}

/** The position in words, an axis each: `many releases`, `few systems`. */
export function positionInWords({ pace, breadth }: MapPosition): { pace: string; breadth: string } {
  return { pace: `${third(pace)} releases`, breadth: `${third(breadth)} systems` };
}

/** The position in words: `many releases, few systems`. */
export function placeInWords(position: MapPosition): string {
  const { pace, breadth } = positionInWords(position);
  return `${pace}, ${breadth}`;
}
