import { describe, expect, test } from 'vitest';
import { paperPage } from '@/lib/guide/paper/paper-page';
import { currentEdition } from '@/lib/questionnaire';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';
import { encode } from '@/lib/share/codec';

const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const shop = codeOf(calibrationProfiles.find(({ id }) => id === 'C06')?.answers ?? {});
const paperOf = (code: string, scope = '') => {
  const lookup = paperPage(code, scope);
  if (lookup.kind !== 'paper') throw new Error(lookup.kind);
  return lookup.paper;
};

describe('the paper of a result', () => {
  const paper = paperOf(shop, 'Web shop');

  test('says what is recommended, and who answers for the work of each model in it', () => {
    expect(paper.sentence).toBe('DevOps leads, with SRE for production reliability.');
    expect(paper.models.map(({ name, isLeader }) => [name, isLeader])).toEqual([
      ['DevOps', true],
      ['SRE', false],
    ]);
    expect(paper.models[0]?.gist).toMatch(/^delivering/);
  });

  test('says how sure it is to readers who answered nothing themselves', () => {
    expect(paper.sure).toMatch(/^Clear lead\. DevOps is 51 percentage points ahead of SRE/);
    expect(paper.sure).toMatch(
      /Questions that are still open could put another model first, and so would two different answers\.$/,
    );
    expect(paper.sure).not.toMatch(/you/i);
    expect(paper.answered).toBe('11 of 30 questions answered and 19 “we don’t know”');
  });

  test('has the figures that most of its steps name, in a sentence each', () => {
    expect(paper.figures.map(({ name }) => name)).toEqual([
      'Change lead time',
      'Deployment frequency',
      'Failed deployment recovery time',
    ]);
    for (const { measured } of paper.figures) expect(measured).toMatch(/^[^.]+\.$/);
  });

  test('adds up what its steps take', () => {
    const efforts = paper.plan.flatMap(({ steps }) => steps.map(({ effort }) => effort));
    expect(efforts.filter((effort) => effort === 'days')).toHaveLength(5);
    expect(paper.effort).toBe('five steps that take days, two that take weeks and one that takes months');
  });

  test('names three of the open questions, and how many more there are', () => {
    expect([paper.findOut.length, paper.moreOpen]).toEqual([3, 16]);
  });

  test('leads back with its title, and prints the address without it', () => {
    expect(paper.result).toBe(`/r/${shop}?scope=Web+shop`);
    expect(paper.address).toMatch(new RegExp(`/r/${shop}$`));
    expect(paper.path).toBe(`/r/${shop}/paper`);
  });
});

test('the paper of too few answers asks for what is missing and recommends nothing', () => {
  const paper = paperOf(codeOf({ 'release-need': 'weekly' }));
  expect(paper).toMatchObject({ kind: 'not-enough', models: [], blend: undefined, areas: [], plan: [], figures: [] });
  expect([paper.findOut.length, paper.moreOpen]).toEqual([8, 21]);
  expect(paper.effort).toBeUndefined();
});

test('the paper of an organisation that needs no model has the basics, and no blend', () => {
  const paper = paperOf(codeOf({ 'software-origin': 'as-delivered', staff: 'one-person', hosting: 'office-only' }));
  expect(paper).toMatchObject({ kind: 'no-model', models: [], blend: undefined, findOut: [] });
  expect(paper.plan.flatMap(({ steps }) => steps)).toHaveLength(3);
});

test('the paper of an older edition says what the newest makes of the answers', () => {
  expect(paperOf('14WES-S7SGJ-8KZVV-0RGD3-SXG8').newer).toMatchObject({ id: currentEdition.id });
});

test('another spelling leads to its own address, and what can’t be read is named', () => {
  expect(paperPage(shop.toLowerCase(), 'Web shop')).toEqual({
    kind: 'redirect',
    to: `/r/${shop}/paper?scope=Web+shop`,
  });
  expect(paperPage('nonsense')).toMatchObject({ kind: 'unreadable' });
});
