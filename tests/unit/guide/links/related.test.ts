import { describe, expect, test } from 'vitest';
import { dimensionIds, metrics, modelById, practiceById } from '@/lib/dataset';
import { allArticles, articleAt } from '@/lib/guide/article-index/article-index';
import {
  articlesReferringTo,
  cellRelations,
  practicesNeeding,
  rowRelations,
  termsReferringTo,
} from '@/lib/guide/links/related';
import { currentEdition } from '@/lib/questionnaire';

const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

describe('a row leads back to', () => {
  test('every question about it, and so every question is found in one row', () => {
    const found = dimensionIds.flatMap((id) => hrefs(rowRelations(id).questions));
    expect(found.sort()).toEqual(currentEdition.questions.map(({ id }) => `/questionnaire/${id}`).sort());
  });

  test('the practices that a question’s answers call for, by the catalogue’s own filter', () => {
    const [question] = rowRelations('kpis').questions;
    expect(question?.practices).toBe(question?.href.replace('/questionnaire/', '/practices?question='));
  });

  test('the articles that show it as a live piece, but those on one model, which head the columns', () => {
    // Two guides show `unique`; the article on every model shows `role-titles`.
    const guides = ['/guides/how-models-combine', '/guides/what-techops-means-here'];
    expect(hrefs(rowRelations('unique').articles)).toEqual(guides);
    expect(hrefs(articlesReferringTo('/compare/rows/role-titles'))).toContain('/models/sre');
    expect(rowRelations('role-titles').articles).toEqual([]);
  });
});

describe('an article names', () => {
  test('a metric that it defines in a live piece, and one that it links to', () => {
    expect(hrefs(articlesReferringTo('/metrics/burn-rate'))).toContain('/models/sre');
    expect(hrefs(articlesReferringTo('/metrics/alert-precision')).length).toBeGreaterThan(0);
  });

  test('every practice of a list that it shows, and no other', () => {
    // content/models/techops.mdx shows those of its model in the organisation.
    const techops = articleAt('/models/techops')?.references().records ?? [];
    const shown = [...techops].flatMap((entry) => (entry.startsWith('/practices/') ? [entry.slice(11)] : []));
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown) expect(practiceById(id)).toMatchObject({ model: 'techops', area: 'organisation' });
  });

  test('the same live pieces and sources as its compiled page', async () => {
    for (const { href, references, compiled } of allArticles()) {
      const { citations, pieces } = await compiled();
      expect(references().sources, href).toEqual(citations.map(({ source }) => source));
      for (const piece of pieces) {
        if (piece.kind === 'metric') expect([...references().records], href).toContain(`/metrics/${piece.id}`);
      }
    }
  }, 60_000);
});

test('a practice leads to those that need it first', () => {
  const needing = practicesNeeding('first-objective').map(({ href }) => practiceById(href.slice('/practices/'.length)));
  expect(needing.length).toBeGreaterThan(0);
  for (const practice of needing) expect(practice?.prerequisites).toContain('first-objective');
});

test('a record leads to the terms that send their reader to it', () => {
  expect(hrefs(termsReferringTo('metrics', 'burn-rate'))).toContain('/glossary#burn-rate');
  expect(hrefs(termsReferringTo('models', 'sre'))).toContain('/glossary#toil');
  expect(termsReferringTo('practices', 'no-such-practice')).toEqual([]);
});

test('a model’s cell leads to the questions about its row, and to what the catalogues have for the model', () => {
  const sre = modelById('sre');
  const served = metrics.filter(({ models }) => models.includes('sre')).length;
  const [questions, catalogue] = sre ? cellRelations('kpis', sre) : [];
  expect(questions?.term).toBe('Asked in');
  expect(catalogue).toEqual({
    term: 'In the catalogue',
    links: [{ label: `${served} metrics of SRE`, href: '/metrics?model=sre' }],
  });
});
