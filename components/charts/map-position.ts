import type { MarkShape } from './mark-path';

/** A position on the operations map, each axis 0 to 1: pace of change (slow to fast), breadth of estate (one service to everything). */
export type MapPosition = { pace: number; breadth: number };

export type MapModel = MapPosition & { name: string; colour: string; shape: MarkShape };

/** A standing is where an organisation is; its label says whose it is. */
export type MapStanding = MapPosition & { label: string };

/** Room left on each side of the plot, as a fraction of it, so that regions and labels at the ends of an axis stay inside. */
const inset = 0.11;

/** Where a position is drawn, as SVG lengths relative to the plot. */
export function plotCoordinates({ pace, breadth }: MapPosition): { x: string; y: string } {
  return { x: plotLength(pace), y: plotLength(1 - breadth) };
}

function plotLength(value: number): string {
  return `${Number(((inset + value * (1 - 2 * inset)) * 100).toFixed(2))}%`;
}

/** One word for each third of an axis: positions are judged, not measured, so finer words would be falsely precise. */
function third(value: number, words: readonly [string, string, string]): string {
  if (value < 1 / 3) return words[0];
  return value < 2 / 3 ? words[1] : words[2];
}

/** The position in words, for descriptions and the table. */
export function positionInWords({ pace, breadth }: MapPosition): { pace: string; breadth: string } {
  return {
    pace: third(pace, ['slow', 'moderate', 'fast']),
    breadth: third(breadth, ['narrow', 'medium', 'wide']),
  };
}
