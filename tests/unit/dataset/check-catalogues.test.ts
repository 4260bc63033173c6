import { describe, expect, test } from 'vitest';
import { type Metric, metricSchema } from '@/lib/dataset/catalogue-schema';
import {
  checkCatalogue,
  conditionsAskedAbout,
  distinctNames,
  namedAnswers,
  readableFormulas,
} from '@/lib/dataset/check-catalogues';
import type { Condition } from '@/lib/dataset/condition';
import { formatIssues, type Issue } from '@/lib/shared/issue';
import { madeUpDataset } from './made-up-dataset';

const { sources } = madeUpDataset();

const metric = (id: string): Metric => ({
  id,
  name: `The metric ${id}`,
  aliases: [],
  definition: 'How much of it there is, in one sentence.',
  formula: String.raw`\frac{\text{part}}{\text{whole}}`,
  unit: '%',
  models: ['sre'],
  caution: 'What to watch for when reading it.',
  misuse: 'How one had better not use it.',
  sources: ['read', 'advert'],
  evidence: 'verified',
  checkedOn: '2026-11-20',
});

/** Plants one fault in the first of two metrics and expects that issue and no other. */
function issuesAfter(fault: object): string[] {
  return lines(checkCatalogue('metrics', metricSchema, [{ ...metric('first'), ...fault }, metric('second')], sources));
}

const lines = (issues: readonly Issue[]) => issues.map((issue) => formatIssues([issue]).trim());

describe('a catalogue', () => {
  test('without a fault has no issue', () => {
    expect(issuesAfter({})).toEqual([]);
  });

  test('with a misspelt key is refused, and no other rule reports noise on it', () => {
    expect(issuesAfter({ unti: '%', sources: ['raed'] })).toEqual(['metrics.first: Unrecognized key: "unti"']);
  });

  test('has each id once', () => {
    expect(issuesAfter({ id: 'second' })).toEqual([
      'metrics.second: This id is used more than once (Ids are permanent: give the later record an id of its own)',
    ]);
  });

  test('cites sources that exist', () => {
    expect(issuesAfter({ sources: ['read', 'raed'] })).toEqual([
      'metrics.first.sources: There is no source "raed" (The ids are in lib/dataset/sources.ts)',
    ]);
  });

  test('cites a source once', () => {
    expect(issuesAfter({ sources: ['read', 'read'] })).toEqual([
      'metrics.first.sources: Source "read" is cited more than once (Cite it once)',
    ]);
  });

  test.each(['verified', 'secondary'])('can’t be %s on weak sources alone', (evidence) => {
    expect(issuesAfter({ sources: ['advert'], evidence })).toEqual([
      `metrics.first.evidence: Graded ${evidence}, but every source is weak (Cite a better source, or grade it practice or claim)`,
    ]);
  });

  test.each(['practice', 'claim'])('may be %s on a weak source', (evidence) => {
    expect(issuesAfter({ sources: ['advert'], evidence })).toEqual([]);
  });

  test('is verified only by a source that was read', () => {
    expect(issuesAfter({ sources: ['reported', 'standard'] })).toEqual([
      'metrics.first.evidence: Graded verified, but no source has the status verified (Cite a source that was read, or grade it secondary)',
    ]);
  });
});

describe('names', () => {
  test('stand for one record, whatever the case of their letters', () => {
    const records = [
      { id: 'mttr', name: 'MTTR', aliases: ['Mean time to repair'] },
      { id: 'network-mttr', name: 'Network MTTR', aliases: ['mttr', 'Mean time to mend a network'] },
    ];
    expect(lines(distinctNames('metrics', records))).toEqual([
      'metrics.network-mttr.aliases: "mttr" is a name of mttr already (Let a name stand for one record)',
    ]);
  });

  test('are not repeated within a record either', () => {
    expect(distinctNames('metrics', [{ id: 'slo', name: 'SLO', aliases: ['slo'] }])).toHaveLength(1);
  });
});

describe('formulas', () => {
  const issuesOf = (formula: string) => readableFormulas([{ id: 'first', formula }]).map(({ message }) => message);

  test('of the known commands are right', () => {
    expect(issuesOf(String.raw`\operatorname{median}(\text{end} - \text{start}) \leq 1`)).toEqual([]);
  });

  test('with another command are reported, each command once', () => {
    expect(issuesOf(String.raw`\sqrt{\text{a}} + \sqrt{\text{b}} \quad c`)).toEqual([
      String.raw`Uses \sqrt`,
      String.raw`Uses \quad`,
    ]);
  });

  test.each([String.raw`\text{a`, String.raw`\text a}`, '}{'])(
    'with braces that don’t match are reported: %s',
    (formula) => {
      expect(issuesOf(formula)).toEqual(['Its braces don’t match']);
    },
  );

  test('with a bare % are reported, because TeX takes the rest for a comment', () => {
    expect(issuesOf(String.raw`\text{100 %}`)).toEqual(['Has a %']);
  });
});

describe('conditions', () => {
  const questions = [
    { id: 'pace', options: [{ id: 'fast' }, { id: 'slow' }] },
    { id: 'people', options: [{ id: 'few' }] },
  ];
  const issuesOf = (when: Condition) => lines(conditionsAskedAbout([{ id: 'first', when }], questions));

  test('about questions and options that exist are right', () => {
    expect(issuesOf({ leads: 'sre', answered: { pace: ['fast', 'slow'], people: ['few'] } })).toEqual([]);
  });

  test('about an unknown question are reported', () => {
    expect(issuesOf({ answered: { weather: ['rain'] } })).toEqual([
      'cautions.first.when: There is no question "weather"',
    ]);
  });

  test('about an option of another question are reported, with the options there are', () => {
    expect(issuesOf({ answered: { pace: ['few'] } })).toEqual([
      'cautions.first.when: "pace" has no option "few" (Its options are fast, slow)',
    ]);
  });

  test('are looked into however deep', () => {
    const wrong: Condition = { answered: { pace: ['never'] } };
    const right: Condition = { answered: { pace: ['fast'] } };
    for (const when of [{ all: [right, wrong] }, { any: [right, { not: wrong }] }, { not: { all: [wrong, right] } }]) {
      expect(issuesOf(when)).toHaveLength(1);
    }
  });

  test('name their answers in the order of writing', () => {
    const when: Condition = { answered: { pace: ['slow', 'fast'] }, not: { answered: { people: ['few'] } } };
    expect(namedAnswers(when).map(({ option }) => option)).toEqual(['slow', 'fast', 'few']);
  });
});
