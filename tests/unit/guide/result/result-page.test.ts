import { describe, expect, test } from 'vitest';
import { advice, modelNames } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { resultPage } from '@/lib/guide/result/result-page';
import { currentEdition } from '@/lib/questionnaire';
import { calibrationProfiles as profiles } from '@/lib/questionnaire/calibration';
import { encode } from '@/lib/share/codec';
import { verdictMeaning, verdictSentence } from '@/lib/words/verdict';
import { sharedLead } from '../../../browser/pages.mjs';

const answersOf = (id: string): Record<string, string> => {
  const profile = profiles.find((candidate) => candidate.id === id);
  if (!profile) throw new Error(`No profile ${id}`);
  return profile.answers;
};
const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const resultOf = (answers: Record<string, string>) => {
  const lookup = resultPage(codeOf(answers));
  if (lookup.kind !== 'result') throw new Error(lookup.kind);
  return lookup.result;
};

describe('a code', () => {
  test('gives its result', () => {
    expect(resultPage(codeOf({ hosting: 'mixture' })).kind).toBe('result');
  });

  test('in another spelling leads to its canonical address', () => {
    const code = codeOf(answersOf('C06'));
    expect(resultPage(code.toLowerCase().replaceAll('-', ''))).toEqual({ kind: 'redirect', to: `/r/${code}` });
  });

  test('that can’t be read is named as such, also where its encoding is broken', () => {
    expect(resultPage('1ABC-D')).toMatchObject({
      kind: 'unreadable',
      explanation: { what: expect.stringContaining('checksum') },
    });
    expect(resultPage('%E0%A4%A')).toMatchObject({
      explanation: { what: 'Character 1 of the code is “%”, which no result code contains.' },
    });
  });
});

describe('the shop’s result', () => {
  const result = resultOf(answersOf('C06'));

  test('says in one sentence who leads', () => {
    expect(result.verdict.sentence).toBe('DevOps leads, with SRE for production reliability.');
  });

  test('shows percentages that add to 100', () => {
    expect(result.blend.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });

  test('gives for each work area, the heaviest first, a leader with the answer behind it, or says that there is none', () => {
    expect(result.areas.map(({ id, leaders }) => [id, leaders])).toMatchObject([
      ['organisation', ['devops']],
      ['delivery', ['devops']],
      ['reliability', ['sre']],
      ['estate', []],
      ['infrastructure', []],
      ['network', []],
    ]);
    expect(result.areas[0]?.because).toBe('Changes to our software reach users sooner, with fewer hand-overs');
    expect(result.areas[4]).toMatchObject({
      clarity: 'not enough known',
      because: undefined,
      ask: { question: 'What would an auditor find about patches, backups and access rights?' },
    });
  });

  test('names the strongest reasons for and against, each with the way back to its question', () => {
    expect(result.why?.model).toBe('DevOps');
    expect(result.why?.for[0]).toMatchObject({
      question: 'If only one thing could get better in the next two years, what should it be?',
    });
    expect(result.why?.for[0]?.change).toBe(`/questionnaire/main-wish?code=${result.code}`);
    expect(result.why?.for.length).toBeGreaterThan(0);
    expect(result.why?.against.length).toBeGreaterThan(0);
    for (const { points } of result.why?.for ?? []) expect(points).toBeGreaterThan(0);
    for (const { points } of result.why?.against ?? []) expect(points).toBeLessThan(0);
  });
});

test('a result with every question “don’t know” says so, shows no reasons, and lists what is open', () => {
  const unknown = Object.fromEntries(currentEdition.questions.map(({ id }) => [id, 'unknown']));
  const result = resultOf(unknown);
  expect(result.verdict).toMatchObject({ kind: 'not-enough', sentence: 'There is not enough to tell yet.' });
  expect(result.why).toBeUndefined();
  expect(result.changes.open).toHaveLength(currentEdition.questions.length);
  expect(result.plan).toEqual([]);
  expect(result.cautions).toEqual([]);
  const all = currentEdition.questions.length;
  expect(result.answered).toEqual({ options: 0, unknown: all, notApplicable: 0, open: 0, all });
});

test('a result with six answers shows wide ranges and says what to find out first', () => {
  const six = Object.fromEntries(
    Object.entries(answersOf('C06'))
      .filter(([, answer]) => answer !== 'unknown')
      .slice(0, 6),
  );
  const result = resultOf(six);
  expect(result.blend.find(({ id }) => id === 'devops')).toMatchObject({
    low: expect.any(Number),
    high: expect.any(Number),
  });
  const widest = Math.max(...result.blend.map(({ low, high }) => high - low));
  expect(widest).toBeGreaterThan(0.5);
  expect(result.changes).toMatchObject({ first: 3, settled: false });
  expect(result.changes.open[0]?.text).toBe(
    'If only one thing could get better in the next two years, what should it be?',
  );
});

test('what a result is about changes no figure, and every link with a code carries it on', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap((part) => texts(part))
        : [];
  const carries = /^\/(r|questionnaire)\/./;
  // One of the published results of edition 2026.1.
  const old = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';
  for (const code of [codeOf(sharedLead), old]) {
    const [plain, about] = [resultPage(code), resultPage(code, 'City hospital')];
    if (plain.kind !== 'result' || about.kind !== 'result') throw new Error('There is no result');
    const { cases: _, path, ...rest } = about.result;
    expect(path).toBe(`/r/${code}`);
    const links = texts(rest).filter((text) => carries.test(text));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !link.includes('scope=City+hospital'))).toEqual([]);
    const without = (text: string) => text.replace(/[?&]scope=City\+hospital|^City hospital$/, '');
    expect(texts(about.result).map(without)).toEqual(texts(plain.result));
  }
  const { code } = resultOf(sharedLead);
  expect(resultPage(code.toLowerCase(), 'City')).toEqual({ kind: 'redirect', to: `/r/${code}?scope=City` });
});

test('a flip’s own link opens a result that the named model leads', () => {
  const [flip] = resultOf(answersOf('C06')).changes.flips;
  const varied = resultPage(flip?.path.slice('/r/'.length) ?? '');
  expect(varied.kind === 'result' && varied.result.verdict.sentence).toContain(flip?.lead);
});

test('flips that change one question alike are one row, and each other answer’s link keeps its promise', () => {
  // Four other ways of releasing put SRE first, each alone.
  const { changes } = resultOf(sharedLead);
  const questions = changes.flips.map(({ lead, changes }) => [lead, ...changes.map(({ question }) => question)].join());
  expect(new Set(questions).size).toBe(questions.length);
  const [first] = changes.flips;
  expect(first?.others).toHaveLength(3);
  for (const { path } of first?.others ?? []) {
    const varied = resultPage(path.slice('/r/'.length));
    expect(varied.kind === 'result' && varied.result.verdict.sentence).toContain(first?.lead);
  }
});

describe('the verdict in words', () => {
  const spoken = (answers: Record<string, string>) => {
    const result = outcome(currentEdition, { answers, importance: {} }, advice);
    return [verdictSentence(result, modelNames), verdictMeaning(result, modelNames).label];
  };

  test('names both of a shared lead', () => {
    const answers = {
      'main-wish': 'delivery',
      'worst-trouble': 'running',
      'run-responsibility': 'builders',
      staff: 'service-engineers',
      requests: 'performance',
    };
    expect(spoken(answers)).toEqual(['DevOps and SRE share the lead.', 'Shared lead']);
  });
});
