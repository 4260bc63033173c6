import { expect, test } from 'vitest';
import { shortAnswersFor } from '@/lib/guide/browser/result/short-answers';
import { resultRecords } from '@/lib/guide/result/records';

const records = resultRecords();
const hrefsFor = (answers: Record<string, string>) =>
  shortAnswersFor({ answers, importance: {} }, records).map(({ href }) => href);

const first = { label: 'First', href: '/guides/first', calledBy: { staff: ['one-person'] } };
const second = { label: 'Second', href: '/guides/second', calledBy: { staff: ['one-person'], oversight: ['upkeep'] } };
const third = { label: 'Third', href: '/guides/third', calledBy: { staff: ['one-person', 'department'] } };
const made = { ...records, shortAnswers: [first, second, third] };

test('at most two are named: those that the most answers call for, and the first of the list where several are even', () => {
  const named = (answers: Record<string, string>) =>
    shortAnswersFor({ answers, importance: {} }, made).map(({ label }) => label);
  // Two answers call for the second, one for each of the others.
  expect(named({ staff: 'one-person', oversight: 'upkeep' })).toEqual(['Second', 'First']);
  expect(named({ staff: 'department' })).toEqual(['Third']);
});

test('where no answer calls for one, none is named', () => {
  expect(hrefsFor({})).toEqual([]);
  expect(hrefsFor({ staff: 'programmers' })).toEqual([]);
});

test.each([
  [
    { staff: 'few-administrators', 'software-origin': 'as-delivered', breadth: 'everything' },
    'four-people-building-nothing',
  ],
  [{ 'night-call': 'whoever', 'on-call-load': 'wrong-person' }, 'who-is-called-at-night'],
  [{ knowledge: 'one-person', 'cross-fault': 'one-person' }, 'one-expert-leaves'],
  [{ 'supplier-terms': 'closed', 'routine-work': 'by-supplier' }, 'hire-or-outsource'],
  [{ readiness: 'not-allowed', 'time-use': 'left-over' }, 'convincing-management'],
  [{ 'on-call-load': 'real-faults', 'time-use': 'growing' }, 'how-many-people'],
  [{ oversight: 'release-control', 'release-path': 'approval' }, 'under-audit'],
])('the answers %o lead first to %s', (answers, slug) => {
  expect(hrefsFor(answers)[0]).toBe(`/guides/${slug}`);
});
