import { describe, expect, test } from 'vitest';
import {
  type Box,
  boxAt,
  markBox,
  modelLabels,
  overlap,
  type PlotSize,
  plotWidths,
  sightReach,
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

/** Every way to share so many parts among the models, one alone included: 495 for eight parts and five models. */
function blends(parts: number, among = places.length): number[][] {
  if (among === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, first) => first).flatMap((first) =>
    blends(parts - first, among - 1).map((rest) => [first, ...rest]),
  );
}

/** Where a blend stands, from its eighths. */
const mean = (eighths: readonly number[], axis: 'pace' | 'breadth') =>
  places.reduce((sum, place, index) => sum + (place[axis] * (eighths[index] ?? 0)) / 8, 0);

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

  test('leave room for that of a result and its sight, wherever its blend stands', () => {
    const everyFourth = widths(size).filter((_, index) => index % 4 === 0);
    const wrong = blends(8).filter((shares) => {
      const standing = { label: 'This blend', pace: mean(shares, 'pace'), breadth: mean(shares, 'breadth') };
      const labels = modelLabels(places, size, standing);
      const label = standingLabel(standing, places, labels, size);
      return everyFourth.some((width) => {
        const own = boxAt(standing, label, width);
        const sight = markBox(standing, width, sightReach);
        const texts = places.map((place, index) => boxAt(place, labels[index] ?? label, width));
        const covered = texts.some((text) => overlap(text, own) || overlap(text, sight)) || overlapping(texts);
        return covered || own.left < 0 || own.top < 0 || own.right > width || own.bottom > width;
      });
    });
    expect(wrong).toEqual([]);
  });
});

test('models too many for one place still have their names', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({ name: `Model ${index}`, pace: 0.5, breadth: 0.5 }));
  expect(modelLabels(crowd, 'narrow').map(({ lines }) => lines)).toEqual(crowd.map(({ name }) => [name]));
});
