import { describe, expect, test } from 'vitest';
import { sources, tools } from '@/lib/dataset';
import { toolSchema } from '@/lib/dataset/catalogue-schema';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { checkTools } from '@/lib/dataset/check-tools';
import { modelIds } from '@/lib/dataset/ids';
import { formatIssues } from '@/lib/shared/issue';

/** The real catalogue of tools. */

describe('the tools', () => {
  test('have no issue in structure, ids, sources, names, order or warnings', () => {
    const issues = [...checkCatalogue('tools', toolSchema, tools, sources), ...checkTools(tools)];
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
    expect([...kinds].sort()).toEqual(['ageing', 'closing', 'compromised', 'ownership', 'relicensed', 'renamed']);
  });

  test('say of Opsgenie that it is closing', () => {
    expect(tools.find(({ id }) => id === 'opsgenie')?.warning?.kind).toBe('closing');
  });
});
