import { describe, expect, test } from 'vitest';
import type { Practice } from '@/lib/dataset/catalogue-schema';
import {
  answersSupplied,
  areasSupplied,
  basicsSupplied,
  modelsSupplied,
  type VotingQuestion,
} from '@/lib/dataset/check-practice-supply';
import {
  acyclicPrerequisites,
  answersVoteForModel,
  checkCallingAnswers,
  checkPractices,
  checkPracticesForEdition,
  distinctPractices,
  metricsExist,
  namesAnswers,
  notByMostAnswers,
  prerequisitesExist,
} from '@/lib/dataset/check-practices';
import { formatIssues, type Issue } from '@/lib/shared/issue';
import { allQuestions, madeUpPractices, metrics, madeUpPractice as practice, questions } from './made-up-practices';

/** Each rule is shown made-up practices with one fault. */

const lines = (issues: Issue[]) => issues.map((issue) => formatIssues([issue]).trim());

const allIssues = (practices: Practice[], asked: VotingQuestion[]) =>
  lines([...checkPractices(practices, metrics), ...checkPracticesForEdition(practices, asked)]);

/** All practices, with a fault in the first. */
function withFault(fault: Partial<Practice>): Practice[] {
  const [first, ...others] = madeUpPractices();
  if (!first) throw new Error('There are practices');
  return [{ ...first, ...fault }, ...others];
}

describe('all rules together', () => {
  test('practices without a fault have no issue', () => {
    expect(allIssues(madeUpPractices(), allQuestions)).toEqual([]);
  });

  test('a model that no answer speaks for yet needs no practices', () => {
    const silent = allQuestions.map(({ id, options }) => ({
      id,
      options: options.filter(({ votes }) => !votes.netops),
    }));
    const others = madeUpPractices().filter(({ model }) => model !== 'netops');
    expect(allIssues(others, silent)).toEqual([]);
  });

  test('issues of several rules are reported at once', () => {
    const faulty = withFault({ metric: 'wetness', prerequisites: ['umbrella'] });
    expect(allIssues(faulty, allQuestions)).toEqual([
      'practices.sysops-0.metric: There is no metric "wetness"',
      'practices.sysops-0.prerequisites: There is no practice "umbrella"',
    ]);
  });
});

describe('one practice', () => {
  test('stands with its model, and models in their order', () => {
    const faulty = withFault({ model: 'devops', calledBy: { weather: ['cold'] } });
    expect(lines(checkPractices(faulty, metrics))).toEqual([
      'practices.sysops-1: Out of order (The order is sysops, devops, netops, techops, sre)',
    ]);
  });

  test('has a name and a description of its own, whatever the case', () => {
    const issues = distinctPractices([practice('a'), practice('b', { name: 'ADOPT A' }), practice('c')]);
    expect(lines(issues)).toEqual(['practices.b.name: The same as a’s']);
    const what = practice('a').what;
    expect(lines(distinctPractices([practice('a'), practice('b', { what })]))).toEqual([
      'practices.b.what: The same as a’s',
    ]);
  });

  test('is measured by a metric that exists', () => {
    expect(lines(metricsExist([practice('a', { metric: 'wetness' })], metrics))).toEqual([
      'practices.a.metric: There is no metric "wetness"',
    ]);
  });
});

describe('prerequisites', () => {
  test('exist', () => {
    expect(lines(prerequisitesExist([practice('a', { prerequisites: ['b'] })]))).toEqual([
      'practices.a.prerequisites: There is no practice "b"',
    ]);
  });

  test('do not go in a circle: each practice on it is named, those that only lead to it are not', () => {
    const circle = [
      practice('a', { prerequisites: ['b'] }),
      practice('b', { prerequisites: ['c'] }),
      practice('c', { prerequisites: ['a'] }),
      practice('d', { prerequisites: ['a'] }),
    ];
    expect(acyclicPrerequisites(circle).map(({ path }) => path)).toEqual([
      'practices.a.prerequisites',
      'practices.b.prerequisites',
      'practices.c.prerequisites',
    ]);
  });

  test('do not hold the practice itself', () => {
    expect(acyclicPrerequisites([practice('a', { prerequisites: ['a'] })])).toHaveLength(1);
  });

  test('may be shared: two ways to one prerequisite are no circle', () => {
    const diamond = [
      practice('a', { prerequisites: ['b', 'c'] }),
      practice('b', { prerequisites: ['d'] }),
      practice('c', { prerequisites: ['d'] }),
      practice('d'),
    ];
    expect(acyclicPrerequisites(diamond)).toEqual([]);
  });
});

describe('answers that call for a practice', () => {
  test('are at least one', () => {
    expect(lines(namesAnswers(practice('a', { calledBy: {} })))).toEqual(['practices.a.calledBy: Called by no answer']);
  });

  test('are at most eight of one edition; those of another don’t count', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const asked = (...options: string[]) => [{ id: 'letter', options: options.map((id) => ({ id })) }];
    const byNine = practice('a', { calledBy: { letter: ids } });
    expect(lines(notByMostAnswers(byNine, asked(...ids)))).toEqual([
      'practices.a.calledBy: Called by 9 answers of an edition (At most 8)',
    ]);
    expect(notByMostAnswers(byNine, asked(...ids.slice(1)))).toEqual([]);
  });

  test('are each named once', () => {
    expect(lines(namesAnswers(practice('a', { calledBy: { weather: ['rain', 'rain'] } })))).toEqual([
      'practices.a.calledBy: Names weather.rain more than once',
    ]);
  });

  test('exist, question and option', () => {
    const faulty = withFault({ calledBy: { wether: ['rain'], weather: ['hail'] } });
    expect(lines(checkCallingAnswers(faulty, [{ questions: allQuestions }]))).toEqual([
      'practices.sysops-0.calledBy: There is no question "wether"',
      'practices.sysops-0.calledBy: "weather" has no option "hail" (Its options are rain, snow, fog, cold)',
    ]);
  });

  test('may be those of any edition', () => {
    const older = { questions: [{ id: 'weather', options: [{ id: 'hail' }] }] };
    const oneOfEach = withFault({ calledBy: { weather: ['rain', 'hail'] } });
    expect(checkCallingAnswers(oneOfEach, [older, { questions: allQuestions }])).toEqual([]);
  });

  test('give a basic practice’s model a vote or not', () => {
    expect(answersVoteForModel(practice('a', { basic: true, calledBy: { weather: ['snow'] } }), questions)).toEqual([]);
  });

  test('give the practice’s model a vote', () => {
    expect(lines(answersVoteForModel(practice('a', { calledBy: { weather: ['snow', 'rain'] } }), questions))).toEqual([
      'practices.a.calledBy: weather.snow gives sysops no vote (Name answers that speak for the model)',
    ]);
  });
});

describe('coverage', () => {
  test('twelve practices are too few for a model', () => {
    expect(lines(modelsSupplied(madeUpPractices().filter(({ id }) => id !== 'sre-0')))).toEqual([
      'practices of sre: 12 practices (At least 13)',
    ]);
  });

  test('two work areas are too few for a model', () => {
    const narrow = madeUpPractices().map((each, index) =>
      each.model === 'netops' ? ({ ...each, area: index % 2 ? 'network' : 'estate' } as const) : each,
    );
    expect(lines(modelsSupplied(narrow))).toEqual(['practices of netops: 2 work areas (At least 3)']);
  });

  test('a model needs three practices that take only days', () => {
    const slow = madeUpPractices().map((each) =>
      each.model === 'techops' && !['techops-0', 'techops-1'].includes(each.id)
        ? { ...each, effort: 'weeks' as const }
        : each,
    );
    expect(lines(modelsSupplied(slow))).toEqual(['practices of techops: 2 practices that take days (At least 3)']);
  });

  test('five practices are too few for a work area', () => {
    const network = madeUpPractices().filter(({ area }) => area === 'network');
    const fewer = madeUpPractices().filter(({ area }) => area !== 'network');
    expect(lines(areasSupplied([...fewer, ...network.slice(0, 5)]))).toEqual([
      'practices in network: 5 practices (At least 6)',
    ]);
  });

  test('a plan has three basics to begin with, which take days and need nothing', () => {
    const basic = { basic: true } as const;
    expect(
      lines(basicsSupplied([practice('a', basic), practice('b', { ...basic, effort: 'weeks' }), practice('c')])),
    ).toEqual([
      'practices: 2 basic practices (At least 3)',
      'practices.b: Is basic, but can’t be what a plan begins with (It takes days and needs no other)',
    ]);
  });

  test('an answer with a vote of 0.5 calls for two practices of that model; one of another does not count', () => {
    const issues = answersSupplied(
      [
        practice('a', { calledBy: { weather: ['rain'] } }),
        practice('b', { model: 'sre', calledBy: { weather: ['rain'] } }),
        practice('c', { model: 'netops', calledBy: { weather: ['snow'] } }),
      ],
      questions,
    );
    expect(lines(issues)).toEqual([
      'weather.rain: Calls for 1 practices of sysops (At least 2, because its vote is 0.5 or more)',
    ]);
  });

  test('an answer with any vote calls for one practice; one without a vote needs none', () => {
    const issues = answersSupplied([practice('a'), practice('b')], questions);
    expect(lines(issues)).toEqual(['weather.snow: Calls for no practice']);
  });
});
