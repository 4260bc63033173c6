import { describe, expect, test } from 'vitest';
import { agendaSize, board } from '@/lib/engine';
import { currentEdition } from '@/lib/questionnaire';
import { smallEdition } from '@/tests/made-up/small-edition';
import { answersOf } from '@/tests/reference/calibration';

const sheet = (answers: Record<string, string>) => ({ answers, importance: {} });
const described = (id: string, changes: Record<string, string> = {}) => sheet({ ...answersOf(id), ...changes });

describe('the blend of a team', () => {
  test('is the mean of its members’ shares; a member who cast nothing has no part in it', () => {
    const { shares, members, spread } = board(smallEdition, [
      sheet({ pace: 'slow' }),
      sheet({ faults: 'late' }),
      sheet({ pace: 'unknown' }),
    ]);
    expect(members).toHaveLength(3);
    expect(shares).toMatchObject({ sysops: 0.5, devops: 0.5 });
    expect(spread.sysops).toEqual({ low: 0, high: 1 });
    expect(spread.sre).toEqual({ low: 0, high: 0 });
  });

  test('of nobody is none, with nothing to talk about', () => {
    expect(board(smallEdition, [])).toMatchObject({
      members: [],
      shares: { devops: 0 },
      agenda: [],
      verdict: { kind: 'not-enough', lead: [] },
      withoutOne: { holds: null, changes: [] },
    });
  });
});

describe('the agenda', () => {
  test('ranks disagreements by what they do to the votes', () => {
    const { agenda } = board(smallEdition, [
      sheet({ pace: 'fast', faults: 'late', cables: 'many' }),
      sheet({ pace: 'slow', faults: 'late', cables: 'none' }),
    ]);
    // pace: weight 2 × TV(devops .8, sre .2 | sysops .5, kept back .5) = 2 × 1; cables: weight 1 × TV(netops 1 | kept back 1) = 1
    expect(agenda.map(({ question, matters, distance }) => [question, matters, distance])).toEqual([
      ['pace', 2, 1],
      ['cables', 1, 1],
    ]);
    expect(agenda[0]?.chosenBy).toEqual({ fast: [0], slow: [1] });
  });

  test('says what the blend would be if all agreed on one of the answers', () => {
    const { agenda } = board(smallEdition, [
      sheet({ pace: 'fast', faults: 'late' }),
      sheet({ pace: 'slow', faults: 'late' }),
    ]);
    // fast: both cast 2 × (devops .8, sre .2) and devops 1, so devops 2.6 of 3; slow: both cast sysops 1 and devops 1, a tie that the earlier takes.
    expect(agenda[0]?.agreed.map(({ option, lead, shares }) => [option, lead, shares.devops])).toEqual([
      ['fast', 'devops', expect.closeTo(2.6 / 3, 12)],
      ['slow', 'sysops', expect.closeTo(1 / 2, 12)],
    ]);
  });

  test('has three to five items, the last two only where they matter half as much as the first', () => {
    const [first, second] = ['C06', 'C01'].map((id) => described(id));
    if (!first || !second) throw new Error('The calibration has no such profiles');
    const { agenda, questions } = board(currentEdition, [first, second]);
    expect(questions.filter(({ matters }) => matters > 0).length).toBeGreaterThan(agendaSize.most);
    expect(agenda.length).toBeGreaterThanOrEqual(agendaSize.least);
    expect(agenda.length).toBeLessThanOrEqual(agendaSize.most);
    const least = (agenda[0]?.matters ?? 0) * agendaSize.part;
    for (const { matters } of agenda.slice(agendaSize.least)) expect(matters).toBeGreaterThanOrEqual(least);
  });
});

describe('agreement', () => {
  test('distance on a scale is a part of the largest distance', () => {
    const ordered = {
      ...smallEdition,
      questions: smallEdition.questions.map((question) => ({ ...question, ordered: true })),
    };
    const { questions } = board(ordered, [sheet({ pace: 'fast' }), sheet({ pace: 'slow' }), sheet({ pace: 'never' })]);
    // places 0, 1, 2: pairs 1, 2 and 1 apart of at most 2, on average (0.5 + 1 + 0.5) / 3
    expect(questions[0]?.distance).toBeCloseTo(2 / 3, 12);
  });

  test('counts those who agree among those who chose an option, and all others apart', () => {
    const { questions } = board(smallEdition, [
      sheet({ cables: 'many' }),
      sheet({ cables: 'many' }),
      sheet({ cables: 'few' }),
      sheet({ cables: 'unknown' }),
      sheet({ cables: 'not-applicable' }),
      sheet({}),
    ]);
    expect(questions[2]).toMatchObject({ answered: 3, agreement: 2 / 3, unknown: 1, notApplicable: 1, open: 1 });
    expect(questions[0]).toMatchObject({ answered: 0, agreement: 0, open: 6, matters: 0 });
  });

  test('in a work area is told from its questions that two have answered', () => {
    const { areas } = board(smallEdition, [
      sheet({ pace: 'fast', faults: 'late', cables: 'many' }),
      sheet({ pace: 'slow', faults: 'late' }),
    ]);
    const area = (id: string) => areas.find((each) => each.area === id);
    // Weights 2 and 1, variations 1 and 0.
    expect(area('delivery')).toMatchObject({ variation: 2 / 3, agrees: false });
    expect(area('network')).toMatchObject({ variation: null, agrees: null, lead: ['netops'] });
    expect(area('estate')).toMatchObject({ variation: null, lead: [] });
  });
});

describe('the verdict on a team', () => {
  test('of one is no more than leaning: how sure one person is, their own result says', () => {
    expect(board(currentEdition, [described('C06')]).verdict).toMatchObject({
      kind: 'leaning',
      lead: ['devops'],
      support: 1,
    });
  });

  test('is clear where the lead is large, most members have it and it rests on nobody alone', () => {
    const { verdict, withoutOne } = board(currentEdition, [
      described('C06'),
      described('C06', { staff: 'unknown' }),
      described('C06'),
    ]);
    expect(verdict).toMatchObject({ kind: 'clear-lead', lead: ['devops'], support: 1 });
    expect(withoutOne).toEqual({ holds: true, changes: [] });
  });

  test('names the members on whose answers alone the lead rests', () => {
    const { withoutOne } = board(smallEdition, [
      sheet({ pace: 'fast' }),
      sheet({ cables: 'many' }),
      sheet({ cables: 'many' }),
    ]);
    // netops 2/3; without one of the two it is a tie of devops .4 and netops .5
    expect(withoutOne.holds).toBe(true);
    const close = board(smallEdition, [
      sheet({ faults: 'late' }),
      sheet({ cables: 'many' }),
      sheet({ faults: 'late', cables: 'many' }),
    ]);
    // devops and netops have ½ each; without the first netops has ¾, and devops is first of the tie.
    expect(close.withoutOne).toEqual({ holds: false, changes: [{ member: 0, lead: 'netops' }] });
  });

  test('says nothing where no member’s answers are enough', () => {
    expect(board(smallEdition, [sheet({ pace: 'fast' }), sheet({ pace: 'fast' })]).verdict.kind).toBe('not-enough');
  });
});

test('what would settle it are the questions that most left open, the heaviest first', () => {
  const { settle } = board(smallEdition, [
    sheet({ pace: 'unknown' }),
    sheet({ faults: 'late' }),
    sheet({ faults: 'late' }),
  ]);
  expect(settle.open).toEqual([
    { question: 'pace', members: 3 },
    { question: 'cables', members: 3 },
  ]);
});
