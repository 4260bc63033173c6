/**
 * Where the labels of the operations map stand, so that none covers another, nor a mark. Marks move apart as the map grows and text
 * does not, so a layout is made for a range of widths. All lengths are in px, around the mark that a label belongs to.
 */
import { type MapPosition, placeInWords, plotFractions } from './map-position';

/** A label's lines, and where the middle of its box stands from its mark. */
export interface MapLabel {
  lines: readonly string[];
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The plot's width: no page shows it narrower than the least, and the largest stands for all that are wider. */
export const plotWidths = {
  narrow: [232, 244, 256, 272, 288, 304, 320, 336, 352, 368, 384],
  wide: [384, 400, 416, 432, 448, 464, 496, 528, 560, 608, 700, 900],
} as const;
export type PlotSize = keyof typeof plotWidths;

/** Of text of 15 px, half of it semi-bold: generous, since nobody knows the reader's typeface. */
const letter = 8.4;
export const lineHeight = 17;
/** Half of a mark with its outline, and half of the sight of a standing. */
export const markReach = 10;
export const sightReach = 17;
/** How far from its mark a label begins: close to it, or beyond the sight of a standing that is there too. */
const reaches = [markReach, sightReach + 3, sightReach + 12] as const;
/** Between two labels, so that none overlap at a width between those that are looked at. */
const gap = 3;

/** Beside, above or below a mark: the first that fits is taken. */
const sides = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

type Labelled = MapPosition & { name: string };

/**
 * The models' labels in their order, none of which covers the sight of the standing. Each says its place in words where there is room for
 * all to do so; else all are names alone.
 */
export function modelLabels(
  models: readonly Labelled[],
  size: PlotSize,
  standing?: MapPosition | undefined,
): readonly MapLabel[] {
  const inWords = models.map(({ name, ...position }) => [name, ...placeInWords(position).split(/(?<=,) /)]);
  const names = models.map(({ name }) => [name]);
  return (
    layOut(models, inWords, size, standing) ??
    layOut(models, names, size, standing) ??
    layOut(models, names, size) ??
    names.map((lines) => beside(lines, sides[0]))
  );
}

/** The label of a standing among models that have theirs: at the nearest place where it covers nothing, or as little as can be. */
export function standingLabel(
  standing: MapPosition & { label: string },
  models: readonly Labelled[],
  labels: readonly MapLabel[],
  size: PlotSize,
): MapLabel {
  const lines = [standing.label];
  // What is there at each width doesn't depend on where the label stands.
  const there = plotWidths[size].map((width) => ({
    width,
    texts: models.map((model, index) => boxAt(model, labels[index] ?? { lines, x: 0, y: 0 }, width)),
    marks: [...models.map((model) => markBox(model, width)), markBox(standing, width, sightReach)],
  }));
  let best = { label: beside(lines, sides[0], sightReach), covered: Number.POSITIVE_INFINITY };
  for (const { x, y } of around) {
    const label = { lines, x, y };
    const covered = there.reduce((sum, { width, texts, marks }) => {
      const own = boxAt(standing, label, width);
      // To cover a text is worse than to cover a mark, and to leave the plot as bad.
      const overText = texts.filter((box) => overlap(own, box, gap)).length + (isInside(own, width) ? 0 : 1);
      return sum + 100 * overText + marks.filter((box) => overlap(own, box)).length;
    }, 0);
    if (covered < best.covered) best = { label, covered };
    if (covered === 0) break;
  }
  return best.label;
}

/** Places around a standing, in px, the nearest first; above and below count as nearer than beside, since a label is wide. */
const around = Array.from({ length: 31 }, (_, column) => (column - 15) * 9)
  .flatMap((x) => Array.from({ length: 33 }, (_, line) => ({ x, y: (line - 16) * 7 })))
  .sort((one, other) => Math.hypot(one.x / 2, one.y) - Math.hypot(other.x / 2, other.y));

/** The first arrangement in which no label covers another, a mark or the sight at any width; undefined where there is none. */
function layOut(
  models: readonly MapPosition[],
  lines: readonly (readonly string[])[],
  size: PlotSize,
  standing?: MapPosition,
): readonly MapLabel[] | undefined {
  const widths = plotWidths[size];
  const taken = widths.map((width) => [
    ...models.map((each) => markBox(each, width)),
    ...(standing ? [markBox(standing, width, sightReach)] : []),
  ]);
  // Where a label may stand at all: few places are left to be tried against the other labels. Only one that has none near looks further.
  const possible = models.map((model, index) => {
    const at = (reach: number) =>
      sides
        .map((side) => beside(lines[index] ?? [], side, reach))
        .map((label) => ({ label, boxes: widths.map((width) => boxAt(model, label, width)) }))
        .filter(({ boxes }) => boxes.every((own, place) => isFree(own, widths[place] ?? 0, taken[place] ?? [])));
    return reaches.map(at).find(({ length }) => length > 0) ?? [];
  });
  return arranged(possible)?.map(({ label }) => label);
}

type Placed = { label: MapLabel; boxes: readonly Box[] };

/** One of each list, so that none overlaps another at any width: the first such choice. */
function arranged(
  possible: readonly (readonly Placed[])[],
  chosen: readonly Placed[] = [],
): readonly Placed[] | undefined {
  const next = possible[chosen.length];
  if (!next) return chosen;
  for (const one of next) {
    const free = chosen.every((other) => one.boxes.every((box, at) => !overlap(box, other.boxes[at] ?? box)));
    const all = free ? arranged(possible, [...chosen, one]) : undefined;
    if (all) return all;
  }
  return undefined;
}

/** Width and height of a label. */
export function extent({ lines }: Pick<MapLabel, 'lines'>): { width: number; height: number } {
  return { width: Math.max(...lines.map(({ length }) => length)) * letter, height: lines.length * lineHeight };
}

function beside(lines: readonly string[], [right, down]: (typeof sides)[number], reach = markReach): MapLabel {
  const { width, height } = extent({ lines });
  return { lines, x: right * (reach + width / 2), y: down * (reach + height / 2) };
}

/** The box of a label whose mark is at the position, in a plot of this width. */
export function boxAt(position: MapPosition, label: MapLabel, plot: number): Box {
  const { x, y } = plotFractions(position);
  const { width, height } = extent(label);
  const middle = { x: x * plot + label.x, y: y * plot + label.y };
  return {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    right: middle.x + width / 2,
    bottom: middle.y + height / 2,
  };
}

export function markBox(position: MapPosition, plot: number, reach = markReach - 1): Box {
  const { x, y } = plotFractions(position);
  return { left: x * plot - reach, top: y * plot - reach, right: x * plot + reach, bottom: y * plot + reach };
}

/** Whether two boxes overlap, or come nearer than the gap. */
export function overlap(one: Box, other: Box, apart = 0): boolean {
  return (
    one.left < other.right + apart &&
    other.left < one.right + apart &&
    one.top < other.bottom + apart &&
    other.top < one.bottom + apart
  );
}

const isFree = (box: Box, plot: number, taken: readonly Box[]) =>
  isInside(box, plot) && !taken.some((other) => overlap(box, other));

const isInside = ({ left, top, right, bottom }: Box, plot: number) =>
  left >= 0 && top >= 0 && right <= plot && bottom <= plot;
