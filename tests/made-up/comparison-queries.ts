import fc from 'fast-check';
import { dimensionGroupIds, modelIds } from '@/lib/dataset/ids';

/** Queries for the comparison, half right and half wrong, as its page gets their parameters. */

/** Markup that must never come back as it was sent. */
export const markup = '<b data-comparison="1">x</b>';

/** A published result of edition 2026.1. */
export const someResult = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

const good = fc.constantFrom(
  ...[...modelIds, ...dimensionGroupIds, 'SRE', 'DevOps', 'sre,devops', 'people,choice', 'Choosing it'],
  ...['differences', 'difference', 'all', 'rows', 'on', 'off', 'toil', 'error budget', someResult, `${someResult}.`],
);
const bad = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    markup,
    '%',
    '\u0000',
    'nonsense',
    'x'.repeat(3000),
    ','.repeat(500),
    '11Q0J',
  ),
);
const value = fc.oneof({ weight: 3, arbitrary: good }, bad);
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('models', 'groups', 'show', 'order', 'q', 'marks', 'from') },
  fc.string({ minLength: 1, maxLength: 20 }),
);

export const comparisonQueries = fc.dictionary(name, fc.oneof(value, fc.array(value, { maxLength: 6 })), {
  maxKeys: 7,
});

/** The names of the parameters that the page doesn't know and has to name. */
export const unknownNames = (params: object): string[] =>
  Object.keys(params).filter((key) => !/^(models|groups|show|order|q|marks|from)$|^utm_|clid$/.test(key));
