import { casePath } from '@/lib/address/record';
import { resultPath } from '@/lib/address/result';
import { type Case, caseById } from '@/lib/dataset';
import { articlesReferringTo } from '@/lib/guide/links/related';
import { editions } from '@/lib/questionnaire';
import { reservedAnswers } from '@/lib/questionnaire/answers';
import { requireOption } from '@/lib/questionnaire/lookup';
import { encode } from '@/lib/share/codec';
import { caseAccountWords, caseBasisWords } from '@/lib/words/cases';
import { markedModels, sourceLinks } from './entry-parts';

/** What the page of a case shows. */

export type CaseEntry = ReturnType<typeof describeCase>;

/** Takes an id from an address; undefined if there is no such case. */
export function caseEntry(id: string): CaseEntry | undefined {
  const found = caseById(id);
  return found && describeCase(found);
}

function describeCase(described: Case) {
  const { id, title, organisation, situation, did, outcome, lead, account, basis, read, evidence } = described;
  return {
    id,
    href: casePath(id),
    name: title,
    organisation,
    what: situation,
    did,
    outcome,
    models: markedModels(lead),
    basis: caseBasisWords[basis].label,
    account: `${caseAccountWords[account].label}. ${caseAccountWords[account].meaning}`,
    read,
    answers: answersOf(described),
    articles: articlesReferringTo(casePath(id)),
    sources: sourceLinks(described.sources),
    evidence,
    checkedOn: described.checkedOn,
  };
}

/** The options that the account speaks for, in words, and the result of them: of the newest edition that the case answers. */
function answersOf({ answers }: Case) {
  const edition = editions.findLast(({ id }) => answers[id] !== undefined);
  const sheet = edition && answers[edition.id];
  if (!edition || !sheet) return undefined;
  return {
    edition: edition.id,
    all: edition.questions.length,
    result: resultPath(encode(edition, { answers: sheet, importance: {} })),
    given: edition.questions.flatMap((question) => {
      const answer = sheet[question.id];
      if (answer === undefined || reservedAnswers.includes(answer)) return [];
      return [{ id: question.id, question: question.text, answer: requireOption(question, answer).label }];
    }),
  };
}
