import { describe, expect, test } from 'vitest';
import type { Tool } from '@/lib/dataset/catalogue-schema';
import {
  admitsNotChecked,
  badNewsIsSourced,
  categoriesFilled,
  checkTools,
  inCategoryOrder,
} from '@/lib/dataset/check-tools';
import { tools } from '@/lib/dataset/tools';

const messages = (issues: readonly { path: string; message: string }[]) =>
  issues.map(({ path, message }) => `${path}: ${message}`);

const warning = (kind: NonNullable<Tool['warning']>['kind']) => ({ kind, text: 'What there is to know about it.' });

describe('the tools', () => {
  test('without a fault have no issue', () => {
    expect(checkTools(tools)).toEqual([]);
  });

  test('stand in the order of the categories', () => {
    const issues = inCategoryOrder([
      { id: 'first', category: 'monitoring' },
      { id: 'second', category: 'cloud' },
      { id: 'third', category: 'logging' },
    ]);
    expect(messages(issues)).toEqual(['tools.third: Out of order']);
  });

  test('fill every category', () => {
    const issues = categoriesFilled(tools.filter(({ category }) => category !== 'platform'));
    expect(messages(issues)).toEqual(['tools: The category platform is empty']);
  });

  test('say in words that a licence was not checked', () => {
    const licence = (detail: string) => ({ kind: 'not-checked' as const, detail });
    const issues = admitsNotChecked([
      { id: 'honest', licence: licence('Generally given as MIT; licence file not read') },
      { id: 'silent', licence: licence('MIT') },
      { id: 'checked', licence: { kind: 'open-source', detail: 'MIT' } },
    ]);
    expect(messages(issues)).toEqual([
      'tools.silent.licence.detail: The licence was not checked, and the detail doesn’t say so',
    ]);
  });

  test.each(['closing', 'compromised'] as const)('are not called %s without a source that says so', (kind) => {
    const issues = badNewsIsSourced([
      { id: 'rumoured', warning: warning(kind), evidence: 'practice' },
      { id: 'reported', warning: warning(kind), evidence: 'secondary' },
      { id: 'old', warning: warning('ageing'), evidence: 'practice' },
      { id: 'well', warning: null, evidence: 'practice' },
    ]);
    expect(messages(issues)).toEqual([
      'tools.rumoured.warning: Warns of a closure or a compromise, but its evidence is graded practice',
    ]);
  });
});
