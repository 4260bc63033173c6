import { describe, expect, test } from 'vitest';
import { practiceSchema } from '@/lib/dataset/catalogue-schema';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { checkCallingAnswers, checkPractices, checkPracticesForEdition } from '@/lib/dataset/check-practices';
import { modelIds, workAreaIds } from '@/lib/dataset/ids';
import { metrics } from '@/lib/dataset/metrics';
import { practices } from '@/lib/dataset/practices';
import { sources } from '@/lib/dataset/sources';
import { editions } from '@/lib/questionnaire';
import { formatIssues } from '@/lib/shared/issue';

/** The real practices, against the real metrics, sources and editions. */

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

describe('the practices', () => {
  test('have no issue in structure, ids or sources', () => {
    expect(formatIssues(checkCatalogue('practices', practiceSchema, practices, sources))).toBe('');
  });

  test('have no issue across records: metrics, prerequisites, answers, coverage', () => {
    const issues = [...checkPractices(practices, metrics), ...checkCallingAnswers(practices, editions)];
    expect(formatIssues(issues)).toBe('');
  });

  test.each(editions)('supply plans for the answers of edition $id', ({ questions }) => {
    expect(formatIssues(checkPracticesForEdition(practices, questions))).toBe('');
  });

  test('are at least 65, at least 13 for each model and 6 in each work area', () => {
    expect(practices.length).toBeGreaterThanOrEqual(5 * 13);
    for (const id of modelIds) {
      expect(practices.filter(({ model }) => model === id).length, id).toBeGreaterThanOrEqual(13);
    }
    for (const id of workAreaIds) {
      expect(practices.filter(({ area }) => area === id).length, id).toBeGreaterThanOrEqual(6);
    }
  });

  test('say what each is in one to three sentences', () => {
    const long = practices.filter(({ what }) => [...sentences.segment(what)].length > 3);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('have imperative names, without a full stop', () => {
    const wrong = practices.filter(({ name }) => !/^[A-Z][a-z-]+ .*[^.]$/.test(name) || /^(?!Bring)\w+ing /.test(name));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('need few others: at most two, and nothing that takes days waits for something that takes months', () => {
    const byId = new Map(practices.map((practice) => [practice.id, practice]));
    expect(practices.filter(({ prerequisites }) => prerequisites.length > 2).map(({ id }) => id)).toEqual([]);
    const waiting = practices.filter(
      ({ effort, prerequisites }) => effort === 'days' && prerequisites.some((id) => byId.get(id)?.effort === 'months'),
    );
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });
});
