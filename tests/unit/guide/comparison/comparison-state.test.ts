import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonPath, readComparison } from '@/lib/address/comparison';
import { type ModelId, modelIds } from '@/lib/dataset';
import { coreOutcome, reasons } from '@/lib/engine';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { currentEdition } from '@/lib/questionnaire';
import { emptySheet } from '@/lib/questionnaire/answers';
import { encode } from '@/lib/share/codec';
import { comparisonQueries, unknownNames } from '@/tests/made-up/comparison-queries';
import { shop } from '@/tests/reference/calibration';
import { queryOf } from '../../address/any-query';

/** The states of the comparison beside its models and rows: what is left out and why, where links lead, and a result to start from. */

const sheet = { answers: shop, importance: {} };
const code = encode(currentEdition, sheet);
const rowsOf = (page: ReturnType<typeof comparison>) => page.groups.flatMap(({ rows }) => rows);
const shownIds = (page: ReturnType<typeof comparison>) => rowsOf(page).map(({ dimension }) => dimension.id);

describe('only what differs', () => {
  const page = comparison({ models: 'sre,devops', show: 'differences' });

  test('says what it left out, and what isn’t measured', () => {
    expect(page.hidden).toEqual({
      leftOut:
        'Four rows are left out, since they don’t tell these models apart: Customers, What it shares, Automation focus and Feedback loops.',
      unmeasured:
        'Eight rows aren’t measured, since the models have no honest order in them. They may differ all the same.',
    });
    expect(comparison({ models: 'sre,devops' }).hidden).toEqual({ leftOut: null, unmeasured: null });
  });

  test('with words that only rows hold in which the models stand alike, shows these and says so', () => {
    const alike = comparison({ models: 'sre,devops', show: 'differences', q: 'indicator compares' });
    expect(shownIds(alike)).toEqual(['feedback-loops']);
    expect(alike.notice).toBe(
      'In the rows with “indicator compares” the models don’t differ, so they are shown although only differences were asked for.',
    );
  });
});

describe('sorted by difference', () => {
  test('without a row that is measured, keeps the usual order and says so', () => {
    const page = comparison({ groups: 'choice', order: 'difference' });
    expect(shownIds(page)).toEqual(['benefits', 'risks', 'when-to-use', 'when-not-to-use']);
    expect(page.notice).toBe('None of these rows is measured, so they stand in their usual order.');
  });

  test('puts what differs most first, and what isn’t measured last', () => {
    const page = comparison({ models: 'sysops,devops', order: 'difference' });
    expect(page.groups.map(({ label }) => label)).toEqual(['The most different first', 'Not measured']);
    expect(shownIds(page)[0]).toBe('purpose');
    expect(rowsOf(page)[0]?.group).toBe('What it is');
  });
});

test('the choice is said in one line', () => {
  expect(comparison({}).chosen).toBe('SysOps, DevOps, NetOps, TechOps and SRE · all rows');
  expect(
    comparison({
      models: 'sre,devops',
      groups: 'work,people',
      show: 'differences',
      order: 'difference',
      q: 'the',
      marks: 'off',
    }).chosen,
  ).toBe(
    'SRE and DevOps · The work and People and cost · only what differs · the most different first · with “the” · without evidence marks',
  );
});

describe('links', () => {
  const { columns, links } = comparison({ models: 'sre,devops,netops', groups: 'work' });

  test('move a column, or take it away, where that is possible', () => {
    const at = (models: string) => `/compare?models=${models}&groups=work`;
    expect(columns.map(({ moves }) => moves)).toEqual([
      { first: null, left: null, right: at('devops,sre,netops'), without: at('devops,netops') },
      { first: null, left: at('devops,sre,netops'), right: at('sre,netops,devops'), without: at('sre,netops') },
      { first: at('netops,sre,devops'), left: at('sre,netops,devops'), right: null, without: at('sre,devops') },
    ]);
    expect(comparison({ models: 'sre,devops' }).columns.map(({ moves }) => moves.without)).toEqual([null, null]);
  });

  test('add a model', () => {
    expect(links.more).toEqual([
      { model: 'sysops', label: 'SysOps', href: '/compare?models=sre,devops,netops,sysops&groups=work' },
      { model: 'techops', label: 'TechOps', href: '/compare?models=sre,devops,netops,techops&groups=work' },
    ]);
    expect(comparison({}).links.more).toEqual([]);
  });

  test('turn each control the other way', () => {
    expect(comparison(queryOf(links.differing)).form).toMatchObject({ differing: true });
    expect(comparison(queryOf(links.byDifference)).form).toMatchObject({ byDifference: true });
    expect(comparison(queryOf(links.marks)).form).toMatchObject({ marks: false });
    expect(comparison(queryOf(comparison(queryOf(links.marks)).links.marks)).form).toMatchObject({ marks: true });
  });

  test('offer what people want most, and say which is shown', () => {
    expect(links.presets.map(({ label, current }) => [label, current])).toEqual([
      ['Everything that differs', false],
      ['People and cost only', false],
      ['When to choose which', false],
    ]);
    for (const { href } of links.presets) {
      expect(comparison(queryOf(href)).links.presets.filter(({ current }) => current)).toHaveLength(1);
    }
    expect(links.pairs).toHaveLength(10);
    expect(comparison({ models: 'devops,sre' }).links.pairs.find(({ current }) => current)?.label).toBe(
      'DevOps and SRE',
    );
  });
});

describe('from a result', () => {
  const page = comparison({ from: code });
  const { roles, ranking, votes, verdict } = coreOutcome(currentEdition, sheet);

  test('the models of its blend are chosen, the largest share first, and others where the address names them', () => {
    const inBlend = ranking.filter((model) => roles[model] === 'leads' || roles[model] === 'supports');
    expect(page.columns.map(({ id }) => id)).toEqual(inBlend);
    expect(comparison({ from: code, models: 'netops,sysops' }).columns.map(({ id }) => id)).toEqual([
      'netops',
      'sysops',
    ]);
    expect(page.notice).toBeNull();
  });

  test('it is named, with the way back and the way on without it', () => {
    expect(page.result).toMatchObject({
      code,
      href: `/r/${code}`,
      sentence: 'DevOps leads, with SRE for production reliability.',
      leader: 'DevOps',
    });
    expect(page.form.from).toBe(code);
    expect(comparison(queryOf(page.links.withoutResult ?? '')).result).toBeNull();
    expect(page.links.files.csv).not.toContain(code);
  });

  test('every answer stands beside its row, and those that spoke most for the leader are marked', () => {
    const rows = rowsOf(page);
    const questions = rows.flatMap(({ answers }) => answers);
    const shown = new Set(shownIds(page));
    expect(questions).toHaveLength(currentEdition.questions.filter(({ dimension }) => shown.has(dimension)).length);
    const [leader = 'sre'] = verdict.lead;
    const strongest = reasons(votes, leader)
      .for.slice(0, 5)
      .map(({ question }) => currentEdition.questions.find(({ id }) => id === question));
    expect(new Set(questions.filter(({ decided }) => decided).map(({ question }) => question))).toEqual(
      new Set(strongest.map((question) => question?.text)),
    );
    expect(new Set(rows.filter(({ decided }) => decided).map(({ dimension }) => dimension.id))).toEqual(
      new Set(strongest.map((question) => question?.dimension)),
    );
    expect(page.result?.decidingRows).toBe(new Set(strongest.map((question) => question?.dimension)).size);
    expect(questions.every(({ href }) => href.endsWith(`?code=${code}`))).toBe(true);
  });

  test('without a lead all models are shown, and it is said', () => {
    const none = comparison({
      from: encode(currentEdition, { answers: { 'release-need': 'weekly' }, importance: {} }),
    });
    expect(none.columns.map(({ id }) => id)).toEqual(modelIds);
    expect(none.notice).toBe('The result names no model that leads, so all of them are shown.');
    expect(rowsOf(none).some(({ decided }) => decided)).toBe(false);
    expect(rowsOf(none).flatMap(({ answers }) => answers.map(({ answer }) => answer))).toContain('Not answered');
  });

  test.each([
    ['nonsense', 'The result to compare from can’t be read'],
    [encode({ number: 31, questions: [] }, emptySheet), 'The code belongs to edition number 31'],
  ])('%s is named and left out', (from, said) => {
    const without = comparison({ from });
    expect(without.notice).toContain(said);
    expect(without.result).toBeNull();
    expect(without.columns.map(({ id }) => id)).toEqual(modelIds);
    expect(without.form.from).toBe('');
  });
});

test('2,000 queries made at random: there is always a page, what is unknown is named, and the page leads to itself', () => {
  fc.assert(
    fc.property(comparisonQueries, (asked) => {
      const page = comparison(asked);
      const models: readonly ModelId[] = page.columns.map(({ id }) => id);
      expect(models.length).toBeGreaterThanOrEqual(2);
      expect(new Set(models).size).toBe(models.length);
      for (const row of rowsOf(page)) expect(row.cells.map(({ model }) => model)).toEqual(models);
      if (unknownNames(asked).length > 0) expect(page.notice).toContain('This page has no setting “');
      // Only what can't be done is said again of an address that the guide has written.
      const { choice, notice } = readComparison(queryOf(comparisonPath(readComparison(asked).choice)));
      expect(notice).toBeNull();
      expect(readComparison(asked).choice).toEqual(choice);
      expect(page.chosen.length + (page.notice ?? '').length).toBeLessThan(5000);
    }),
    { numRuns: 2000 },
  );
}, 240_000);
