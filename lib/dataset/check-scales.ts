import type { Issue } from '../shared/issue';
import { schemaIssues } from '../shared/parse';
import { repeated } from '../shared/repeated';
import { sentencesOf } from '../shared/sentences';
import { dimensionIds, modelIds } from './ids';
import { type Scale, scaleSchema } from './scale-schema';

/** What has to hold in the scales: each one's structure, then rules that span them. */

/** With fewer, most models would stand together, and the row would hardly have an order. */
const fewestPlaces = 3;

/** All issues of the scales. Rules that span records run only if every structure is right: else they would report noise. */
export function checkScales(scales: readonly Scale[]): Issue[] {
  const structure = scales.flatMap((scale) => schemaIssues(scaleSchema, pathOf(scale), scale));
  if (structure.length > 0) return structure;
  return [
    ...oneForARow(scales),
    ...inRowOrder(scales),
    ...scales.flatMap((scale) => [...spread(scale), ...reasons(scale)]),
  ];
}

const pathOf = ({ dimension }: Scale) => `scales.${dimension}`;

function oneForARow(scales: readonly Scale[]): Issue[] {
  return repeated(scales.map(({ dimension }) => dimension)).map((dimension) => ({
    path: `scales.${dimension}`,
    message: 'This row has more than one scale',
    hint: 'Two models differ by one figure in a row: leave one scale',
  }));
}

function inRowOrder(scales: readonly Scale[]): Issue[] {
  const positions = scales.map(({ dimension }) => dimensionIds.indexOf(dimension));
  const misplaced = scales.find((_, index) => (positions[index - 1] ?? 0) > (positions[index] ?? 0));
  return misplaced ? [{ path: pathOf(misplaced), message: 'Out of order', hint: 'Use the order of dimensionIds' }] : [];
}

/** A scale tells models apart. */
function spread(scale: Scale): Issue[] {
  const used = new Set(modelIds.map((model) => scale.places[model].at)).size;
  if (used >= fewestPlaces) return [];
  return [
    {
      path: `${pathOf(scale)}.places`,
      message: `Uses ${used} different place${used === 1 ? '' : 's'}`,
      hint: `Use at least ${fewestPlaces}, or leave the row without a scale`,
    },
  ];
}

/** A reason is one sentence, and belongs to one model. */
function reasons(scale: Scale): Issue[] {
  const whys = modelIds.map((model) => ({
    path: `${pathOf(scale)}.places.${model}.why`,
    why: scale.places[model].why,
  }));
  const twice = repeated(whys.map(({ why }) => why));
  return [
    ...whys
      .filter(({ why }) => sentencesOf(why).length !== 1)
      .map(({ path }) => ({ path, message: 'Is more than one sentence' })),
    ...whys
      .filter(({ why }) => twice.includes(why))
      .map(({ path }) => ({
        path,
        message: 'Is the reason of another model, too',
        hint: 'Say why this one stands there',
      })),
  ];
}
