import { describe, expect, test } from 'vitest';
import type { Practice } from '@/lib/dataset/catalogue-schema';
import {
  acyclicPrerequisites,
  answersSupplied,
  areasSupplied,
  calledByVoters,
  checkPractices,
  distinctPractices,
  fewAnswers,
  inModelOrder,
  knownAnswers,
  knownMetrics,
  knownPrerequisites,
  modelsSupplied,
  type VotingQuestion,
} from '@/lib/dataset/check-practices';
import { type ModelId, modelIds, workAreaIds } from '@/lib/dataset/ids';
import { formatIssues, type Issue } from '@/lib/shared/issue';

/** A made-up world without an issue: each rule is shown one fault in it. */

const questions: VotingQuestion[] = [
  {
    id: 'weather',
    options: [
      { id: 'rain', votes: { sysops: 0.5, sre: 0.2 } },
      { id: 'snow', votes: { netops: 0.4 } },
      { id: 'fog', votes: {} },
    ],
  },
];
const metrics = [{ id: 'dryness' }];

const lines = (issues: Issue[]) => issues.map((issue) => formatIssues([issue]).trim());

function practice(id: string, changes: Partial<Practice> = {}): Practice {
  return {
    id,
    model: 'sysops',
    area: 'network',
    name: `Adopt ${id}`,
    what: `What ${id} is, and why it helps.`,
    firstStep: 'Two people do it on Friday and show it.',
    effort: 'days',
    prerequisites: [],
    metric: 'dryness',
    calledBy: { weather: ['rain'] },
    sources: ['read'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
    ...changes,
  };
}

/** 13 practices for each of the five models, spread over the six work areas: 65, so at least 10 in each area. */
function world(): Practice[] {
  const answers: Record<ModelId, string> = {
    sysops: 'rain',
    devops: 'cold',
    netops: 'snow',
    techops: 'cold',
    sre: 'rain',
  };
  return modelIds.flatMap((model, place) =>
    Array.from({ length: 13 }, (_, turn) =>
      practice(`${model}-${turn}`, {
        model,
        area: workAreaIds[(place + turn) % 6] ?? 'network',
        calledBy: { weather: [answers[model]] },
      }),
    ),
  );
}

describe('all rules together', () => {
  const asked: VotingQuestion[] = [
    {
      id: 'weather',
      options: [...(questions[0]?.options ?? []), { id: 'cold', votes: { devops: 0.5, techops: 0.5 } }],
    },
  ];

  test('a world without a fault has no issue', () => {
    expect(lines(checkPractices(world(), metrics, asked))).toEqual([]);
  });

  test('a model that no answer speaks for yet needs no practices', () => {
    const silent = asked.map(({ id, options }) => ({ id, options: options.filter(({ votes }) => !votes.netops) }));
    expect(
      lines(
        checkPractices(
          world().filter(({ model }) => model !== 'netops'),
          metrics,
          silent,
        ),
      ),
    ).toEqual([]);
  });

  test('issues of several rules are reported at once', () => {
    const [first, ...rest] = world();
    if (!first) throw new Error('The world is empty');
    const faulty = [{ ...first, metric: 'wetness', prerequisites: ['umbrella'] }, ...rest];
    expect(lines(checkPractices(faulty, metrics, asked))).toEqual([
      'practices.sysops-0.metric: There is no metric "wetness"',
      'practices.sysops-0.prerequisites: There is no practice "umbrella"',
    ]);
  });
});

describe('one practice', () => {
  test('stands with its model, and models in their order', () => {
    const issues = inModelOrder([practice('a', { model: 'sre' }), practice('b', { model: 'devops' })]);
    expect(lines(issues)).toEqual(['practices.b: Out of order (The order is sysops, devops, netops, techops, sre)']);
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
    expect(lines(knownMetrics([practice('a', { metric: 'wetness' })], metrics))).toEqual([
      'practices.a.metric: There is no metric "wetness"',
    ]);
  });
});

describe('prerequisites', () => {
  test('exist', () => {
    expect(lines(knownPrerequisites([practice('a', { prerequisites: ['b'] })]))).toEqual([
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
  test('are one to six', () => {
    const seven = { weather: ['a', 'b', 'c', 'd'], season: ['e', 'f', 'g'] };
    expect(lines(fewAnswers([practice('a', { calledBy: {} }), practice('b', { calledBy: seven })]))).toEqual([
      'practices.a.calledBy: Called by 0 answers (Between 1 and 6)',
      'practices.b.calledBy: Called by 7 answers (Between 1 and 6)',
    ]);
  });

  test('are each named once', () => {
    expect(lines(fewAnswers([practice('a', { calledBy: { weather: ['rain', 'rain'] } })]))).toEqual([
      'practices.a.calledBy: Names weather.rain more than once',
    ]);
  });

  test('exist, question and option', () => {
    const issues = knownAnswers([practice('a', { calledBy: { wether: ['rain'], weather: ['hail'] } })], questions);
    expect(lines(issues)).toEqual([
      'practices.a.calledBy: There is no question "wether"',
      'practices.a.calledBy: "weather" has no option "hail" (Its options are rain, snow, fog)',
    ]);
  });

  test('give the practice’s model a vote', () => {
    expect(lines(calledByVoters([practice('a', { calledBy: { weather: ['snow', 'rain'] } })], questions))).toEqual([
      'practices.a.calledBy: weather.snow gives sysops no vote (Name answers that speak for the model)',
    ]);
  });
});

describe('coverage', () => {
  test('twelve practices are too few for a model', () => {
    expect(lines(modelsSupplied(world().filter(({ id }) => id !== 'sre-0')))).toEqual([
      'practices of sre: 12 practices (At least 13)',
    ]);
  });

  test('two work areas are too few for a model', () => {
    const narrow = world().map((entry, place) =>
      entry.model === 'netops' ? ({ ...entry, area: place % 2 ? 'network' : 'estate' } as const) : entry,
    );
    expect(lines(modelsSupplied(narrow))).toEqual(['practices of netops: 2 work areas (At least 3)']);
  });

  test('a model needs three practices that take only days', () => {
    const slow = world().map((entry) =>
      entry.model === 'techops' && !['techops-0', 'techops-1'].includes(entry.id)
        ? { ...entry, effort: 'weeks' as const }
        : entry,
    );
    expect(lines(modelsSupplied(slow))).toEqual(['practices of techops: 2 practices that take days (At least 3)']);
  });

  test('five practices are too few for a work area', () => {
    const network = world().filter(({ area }) => area === 'network');
    const fewer = world().filter((entry) => entry.area !== 'network');
    expect(lines(areasSupplied([...fewer, ...network.slice(0, 5)]))).toEqual([
      'practices in network: 5 practices (At least 6)',
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
