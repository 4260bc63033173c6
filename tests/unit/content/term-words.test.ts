import { expect, test } from 'vitest';
import { termFinder, termsIn } from '@/lib/content/term-words';

const terms = [
  { id: 'budget', words: ['error budget'] },
  { id: 'policy', words: ['error budget policy'] },
  { id: 'slo', words: ['SLO', 'service level objective'] },
  { id: 'dora', words: ['DORA'] },
  { id: 'post-mortem', words: ['post-mortem'] },
  { id: 'delivery', words: ['CI/CD'] },
  { id: 'unknown', words: ['don’t know'] },
  { id: 'signals', words: ['golden signals'] },
];
const found = (text: string) => termsIn(text, termFinder(terms));

test('terms are found in the order of their first use, each once', () => {
  expect(found('An SLO has an error budget; the SLO sets the error budget.')).toEqual(['slo', 'budget']);
});

test('the longest term wins, and the shorter one inside it is not found', () => {
  expect(found('The error budget policy says so.')).toEqual(['policy']);
  expect(found('The error budget says so.')).toEqual(['budget']);
});

test.each(['error budgets', 'SLOs', 'service level objectives', 'error budget policies', 'post-mortems'])(
  'a plural counts: %s',
  (text) => {
    expect(found(`Two ${text} are enough.`)).toHaveLength(1);
  },
);

test.each(['an SLObject', 'XSLO', 'terror budget', 'SLO-based', 'non-SLO', 'the slo', 'golden signalsman'])(
  'only whole words count: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each(['Error budget', 'Error Budget', 'error-budget', 'error\nbudget', '(error budget)', '“error budget”'])(
  'the start of a sentence, a hyphen, the end of a line and marks around it make no difference: %j',
  (text) => {
    expect(found(text)).toEqual(['budget']);
  },
);

test('a word with capitals is found only as it is written', () => {
  expect(found('Dora and dora are names of people.')).toEqual([]);
  expect(found('DORA’s report')).toEqual(['dora']);
});

test('a hyphen may be missing, an apostrophe may be straight, and a slash is only a slash', () => {
  expect(found('A postmortem.')).toEqual(['post-mortem']);
  expect(found("We don't know.")).toEqual(['unknown']);
  expect(found('CI/CD, not CIxCD')).toEqual(['delivery']);
  expect(found('CIxCD')).toEqual([]);
});

test('without terms nothing is found', () => {
  expect(termsIn('An SLO.', termFinder([]))).toEqual([]);
  expect(termsIn('An SLO.', termFinder([{ id: 'model', words: [] }]))).toEqual([]);
});
