import type { z } from 'zod';
import type { Issue } from '../shared/issue';
import type { Caution, Metric } from './catalogue-schema';
import { structureIssues, uniqueIds } from './check';
import type { Condition } from './condition';
import type { EvidenceGrade } from './ids';
import type { Source } from './schema';

/** What has to hold in the catalogues beside the comparison: rules that span records, as pure functions that return issues. */

/** What every record of a catalogue has. */
export interface SourcedRecord {
  id: string;
  sources: readonly string[];
  evidence: EvidenceGrade;
}

/** What a condition may ask about: a question with its options. Comes in as data, because the dataset doesn't know the questionnaire. */
export interface AskedQuestion {
  id: string;
  options: readonly { id: string }[];
}

/** The TeX commands a formula may use, so that every way of showing it needs to know no others. */
export const formulaCommands: readonly string[] = ['frac', 'text', 'sum', 'operatorname', 'times', 'leq', 'geq'];

/**
 * Issues of one catalogue: the structure of its records, then, if that is right, ids and sources.
 * @param list opens every issue's path: `metrics`
 */
export function checkCatalogue<Entry extends SourcedRecord>(
  list: string,
  schema: z.ZodType,
  records: readonly Entry[],
  sources: readonly Source[],
): Issue[] {
  const structure = records.flatMap((record) => structureIssues(schema, `${list}.${record.id}`, record));
  if (structure.length > 0) return structure;
  return [
    ...uniqueIds(list, records),
    ...records.flatMap((record) => [
      ...citesKnownSources(list, record, sources),
      ...citesOnce(list, record),
      ...restsOnMoreThanWeak(list, record, sources),
      ...verifiedByOneRead(list, record, sources),
    ]),
  ];
}

export function citesKnownSources(list: string, record: SourcedRecord, sources: readonly Source[]): Issue[] {
  return record.sources
    .filter((id) => !sources.some((source) => source.id === id))
    .map((id) => ({
      path: `${list}.${record.id}.sources`,
      message: `There is no source "${id}"`,
      hint: 'The ids are in lib/dataset/sources.ts',
    }));
}

export function citesOnce(list: string, record: SourcedRecord): Issue[] {
  return repeated(record.sources).map((id) => ({
    path: `${list}.${record.id}.sources`,
    message: `Source "${id}" is cited more than once`,
    hint: 'Cite it once',
  }));
}

/** A commercial or anonymous text without evidence of its own can't make a statement verified or secondary. */
export function restsOnMoreThanWeak(list: string, record: SourcedRecord, sources: readonly Source[]): Issue[] {
  if (record.evidence !== 'verified' && record.evidence !== 'secondary') return [];
  const statuses = statusesOf(record, sources);
  if (statuses.length === 0 || statuses.some((status) => status !== 'weak')) return [];
  return [
    {
      path: `${list}.${record.id}.evidence`,
      message: `Graded ${record.evidence}, but every source is weak`,
      hint: 'Cite a better source, or grade it practice or claim',
    },
  ];
}

/** Silent where `restsOnMoreThanWeak` or `citesKnownSources` speaks. */
export function verifiedByOneRead(list: string, record: SourcedRecord, sources: readonly Source[]): Issue[] {
  const statuses = statusesOf(record, sources);
  if (record.evidence !== 'verified' || statuses.includes('verified')) return [];
  if (statuses.every((status) => status === 'weak')) return [];
  return [
    {
      path: `${list}.${record.id}.evidence`,
      message: 'Graded verified, but no source has the status verified',
      hint: 'Cite a source that was read, or grade it secondary',
    },
  ];
}

/** No name or abbreviation stands for two records: a search for it must have one answer. Case doesn't count. */
export function distinctNames(
  list: string,
  records: readonly { id: string; name: string; aliases: readonly string[] }[],
): Issue[] {
  const named = records.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((word) => ({ id, word, folded: word.toLowerCase() })),
  );
  return named.flatMap(({ id, word, folded }, place) => {
    const earlier = named.slice(0, place).find((other) => other.folded === folded);
    return earlier
      ? [
          {
            path: `${list}.${id}.aliases`,
            message: `"${word}" is a name of ${earlier.id} already`,
            hint: 'Let a name stand for one record',
          },
        ]
      : [];
  });
}

/** Formulas use known commands, close their braces, and have no bare %, which starts a comment in TeX. */
export function readableFormulas(metrics: readonly Pick<Metric, 'id' | 'formula'>[]): Issue[] {
  return metrics.flatMap(({ id, formula }) => {
    const path = `metrics.${id}.formula`;
    const commands = [...formula.matchAll(/\\([a-zA-Z]+|.)/g)].map(([, command = '']) => command);
    return [
      ...[...new Set(commands)]
        .filter((command) => !formulaCommands.includes(command))
        .map((command) => ({
          path,
          message: `Uses \\${command}`,
          hint: `The commands are ${formulaCommands.join(', ')}`,
        })),
      ...(!bracesMatch(formula) ? [{ path, message: 'Its braces don’t match' }] : []),
      ...(formula.includes('%') ? [{ path, message: 'Has a %', hint: 'Say per cent in the unit' }] : []),
    ];
  });
}

/** Every question and option that a caution's condition names exists, however deep it is. */
export function conditionsAskedAbout(
  cautions: readonly Pick<Caution, 'id' | 'when'>[],
  questions: readonly AskedQuestion[],
): Issue[] {
  return cautions.flatMap(({ id, when }) =>
    namedAnswers(when).flatMap(({ question, option }) => {
      const asked = questions.find((candidate) => candidate.id === question);
      const path = `cautions.${id}.when`;
      if (!asked) return [{ path, message: `There is no question "${question}"` }];
      if (asked.options.some((candidate) => candidate.id === option)) return [];
      const known = asked.options.map((candidate) => candidate.id).join(', ');
      return [{ path, message: `"${question}" has no option "${option}"`, hint: `Its options are ${known}` }];
    }),
  );
}

/** The answers a condition depends on, with those of the conditions inside it, in the order of writing. */
export function namedAnswers(condition: Condition): { question: string; option: string }[] {
  const { answered = {}, all = [], any = [], not } = condition;
  return [
    ...Object.entries(answered).flatMap(([question, options]) => options.map((option) => ({ question, option }))),
    ...[...all, ...any, ...(not ? [not] : [])].flatMap(namedAnswers),
  ];
}

function bracesMatch(formula: string): boolean {
  let depth = 0;
  for (const sign of formula) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Statuses of the sources that exist: an unknown one is `citesKnownSources`' business. */
function statusesOf(record: SourcedRecord, sources: readonly Source[]): Source['status'][] {
  return sources.filter(({ id }) => record.sources.includes(id)).map(({ status }) => status);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}
