import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOfTool, headingsNotNewer, staleAfterDays, staleFacts } from '@/lib/dataset/check-age';
import { tools } from '@/lib/dataset/tools';

/** The days before an ISO day, as an ISO day. */
function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}

describe('a fact', () => {
  const today = '2026-11-26';

  test('is stale on the day after the last on which it is fresh', () => {
    const facts = [
      { path: 'fresh', checkedOn: daysBefore(today, 120) },
      { path: 'stale', checkedOn: daysBefore(today, 121) },
    ];
    expect(staleFacts(facts, today)).toEqual([
      {
        path: 'stale',
        message: 'Last looked at on 2026-07-28, 121 days ago',
        hint: 'Look again, mend what has changed, and move the day',
      },
    ]);
  });

  test('that is older comes first', () => {
    const ages = fc.uniqueArray(fc.integer({ min: staleAfterDays + 1, max: 2000 }));
    fc.assert(
      fc.property(ages, (days) => {
        const facts = days.map((age) => ({ path: String(age), checkedOn: daysBefore(today, age) }));
        const sorted = [...days].sort((a, b) => b - a).map(String);
        expect(staleFacts(facts, today).map(({ path }) => path)).toEqual(sorted);
      }),
    );
  });
});

test('a tool has three dated facts: its record, its licence and its life', () => {
  const [tool] = tools;
  if (!tool) throw new Error('There are tools');
  expect(factsOfTool(tool)).toEqual([
    { path: `tools.${tool.id}`, checkedOn: tool.checkedOn },
    { path: `tools.${tool.id}.licence`, checkedOn: tool.licence.checkedOn },
    { path: `tools.${tool.id}.life`, checkedOn: tool.life.checkedOn },
  ]);
});

describe('a heading', () => {
  const rows = [
    { path: 'tools.old', checkedOn: '2026-08-22' },
    { path: 'tools.new', checkedOn: '2026-11-20' },
  ];
  const issues = (text: string) => headingsNotNewer([{ path: 'a table', text, rows }]).map(({ message }) => message);

  test.each([
    'What to know in November 2026',
    'This is the position in November 2026.',
    'Status as of 2 November 2026',
  ])('claims no later month than its oldest row has: “%s”', (text) => {
    expect(issues(text)).toEqual(['Claims 2026-11, but somebody last looked before that at tools.old']);
  });

  test.each(['What to know in August 2026', 'What to know', 'Graduated in November 2026'])(
    'may say less, or nothing: “%s”',
    (text) => {
      expect(issues(text)).toEqual([]);
    },
  );
});
