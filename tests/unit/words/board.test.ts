import { expect, test } from 'vitest';
import { talkAbout } from '@/lib/words/board';

test('a question to talk about doesn’t speak of several people where it is one', () => {
  const a = { answer: 'A', count: 1 };
  const b = { answer: 'B', count: 1 };
  expect(talkAbout(a, b)).toMatch(/^One of you answered “A”, another “B”\. What have you each seen/);
  expect(talkAbout({ ...a, count: 3 }, b)).toMatch(/^Some of you answered “A”, another “B”\./);
  expect(talkAbout(a, { ...b, count: 2 })).toMatch(/^One of you answered “A”, others “B”\./);
});
