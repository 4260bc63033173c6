import { describe, expect, test } from 'vitest';
import { formatIssues } from '@/lib/shared/issue';

describe('formatIssues', () => {
  test('prints one issue a line, the hint in brackets where there is one', () => {
    expect(
      formatIssues([
        { path: 'sre.cells.kpis', message: 'No source', hint: 'Cite one' },
        { path: 'models', message: 'Out of order' },
      ]),
    ).toBe('  sre.cells.kpis: No source (Cite one)\n  models: Out of order');
  });

  test('prints nothing for no issues', () => {
    expect(formatIssues([])).toBe('');
  });
});
