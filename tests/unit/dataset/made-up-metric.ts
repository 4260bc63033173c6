import type { Metric } from '@/lib/dataset/catalogue-schema';

/** A metric without an issue, beside the sources of `made-up-dataset.ts`. */
export function madeUpMetric(id: string): Metric {
  return {
    id,
    name: `The metric ${id}`,
    aliases: [],
    subject: 'reliability',
    definition: 'How much of it there is, in one sentence.',
    formula: String.raw`\frac{\text{part}}{\text{whole}}`,
    unit: '%',
    models: ['sre'],
    caution: 'What to watch for when reading it.',
    misuse: 'How one had better not use it.',
    sources: ['read', 'advert'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  };
}
