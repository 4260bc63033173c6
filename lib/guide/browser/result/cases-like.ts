import { casePath } from '@/lib/address/record';
import { type NearCase, nearestCases, nearness } from '@/lib/engine';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { requireOption, requireQuestion } from '@/lib/questionnaire/lookup';
import type { Edition } from '@/lib/questionnaire/schema';
import { caseAccountWords, noModel } from '@/lib/words/cases';
import { inList } from '@/lib/words/lists';
import { type ResultRecords, recordOf } from './records';

/** The published cases nearest to a result, in words. */

/** How many answers on each side are shown of a case; all of them stand on its page. */
const shownAnswers = { alike: 3, differing: 2 } as const;

export interface CasesLike {
  /** How many published cases there are. */
  all: number;
  /** How many answered questions have to be shared. */
  minimumShared: number;
  /** The nearest first; empty where none is near enough, or too few answers can be compared. */
  near: readonly CaseLike[];
}

export interface CaseLike {
  id: string;
  href: string;
  title: string;
  /** `Zalando, an online fashion retailer`. */
  organisation: string;
  /** Who tells it, in a word or two. */
  account: string;
  /** How many questions both answered, and on how many of these the answer is the same. */
  shared: number;
  same: number;
  alike: readonly { question: string; answer: string }[];
  differing: readonly { question: string; yours: string; theirs: string }[];
  did: string;
  outcome: string;
  /** The models that the account supports. */
  supports: string;
}

export function casesLike(edition: Edition, sheet: AnswerSheet, records: ResultRecords): CasesLike {
  const { cases } = records;
  return {
    all: cases.length,
    minimumShared: nearness.minimumShared.value,
    near: nearestCases(edition, sheet, cases).map((near) => inWords(edition, near, records)),
  };
}

function inWords(
  edition: Edition,
  { id, shared, alike, differing }: NearCase,
  { cases, names }: ResultRecords,
): CaseLike {
  const { title, organisation, account, did, outcome, lead } = recordOf(cases, id);
  const label = (question: string, option: string) => requireOption(requireQuestion(edition, question), option).label;
  const text = (question: string) => requireQuestion(edition, question).text;
  return {
    id,
    href: casePath(id),
    title,
    organisation,
    account: caseAccountWords[account].inSentence,
    shared,
    same: alike.length,
    alike: alike.slice(0, shownAnswers.alike).map(({ question, options: [mine] }) => {
      return { question: text(question), answer: label(question, mine) };
    }),
    differing: differing.slice(0, shownAnswers.differing).map(({ question, options: [mine, theirs] }) => {
      return { question: text(question), yours: label(question, mine), theirs: label(question, theirs) };
    }),
    did,
    outcome,
    supports:
      lead.length === 0
        ? noModel
        : inList(
            lead.map((model) => names[model]),
            'or',
          ),
  };
}
