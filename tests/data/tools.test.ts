import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { sources, tools } from '@/lib/dataset';
import { toolSchema } from '@/lib/dataset/catalogue-schema';
import { factsOfTool, staleAfterDays, staleFacts } from '@/lib/dataset/check-age';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { checkTools } from '@/lib/dataset/check-tools';
import { modelIds } from '@/lib/dataset/ids';
import { formatIssues } from '@/lib/shared/issue';

/** The real catalogue of tools. */

describe('the tools', () => {
  test('have no issue in structure, ids, sources, names, order or warnings', () => {
    const issues = [...checkCatalogue('tools', toolSchema, tools, sources), ...checkTools(tools, sources)];
    expect(formatIssues(issues)).toBe('');
  });

  test('are at least 70, and at least ten serve each model', () => {
    expect(tools.length).toBeGreaterThanOrEqual(70);
    for (const id of modelIds) {
      expect(tools.filter(({ models }) => models.includes(id)).length, id).toBeGreaterThanOrEqual(10);
    }
  });

  test('warn of every kind that there is to warn of', () => {
    const kinds = new Set(tools.flatMap(({ warning }) => (warning === null ? [] : [warning.kind])));
    expect([...kinds].sort()).toEqual([
      'ageing',
      'closing',
      'compromised',
      'ownership',
      'relicensed',
      'renamed',
      'vulnerable',
    ]);
  });

  test('say of Opsgenie that it is closing', () => {
    expect(tools.find(({ id }) => id === 'opsgenie')?.warning?.kind).toBe('closing');
  });
});

describe('the dates of the tools', () => {
  const facts = tools.flatMap(factsOfTool);
  const newest =
    facts
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? '';

  test('leave no fact stale on the day of the newest look', () => {
    expect(formatIssues(staleFacts(facts, newest))).toBe('');
  });

  test('show a fact that nobody has looked at for long', () => {
    const [first, ...others] = tools;
    if (!first) throw new Error('There are tools');
    const forgotten = { ...first, life: { ...first.life, checkedOn: '2026-07-01' } };
    const issues = staleFacts([forgotten, ...others].flatMap(factsOfTool), newest);
    expect(issues.map(({ path }) => path)).toEqual([`tools.${first.id}.life`]);
  });

  afterAll(() => {
    // Where the runner of the checks wants it, with its own day: these tests know no clock.
    const { STALE_TABLE: path, TODAY: today } = process.env;
    if (!path || !today) return;
    const stale = staleFacts(facts, today);
    const table = stale.length === 0 ? `None is older than ${staleAfterDays} days on ${today}.` : formatIssues(stale);
    writeFileSync(path, JSON.stringify({ table }));
  });
});
