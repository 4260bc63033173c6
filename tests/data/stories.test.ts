import { describe, expect, test } from 'vitest';
import { everyModelTold } from '@/lib/dataset/check-stories';
import { stories } from '@/lib/dataset/stories';
import { formatIssues } from '@/lib/shared/issue';

/** The real stories. Their structure and rules are checked when the dataset is loaded. */

describe.each(stories.map((story) => [story.id, story] as const))('the story of the %s', (_, story) => {
  const steps = story.lanes.flatMap((lane) => lane.steps);

  test('is told for every model', () => {
    expect(formatIssues(everyModelTold(story))).toBe('');
  });

  test('follows sources in more steps than it illustrates', () => {
    const own = steps.filter(({ evidence }) => evidence === 'convention');
    expect(own.length).toBeLessThan(steps.length / 2);
  });

  test('names no figure of its own: a step with one cites its source', () => {
    const unsupported = steps.filter(({ what, evidence }) => /\d/.test(what) && evidence === 'convention');
    expect(unsupported.map(({ what }) => what)).toEqual([]);
  });
});
