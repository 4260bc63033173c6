import { describe, expect, test } from 'vitest';
import { glossary, metrics, practices, sources } from '@/lib/dataset';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { checkGlossary } from '@/lib/dataset/check-glossary';
import { glossaryFields, termSchema } from '@/lib/dataset/glossary-schema';
import { formatIssues } from '@/lib/shared/issue';

/** The real glossary. */

describe('the glossary', () => {
  test('has no issue in structure, ids, sources, names or links', () => {
    const issues = [
      ...checkCatalogue('glossary', termSchema, glossary, sources),
      ...checkGlossary(glossary, metrics, practices),
    ];
    expect(formatIssues(issues)).toBe('');
  });

  test('is sorted by field, and every field has at least five terms', () => {
    const fields = glossary.map(({ field }) => glossaryFields.indexOf(field));
    expect(fields).toEqual([...fields].sort((a, b) => a - b));
    for (const field of glossaryFields) {
      expect(glossary.filter((term) => term.field === field).length, field).toBeGreaterThanOrEqual(5);
    }
  });

  test('explains the words that the guide uses everywhere', () => {
    const ids = new Set(glossary.map(({ id }) => id));
    const needed = [
      ...['model', 'dimension', 'work-area', 'vote', 'blend', 'contribution', 'verdict', 'stability', 'flip'],
      ...['caution', 'practice', 'plan', 'edition', 'result-code', 'board', 'toil', 'error-budget', 'slo', 'sli'],
      ...['day-two-operations', 'golden-configuration', 'drift', 'cab', 'runbook', 'post-mortem', 'mttr'],
    ];
    expect(needed.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('marks every word of the guide itself as a convention', () => {
    const sourced = glossary.filter(({ field, evidence }) => field === 'guide' && evidence !== 'convention');
    expect(sourced.map(({ id }) => id)).toEqual([]);
  });
});
