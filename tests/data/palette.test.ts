import { readFileSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  inGamut,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { labelColour } from '@/components/charts/label-colour';
import { models } from '@/lib/dataset';

/** The colours, measured: contrast after WCAG 2, distance after CIEDE2000 as each colour-vision deficiency in full would see it. */

const toRgb = converter('rgb');
const rgb = (colour: string) => {
  const converted = toRgb(colour);
  if (!converted) throw new Error(`${colour} is no colour`);
  return converted;
};

/** The tokens of the style sheet: name → its value in light and in dark. */
const tokens = new Map(
  [
    ...readFileSync('components/style-sheet/tokens.css', 'utf8').matchAll(
      /--color-([a-z-]+): light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);
const token = (name: string) => {
  const found = tokens.get(name);
  if (!found) throw new Error(`tokens.css has no --color-${name}`);
  return found;
};

/** Text and what it stands on. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'accent-wash'],
  ['ink', 'warn-wash'],
  ['muted', 'paper'],
  ['muted', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['warn', 'paper'],
  ['warn', 'warn-wash'],
  // A primary button.
  ['paper', 'ink'],
  ['paper', 'accent'],
] as const;

const themes = ['light', 'dark'] as const;
const eyes = {
  'full colour vision': (colour: string) => rgb(colour),
  protanopia: (colour: string) => filterDeficiencyProt(1)(rgb(colour)),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(rgb(colour)),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(rgb(colour)),
};

/** About four just noticeable differences side by side; five colours of one contrast don't reach much more for all eyes at once. */
const leastDistance = 10;

describe.each(themes)('in the %s theme', (theme) => {
  test.each(pairs)('%s on %s has the contrast of AA text', (text, ground) => {
    expect(wcagContrast(token(text)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test('borders of controls and every model’s colour have 3:1 against paper', () => {
    const paper = token('paper')[theme];
    const weak = [{ name: 'strong-rule', colour: token('strong-rule')[theme] }]
      .concat(models.map(({ name, mark }) => ({ name, colour: mark.colour })))
      .filter(({ colour }) => wcagContrast(colour, paper) < 3);
    expect(weak).toEqual([]);
  });
});

describe('the models’ colours', () => {
  test('are colours that every screen can show', () => {
    expect(models.filter(({ mark }) => !inGamut('rgb')(rgb(mark.colour))).map(({ name }) => name)).toEqual([]);
  });

  test.each(Object.entries(eyes))('are told apart with %s', (_, seen) => {
    const distance = differenceCiede2000();
    const close = models.flatMap((one, index) =>
      models
        .slice(index + 1)
        .map((other) => ({
          pair: `${one.name} and ${other.name}`,
          distance: distance(seen(one.mark.colour), seen(other.mark.colour)),
        }))
        .filter((found) => found.distance < leastDistance),
    );
    expect(close).toEqual([]);
  });
});

test.each(models.map(({ id, mark }) => [id, mark.colour]))(
  'a label in the part of %s in a bar can be read',
  (_, colour) => {
    expect(wcagContrast(rgb(labelColour(colour)), rgb(colour))).toBeGreaterThanOrEqual(4.5);
  },
);
