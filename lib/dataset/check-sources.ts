import type { Issue } from '../shared/issue';
import { repeated } from '../shared/repeated';
import type { EvidenceGrade } from './ids';
import type { Source } from './schema';

/** What has to hold between the sources and all that cites them, as pure functions that return issues. */

/** Whatever cites sources and has a grade of evidence: a cell of the comparison, a record of a catalogue, a term of the glossary. */
export interface Statement {
  /** Opens every issue's path: `sre.cells.kpis`, `metrics.slo`. */
  path: string;
  /** Ids of sources. */
  sources: readonly string[];
  evidence: EvidenceGrade;
}

/** A source that nothing cites, with the reason to keep it. */
export interface UncitedException {
  id: string;
  reason: string;
}

/** All issues of the statements' sources and grades, statement by statement. */
export function checkStatements(statements: readonly Statement[], sources: readonly Source[]): Issue[] {
  return statements.flatMap((statement) => [
    ...citedUnlessConvention(statement),
    ...citesExistingSources(statement, sources),
    ...citesEachSourceOnce(statement),
    ...notOnWeakSourcesAlone(statement, sources),
    ...verifiedByVerifiedSource(statement, sources),
  ]);
}

/**
 * Every source is cited somewhere, but those excepted; an exception that isn't needed any more is an issue too.
 * @param cited ids that articles, cells and catalogues cite; they come in as data, because the dataset doesn't read the articles
 */
export function everySourceCited(
  sources: readonly { id: string }[],
  cited: ReadonlySet<string>,
  exceptions: readonly UncitedException[] = [],
): Issue[] {
  const excepted = new Set(exceptions.map(({ id }) => id));
  return [
    ...sources
      .filter(({ id }) => !cited.has(id) && !excepted.has(id))
      .map(({ id }) => ({
        path: `sources.${id}`,
        message: 'Nothing cites it',
        hint: 'Cite it where it supports something, or take it out; if it must stay, except it with a reason',
      })),
    ...exceptions
      .filter(({ id }) => cited.has(id) || !sources.some((source) => source.id === id))
      .map(({ id }) => ({ path: `sources.${id}`, message: 'Needs no exception' })),
  ];
}

function citedUnlessConvention({ path, sources, evidence }: Statement): Issue[] {
  if (sources.length > 0 || evidence === 'convention') return [];
  return [
    {
      path: `${path}.sources`,
      message: 'No source',
      hint: 'Cite one, or grade the evidence as convention if the statement is this guide’s own',
    },
  ];
}

function citesExistingSources(statement: Statement, sources: readonly Source[]): Issue[] {
  return statement.sources
    .filter((id) => !sources.some((source) => source.id === id))
    .map((id) => ({
      path: `${statement.path}.sources`,
      message: `There is no source "${id}"`,
      hint: 'The ids are in lib/dataset/sources',
    }));
}

function citesEachSourceOnce({ path, sources }: Statement): Issue[] {
  return repeated(sources).map((id) => ({
    path: `${path}.sources`,
    message: `Source "${id}" is cited more than once`,
    hint: 'Cite it once',
  }));
}

/** A commercial or anonymous text without evidence of its own can't make a statement verified or secondary. */
function notOnWeakSourcesAlone(statement: Statement, sources: readonly Source[]): Issue[] {
  const { path, evidence } = statement;
  if (evidence !== 'verified' && evidence !== 'secondary') return [];
  const statuses = statusesOfCited(statement, sources);
  if (statuses.length === 0 || statuses.some((status) => status !== 'weak')) return [];
  return [
    {
      path: `${path}.evidence`,
      message: `Graded ${evidence}, but every source is weak`,
      hint: 'Cite a better source, or grade it practice or claim',
    },
  ];
}

/** Gives no second issue where no source exists, or where all are weak: other rules report those. */
function verifiedByVerifiedSource(statement: Statement, sources: readonly Source[]): Issue[] {
  if (statement.evidence !== 'verified') return [];
  const statuses = statusesOfCited(statement, sources);
  if (statuses.includes('verified') || statuses.every((status) => status === 'weak')) return [];
  return [
    {
      path: `${statement.path}.evidence`,
      message: 'Graded verified, but no source has the status verified',
      hint: 'Cite a source that was read, or grade it secondary',
    },
  ];
}

/** Statuses of those cited sources that exist. */
function statusesOfCited(statement: Statement, sources: readonly Source[]): Source['status'][] {
  return sources.filter(({ id }) => statement.sources.includes(id)).map(({ status }) => status);
}
