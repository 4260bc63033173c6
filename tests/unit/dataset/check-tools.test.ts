import { describe, expect, test } from 'vitest';
import type { Tool } from '@/lib/dataset/catalogue-schema';
import {
  admitsNotChecked,
  badNewsIsSourced,
  checkTools,
  closesInBothPlaces,
  lifeIsKnown,
} from '@/lib/dataset/check-tools';
import { sources } from '@/lib/dataset/sources';
import { tools } from '@/lib/dataset/tools';

const messages = (issues: readonly { path: string; message: string }[]) =>
  issues.map(({ path, message }) => `${path}: ${message}`);

const checkedOn = '2026-11-26';

const warning = (kind: NonNullable<Tool['warning']>['kind']) => ({ kind, text: 'What there is to know about it.' });

describe('the tools', () => {
  test('without a fault have no issue', () => {
    expect(checkTools(tools, sources)).toEqual([]);
  });

  test('stand in the order of the categories', () => {
    const [first, ...others] = tools;
    if (!first) throw new Error('There are tools');
    expect(messages(checkTools([...others, first], sources))).toEqual([`tools.${first.id}: Out of order`]);
  });

  test('fill every category', () => {
    const issues = checkTools(
      tools.filter(({ category }) => category !== 'platform'),
      sources,
    );
    expect(messages(issues)).toEqual(['tools: The category platform is empty']);
  });

  test('have names that stand for one tool', () => {
    const [first, second, ...others] = tools;
    if (!first || !second) throw new Error('There are tools');
    const issues = checkTools([first, { ...second, aliases: [first.name] }, ...others], sources);
    expect(messages(issues)).toEqual([`tools.${second.id}.aliases: "${first.name}" is a name of ${first.id} already`]);
  });

  test('say in words that a licence was not checked', () => {
    const licence = (detail: string) => ({ kind: 'not-checked' as const, detail, checkedOn });
    const issues = [
      { id: 'honest', licence: licence('Generally given as MIT; licence file not read') },
      { id: 'silent', licence: licence('MIT') },
      { id: 'checked', licence: { kind: 'open-source' as const, detail: 'MIT', checkedOn } },
    ].flatMap(admitsNotChecked);
    expect(messages(issues)).toEqual([
      'tools.silent.licence.detail: The licence was not checked, and the detail doesn’t say so',
    ]);
  });

  test.each(['closing', 'compromised', 'vulnerable'] as const)(
    'are not called %s without a source that says so',
    (kind) => {
      const issues = [
        { id: 'rumoured', warning: warning(kind), evidence: 'practice' as const },
        { id: 'reported', warning: warning(kind), evidence: 'secondary' as const },
        { id: 'old', warning: warning('ageing'), evidence: 'practice' as const },
        { id: 'well', warning: null, evidence: 'practice' as const },
      ].flatMap(badNewsIsSourced);
      expect(messages(issues)).toEqual([
        'tools.rumoured.warning: Warns of a closure, a compromise or a grave flaw, but its evidence is graded practice',
      ]);
    },
  );

  const alive: Tool['life'] = {
    state: 'maintained',
    lastRelease: { version: '2.1', date: '2026-11' },
    endOfSupport: { of: 'version 2.0', date: '2026-12' },
    sources: ['notes'],
    checkedOn,
  };
  const known = [{ id: 'notes' }];

  test('are alive by a source that exists', () => {
    expect(lifeIsKnown({ id: 'well', life: alive }, known)).toEqual([]);
    expect(messages(lifeIsKnown({ id: 'rumoured', life: { ...alive, sources: [] } }, known))).toEqual([
      'tools.rumoured.life.sources: No source',
    ]);
    expect(messages(lifeIsKnown({ id: 'misspelt', life: { ...alive, sources: ['note'] } }, known))).toEqual([
      'tools.misspelt.life.sources: There is no source "note"',
    ]);
  });

  test('that nobody checked have no release, and need no source', () => {
    const silent = { ...alive, state: 'not-checked' as const, lastRelease: null, endOfSupport: null, sources: [] };
    expect(lifeIsKnown({ id: 'silent', life: silent }, known)).toEqual([]);
    const issues = lifeIsKnown({ id: 'both', life: { ...silent, lastRelease: alive.lastRelease } }, known);
    expect(messages(issues)).toEqual([
      'tools.both.life.state: Not checked, but a release or an end of support is known',
    ]);
  });

  test('have no release that is newer than the look at them', () => {
    const life = { ...alive, lastRelease: { version: '2.2', date: '2026-11-27' } };
    expect(messages(lifeIsKnown({ id: 'early', life }, known))).toEqual([
      'tools.early.life.lastRelease: Of 2026-11-27, but looked at on 2026-11-26',
    ]);
  });

  test('that close are warned of as closing', () => {
    const life = { ...alive, state: 'closing' as const };
    expect(closesInBothPlaces({ id: 'open', life, warning: warning('closing') })).toEqual([]);
    expect(messages(closesInBothPlaces({ id: 'silent', life, warning: warning('ageing') }))).toEqual([
      'tools.silent.warning: It is closing, and the warning doesn’t say so',
    ]);
  });
});
