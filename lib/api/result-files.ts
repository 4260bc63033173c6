import { readScope, scopeField } from '@/lib/address/scope';
import { decisionRecord } from '@/lib/export/decision-record';
import { resultCsv } from '@/lib/export/result-csv';
import type { Result } from '@/lib/shared/result';
import { healthBody } from './health';
import type { Problem } from './problem';
import { readQuery } from './query';
import { textResponse } from './respond';
import { type DecisionRecordQuery, decisionRecordQuerySchema, type ResultQuery, resultQuerySchema } from './schemas';
import type { ScoredSheet } from './score';

/** A result as files: a table for spreadsheets, and a decision record. */

export function readResultQuery(params: URLSearchParams): Result<ResultQuery, Problem> {
  return readQuery(resultQuerySchema, params, 'The query can’t be used. It may hold format and scope.');
}

export function readDecisionRecordQuery(params: URLSearchParams): Result<DecisionRecordQuery, Problem> {
  return readQuery(decisionRecordQuerySchema, params, 'The query can’t be used. It may hold scope.');
}

export function resultCsvText({ edition, sheet, code }: ScoredSheet, query: Pick<ResultQuery, 'scope'>): string {
  return resultCsv(edition, sheet, { code, scope: scopeOf(query).scope });
}

export function resultCsvResponse(scored: ScoredSheet, query: ResultQuery): Response {
  return textResponse(
    resultCsvText(scored, query),
    'text/csv; charset=utf-8; header=present',
    filename('result', scored, query, 'csv'),
  );
}

/** @param site opens the addresses in the record: `https://guide.example` */
export function decisionRecordText(scored: ScoredSheet, query: DecisionRecordQuery, site: string): string {
  const { scope, cut } = scopeOf(query);
  return decisionRecord({ ...scored, scope, scopeCut: cut, site, version: healthBody().version });
}

export function decisionRecordResponse(scored: ScoredSheet, query: DecisionRecordQuery, site: string): Response {
  return textResponse(
    decisionRecordText(scored, query, site),
    'text/markdown; charset=utf-8',
    filename('decision-record', scored, query, 'md'),
  );
}

const scopeOf = ({ scope = '' }: { scope?: string | undefined }) =>
  readScope(new URLSearchParams({ [scopeField]: scope }));

/** `decision-record-city-hospital-1A2B3-C.md`: of what the result is about, the letters and digits that every system takes in a name. */
function filename(kind: string, { code }: ScoredSheet, query: { scope?: string | undefined }, ending: string): string {
  const about = scopeOf(query)
    .scope.normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${[kind, about, code].filter(Boolean).join('-')}.${ending}`;
}
