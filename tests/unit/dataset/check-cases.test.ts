import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/dataset/case-schema';
import { caseSchema } from '@/lib/dataset/case-schema';
import { checkCaseAnswers, checkCases, distinctTitles, modestEvidence } from '@/lib/dataset/check-cases';
import { formatIssues, type Issue } from '@/lib/shared/issue';
import { schemaIssues } from '@/lib/shared/parse';

/** Each rule is shown made-up cases with one fault. */

const lines = (issues: Issue[]) => issues.map((issue) => formatIssues([issue]).trim());

function madeUpCase(change: Partial<Case> = {}): Case {
  return {
    id: 'a-shop',
    title: 'A shop',
    account: 'own-account',
    organisation: 'A shop, in 2020',
    situation: 'It sold things by hand, every day.',
    did: 'It stopped doing that by hand.',
    outcome: 'It sells things still, they say.',
    lead: ['devops'],
    basis: 'named',
    read: 'The opening of the post only.',
    answers: { '2000.1': { pace: 'fast', cables: 'unknown' } },
    sources: ['read'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
    ...change,
  };
}

const all = [
  madeUpCase(),
  madeUpCase({ id: 'b', title: 'B', account: 'talk' }),
  madeUpCase({ id: 'c', title: 'C', account: 'thread', evidence: 'claim' }),
  madeUpCase({ id: 'd', title: 'D', account: 'vendor-story', evidence: 'claim' }),
];

const editions = [
  {
    id: '2000.1',
    questions: [
      { id: 'pace', allowed: ['fast', 'slow', 'unknown'] },
      { id: 'cables', allowed: ['many', 'unknown', 'not-applicable'] },
    ],
  },
];

describe('the structure', () => {
  test('takes a case without a model, and one without answers to an edition', () => {
    expect(schemaIssues(caseSchema, 'cases.a-shop', madeUpCase({ lead: [], answers: {} }))).toEqual([]);
  });

  test.each<[string, Partial<Case>]>([
    ['an edition that isn’t spelt as one', { answers: { '2000': { pace: 'fast' } } }],
    ['what they did in more than a line', { did: `${'Much. '.repeat(40)}End.` }],
    ['a title with a full stop', { title: 'A shop.' }],
    ['no source', { sources: [] }],
    ['three models', { lead: ['devops', 'sre', 'netops'] }],
  ])('refuses %s', (_, change) => {
    expect(schemaIssues(caseSchema, 'cases.a-shop', madeUpCase(change))).toHaveLength(1);
  });
});

test('cases in order, with every kind of account, have no issue', () => {
  expect(checkCases(all)).toEqual([]);
  expect(lines(checkCases([...all].reverse()))).toHaveLength(1);
  expect(lines(checkCases(all.slice(1)))).toEqual([expect.stringContaining('The account own-account is empty')]);
});

test('two cases with one title are found', () => {
  expect(distinctTitles([madeUpCase(), madeUpCase({ id: 'twin', title: 'a SHOP' })])).toEqual([
    { path: 'cases.twin.title', message: 'The same as a-shop’s' },
  ]);
});

test('a story from a forum or a vendor is a claim, whatever it cites', () => {
  expect(modestEvidence(madeUpCase({ account: 'thread' }))).toHaveLength(1);
  expect(modestEvidence(madeUpCase({ account: 'vendor-story', evidence: 'secondary' }))).toHaveLength(1);
  expect(modestEvidence(madeUpCase({ account: 'thread', evidence: 'claim' }))).toEqual([]);
  expect(modestEvidence(madeUpCase())).toEqual([]);
});

describe('answers', () => {
  const issuesOf = (answers: Case['answers']) => lines(checkCaseAnswers([madeUpCase({ answers })], editions));

  test('to every question, as the edition allows, have no issue; neither has an edition that is absent', () => {
    expect(issuesOf({ '2000.1': { pace: 'fast', cables: 'not-applicable' } })).toEqual([]);
    expect(issuesOf({})).toEqual([]);
  });

  test('to an unknown edition, to an unknown question, with an unknown option, or left out are found', () => {
    expect(issuesOf({ '1999.1': {} })).toEqual([expect.stringContaining('There is no such edition')]);
    expect(issuesOf({ '2000.1': { pace: 'fast', cables: 'many', colour: 'red' } })).toEqual([
      expect.stringContaining('There is no such question'),
    ]);
    expect(issuesOf({ '2000.1': { pace: 'not-applicable', cables: 'many' } })).toEqual([
      expect.stringContaining('"not-applicable" is no answer to it'),
    ]);
    expect(issuesOf({ '2000.1': { pace: 'slow' } })).toEqual([expect.stringContaining('Not answered')]);
  });
});
