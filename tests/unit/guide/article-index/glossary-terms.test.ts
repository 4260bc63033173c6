import { expect, test } from 'vitest';
import { termById } from '@/lib/dataset';
import { explainedTerms, linkableTerms, termsOfText } from '@/lib/guide/article-index/glossary-terms';
import { questionnaireView } from '@/lib/guide/questionnaire/questionnaire-view';

test('terms are explained in alphabetical order, whatever their capitals, each with its entry', () => {
  const terms = explainedTerms(['toil', 'slo', 'burn-rate']);
  expect(terms.map(({ term }) => term)).toEqual(['burn rate', 'SLO', 'toil']);
  expect(terms[1]).toEqual({
    id: 'slo',
    term: 'SLO',
    definition: termById('slo')?.definition,
    href: '/glossary#slo',
  });
});

test('everyday words are left to their everyday meaning', () => {
  expect(termsOfText('We share a plan, take a baseline, and drift: that is our practice, and no question.')).toEqual(
    [],
  );
  expect(linkableTerms.find(({ id }) => id === 'drift')?.words).toEqual(['configuration drift']);
});

test('a question names the terms of its text, its help and its options', () => {
  const terms = new Map(questionnaireView().questions.map(({ id, terms }) => [id, terms.map((each) => each.id)]));
  // "Our own on-call team" stands in an option, "source of truth" too, and "deployment" in another.
  expect(terms.get('cross-fault')).toEqual(['on-call']);
  expect(terms.get('network-change')).toContain('source-of-truth');
  expect(terms.get('demand')).toEqual([]);
});
