import type { ComparisonData } from '@/lib/dataset/check-comparison';
import { dimensions } from '@/lib/dataset/dimensions';
import { type DimensionId, type ModelId, modelIds } from '@/lib/dataset/ids';
import { type Cell, type Model, markShapes, type Source } from '@/lib/dataset/schema';

/** A small dataset without an issue, made again for each test, so that a fault planted in it is the only one. */

export function madeUpDataset(): ComparisonData & { models: Model[]; sources: Source[] } {
  return {
    models: modelIds.map(madeUpModel),
    dimensions: structuredClone(dimensions),
    sources: [
      madeUpSource('read', 'verified'),
      madeUpSource('reported', 'secondary'),
      madeUpSource('standard', 'general'),
      madeUpSource('advert', 'weak'),
    ],
  };
}

function madeUpModel(id: ModelId, index: number): Model {
  const cell = (dimension: DimensionId): Cell => ({
    short: `${dimension} of ${id}`,
    long: `What there is to say about ${dimension} of ${id}, in one sentence.`,
    sources: ['read', 'advert'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  });
  return {
    id,
    name: id,
    expansion: `What ${id} is short for`,
    alsoCalled: [],
    definition: `This is ${id}. It has two sentences.`,
    gist: `What ${id} is for`,
    mark: { colour: `oklch(0.6 0.1 ${index})`, shape: markShapes[index] ?? 'star' },
    region: { pace: index / 10, breadth: 0.5 },
    cells: {
      purpose: cell('purpose'),
      scope: cell('scope'),
      customers: cell('customers'),
      unique: cell('unique'),
      shared: cell('shared'),
      'core-activities': cell('core-activities'),
      outputs: cell('outputs'),
      kpis: cell('kpis'),
      'best-practices': cell('best-practices'),
      'typical-tools': cell('typical-tools'),
      'change-cadence': cell('change-cadence'),
      'reaction-to-change': cell('reaction-to-change'),
      'automation-focus': cell('automation-focus'),
      'feedback-loops': cell('feedback-loops'),
      'team-structure': cell('team-structure'),
      ownership: cell('ownership'),
      mindset: cell('mindset'),
      'role-titles': cell('role-titles'),
      'where-it-sits': cell('where-it-sits'),
      'cost-and-staffing': cell('cost-and-staffing'),
      benefits: cell('benefits'),
      risks: cell('risks'),
      'when-to-use': cell('when-to-use'),
      'when-not-to-use': cell('when-not-to-use'),
    },
  };
}

function madeUpSource(id: string, status: Source['status']): Source {
  return { id, title: id, publisher: id, published: null, url: null, status, checkedOn: '2026-11-20' };
}
