import { describe, expect, test } from 'vitest';
import { workAreaIds } from '@/lib/dataset/ids';
import { castVotes, percentages, reasons } from '@/lib/engine';
import { areaScores } from '@/lib/engine/areas';
import type { Certainty } from '@/lib/engine/certainty';
import { forEachModel } from '@/lib/engine/points';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { smallEdition } from '@/tests/made-up/small-edition';

const sheet = { answers: { pace: 'fast', faults: 'early', cables: 'many' }, importance: {} };

test('an area’s blend is the same formula over its own questions, and its emphasis is its part of all points', () => {
  const areas = areaScores(smallEdition, sheet, castVotes(smallEdition.questions, sheet));
  const delivery = areas.find(({ area }) => area === 'delivery');
  // delivery: devops 1.6, sre 0.4 + 0.5; network: netops 1; all: 3.5
  expect(delivery?.shares.devops).toBeCloseTo(1.6 / 2.5, 12);
  expect(delivery?.emphasis).toBeCloseTo(2.5 / 3.5, 12);
  expect(delivery?.lead).toEqual(['devops']);
  expect(areas.find(({ area }) => area === 'network')).toMatchObject({ lead: ['netops'], margin: 1 });
});

test('an area in which too little is cast names no leader', () => {
  const little: AnswerSheet = { answers: { pace: 'fast', cables: 'few' }, importance: { cables: 'less' } };
  const [, , , network] = areaScores(smallEdition, little, castVotes(smallEdition.questions, little));
  // ½ × (0.4 + 0.1) = 0.25 votes
  expect(network).toMatchObject({ area: 'network', lead: [], margin: 0 });
  expect(network?.shares.sysops).toBeCloseTo(0.8, 12);
});

describe('an area, where it is known how often each model is first in it', () => {
  const score = (answers: AnswerSheet['answers'], chance: number) => {
    const given = { answers, importance: {} };
    const chances = forEachModel((model) => (model === 'devops' ? chance : (1 - chance) / 4));
    const ofAreas = Object.fromEntries(workAreaIds.map((area) => [area, chances])) as Certainty['areas'];
    return areaScores(smallEdition, given, castVotes(smallEdition.questions, given), ofAreas)[0];
  };

  test('names a leader that is sure enough, and says how sure', () => {
    expect(score(sheet.answers, 0.65)).toMatchObject({ area: 'delivery', lead: ['devops'], sure: 0.65 });
  });

  test('names none that is first in less than 65 of 100 draws', () => {
    expect(score(sheet.answers, 0.64)).toMatchObject({ area: 'delivery', lead: [], sure: null, margin: 0 });
  });

  test('names none where less than half of its weight is settled', () => {
    // Pace weighs 2 of the 3 in delivery.
    expect(score({ pace: 'fast' }, 1)).toMatchObject({ lead: ['devops'], sure: 1 });
    expect(score({ faults: 'early' }, 1)).toMatchObject({ lead: [], sure: null });
  });
});

test('a reason is the share less what it would be without the answer', () => {
  const { for: inFavour, against } = reasons(castVotes(smallEdition.questions, sheet), 'devops');
  // with all: 1.6 / 3.5; without pace: 0 / 1.5; without faults: 1.6 / 3; without cables: 1.6 / 2.5
  expect(inFavour.map(({ question }) => question)).toEqual(['pace']);
  expect(inFavour[0]?.effect).toBeCloseTo(1.6 / 3.5, 12);
  expect(against.map(({ question }) => question)).toEqual(['cables', 'faults']);
  expect(against[0]?.effect).toBeCloseTo(1.6 / 3.5 - 1.6 / 2.5, 12);
});

test('percentages give what rounding leaves over to the largest remainders', () => {
  expect(percentages({ sysops: 1 / 3, devops: 1 / 3, netops: 1 / 3, techops: 0, sre: 0 })).toEqual({
    sysops: 34,
    devops: 33,
    netops: 33,
    techops: 0,
    sre: 0,
  });
  expect(percentages({ sysops: 0.125, devops: 0.126, netops: 0.128, techops: 0.121, sre: 0.5 })).toEqual({
    sysops: 12,
    devops: 13,
    netops: 13,
    techops: 12,
    sre: 50,
  });
});
