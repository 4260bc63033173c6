import { describe, expect, test } from 'vitest';
import type { Tool } from '@/lib/dataset/catalogue-schema';
import { admitsNotChecked, badNewsIsSourced, checkTools } from '@/lib/dataset/check-tools';
import { tools } from '@/lib/dataset/tools';

const messages = (issues: readonly { path: string; message: string }[]) =>
  issues.map(({ path, message }) => `${path}: ${message}`);

const warning = (kind: NonNullable<Tool['warning']>['kind']) => ({ kind, text: 'What there is to know about it.' });

describe('the tools', () => {
  test('without a fault have no issue', () => {
    expect(checkTools(tools)).toEqual([]);
  });

  test('stand in the order of the categories', () => {
    const [first, ...others] = tools;
    if (!first) throw new Error('There are tools');
    expect(messages(checkTools([...others, first]))).toEqual([`tools.${first.id}: Out of order`]);
  });

  test('fill every category', () => {
    const issues = checkTools(tools.filter(({ category }) => category !== 'platform'));
    expect(messages(issues)).toEqual(['tools: The category platform is empty']);
  });

  test('have names that stand for one tool', () => {
    const [first, second, ...others] = tools;
    if (!first || !second) throw new Error('There are tools');
    const issues = checkTools([first, { ...second, aliases: [first.name] }, ...others]);
    expect(messages(issues)).toEqual([`tools.${second.id}.aliases: "${first.name}" is a name of ${first.id} already`]);
  });

  test('say in words that a licence was not checked', () => {
    const licence = (detail: string) => ({ kind: 'not-checked' as const, detail });
    const issues = [
      { id: 'honest', licence: licence('Generally given as MIT; licence file not read') },
      { id: 'silent', licence: licence('MIT') },
      { id: 'checked', licence: { kind: 'open-source' as const, detail: 'MIT' } },
    ].flatMap(admitsNotChecked);
    expect(messages(issues)).toEqual([
      'tools.silent.licence.detail: The licence was not checked, and the detail doesn’t say so',
    ]);
  });

  test.each(['closing', 'compromised'] as const)('are not called %s without a source that says so', (kind) => {
    const issues = [
      { id: 'rumoured', warning: warning(kind), evidence: 'practice' as const },
      { id: 'reported', warning: warning(kind), evidence: 'secondary' as const },
      { id: 'old', warning: warning('ageing'), evidence: 'practice' as const },
      { id: 'well', warning: null, evidence: 'practice' as const },
    ].flatMap(badNewsIsSourced);
    expect(messages(issues)).toEqual([
      'tools.rumoured.warning: Warns of a closure or a compromise, but its evidence is graded practice',
    ]);
  });
});
