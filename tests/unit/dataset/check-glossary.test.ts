import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { checkGlossary } from '@/lib/dataset/check-glossary';
import { type Term, termSchema } from '@/lib/dataset/glossary-schema';
import { madeUpDataset } from './made-up-dataset';

const term = (id: string, other: Partial<Term> = {}): Term => ({
  id,
  term: id,
  aliases: [],
  field: 'reliability',
  definition: 'What the word means, in one sentence.',
  seeAlso: { metrics: ['burn'] },
  sources: ['read'],
  evidence: 'verified',
  checkedOn: '2026-11-20',
  ...other,
});

/** Plants one fault in the first of two terms and gives the issues. */
function issuesAfter(fault: Partial<Term>): string[] {
  const issues = checkGlossary([term('first', fault), term('second')], [{ id: 'burn' }], [{ id: 'drill' }]);
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('the glossary', () => {
  test('without a fault has no issue', () => {
    expect(issuesAfter({ seeAlso: { terms: ['second'], metrics: ['burn'], practices: ['drill'] } })).toEqual([]);
  });

  test('cites a source, unless the definition is this guide’s own', () => {
    const uncited = [term('first', { sources: [] }), term('second', { sources: [], evidence: 'convention' })];
    const issues = checkCatalogue('glossary', termSchema, uncited, madeUpDataset().sources);
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual(['glossary.first.sources: No source']);
  });

  test('stands in the order of the fields', () => {
    expect(issuesAfter({ field: 'organisation' })).toEqual(['glossary.second: Out of order']);
  });

  test('has words that stand for one term', () => {
    expect(issuesAfter({ aliases: ['SECOND'] })).toEqual([
      'glossary.second.aliases: "second" is a name of first already',
    ]);
  });

  test.each([
    [{ terms: ['third'] }, 'glossary.first.seeAlso.terms: There is no "third" among the terms'],
    [{ metrics: ['drill'] }, 'glossary.first.seeAlso.metrics: There is no "drill" among the metrics'],
    [{ practices: ['burn'] }, 'glossary.first.seeAlso.practices: There is no "burn" among the practices'],
    [{ terms: ['second', 'second'] }, 'glossary.first.seeAlso.terms: Names "second" more than once'],
    [{ terms: ['first'] }, 'glossary.first.seeAlso.terms: Names itself'],
    [{}, 'glossary.first.seeAlso: Leads nowhere'],
    [{ terms: [] }, 'glossary.first.seeAlso: Leads nowhere'],
  ])('sends readers on to what exists: %j', (seeAlso, issue) => {
    expect(issuesAfter({ seeAlso })).toEqual([issue]);
  });

  test('marks only a term’s own words as everyday ones, each once', () => {
    const issue = (word: string) =>
      `glossary.first.everyday: Names "${word}", which is not one of its words, or is named already`;
    expect(issuesAfter({ aliases: ['share'], everyday: ['first', 'share'] })).toEqual([]);
    expect(issuesAfter({ everyday: ['firts'] })).toEqual([issue('firts')]);
    expect(issuesAfter({ everyday: ['first', 'first'] })).toEqual([issue('first')]);
  });
});
