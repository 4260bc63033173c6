import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  boxAt,
  markBox,
  modelLabels,
  overlap,
  type PlotSize,
  plotWidths,
  standingLabel,
} from '@/components/charts/map-labels';
import { models } from '@/lib/dataset';

const places = models.map(({ name, region }) => ({ name, ...region }));
type Place = (typeof places)[number];

/** All choices of two models or more: 26 of five. */
const choices = Array.from({ length: 2 ** places.length }, (_, bits) =>
  places.filter((_place, index) => (bits >> index) & 1),
).filter(({ length }) => length >= 2);

/** Every width in px that a map of this size can have, to well beyond what a page shows. */
function widths(size: PlotSize): readonly number[] {
  const [from, to] = size === 'narrow' ? [plotWidths.narrow[0], 384] : [384, 900];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function labelBoxes(chosen: readonly Place[], size: PlotSize, width: number): Box[] {
  const labels = modelLabels(chosen, size);
  return chosen.flatMap((place, index) => {
    const label = labels[index];
    return label ? [boxAt(place, label, width)] : [];
  });
}

function overlapping(boxes: readonly Box[]): boolean {
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
}

const sizes = ['narrow', 'wide'] as const;

describe.each(sizes)('the labels of a %s map', (size) => {
  test('never overlap, never cover a mark and stay inside, for every choice of two models or more', () => {
    expect(choices).toHaveLength(26);
    const wrong = choices.flatMap((chosen) =>
      widths(size)
        .filter((width) => {
          const labels = labelBoxes(chosen, size, width);
          const marks = chosen.map((place) => markBox(place, width));
          return (
            labels.length !== chosen.length ||
            overlapping(labels) ||
            labels.some((label) => marks.some((mark) => overlap(label, mark))) ||
            labels.some(({ left, top, right, bottom }) => Math.min(left, top) < 0 || Math.max(right, bottom) > width)
          );
        })
        .map((width) => `${chosen.map(({ name }) => name).join(', ')} at ${width} px`),
    );
    expect(wrong).toEqual([]);
  });

  test('begin with the name, and say where each model is if there is room for all', () => {
    for (const chosen of choices) {
      const labels = modelLabels(chosen, size);
      expect(labels.map(({ lines }) => lines[0])).toEqual(chosen.map(({ name }) => name));
      expect(new Set(labels.map(({ lines }) => lines.length)).size).toBe(1);
    }
    expect(modelLabels(places.slice(0, 2), size)[1]?.lines).toEqual(['DevOps', 'many releases,', 'few systems']);
  });

  test('leave room for that of a result, wherever its blend stands', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, share, share, share, share), fc.constantFrom(...widths(size)), (weights, width) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0);
        const mean = (axis: 'pace' | 'breadth') =>
          places.reduce((total, place, index) => total + place[axis] * ((weights[index] ?? 0) / sum), 0);
        const standing = { label: 'This blend', pace: mean('pace'), breadth: mean('breadth') };
        const label = standingLabel(standing, places, modelLabels(places, size), size);
        const own = boxAt(standing, label, width);
        expect(labelBoxes(places, size, width).some((box) => overlap(box, own))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('leave room for it on each model alone', () => {
    for (const place of places) {
      const standing = { label: 'This blend', pace: place.pace, breadth: place.breadth };
      const label = standingLabel(standing, places, modelLabels(places, size), size);
      for (const width of widths(size)) {
        const own = boxAt(standing, label, width);
        expect(labelBoxes(places, size, width).some((box) => overlap(box, own))).toBe(false);
      }
    }
  });
});

test('models too many for one place still have their names', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({ name: `Model ${index}`, pace: 0.5, breadth: 0.5 }));
  expect(modelLabels(crowd, 'narrow').map(({ lines }) => lines)).toEqual(crowd.map(({ name }) => [name]));
});
