import type { Issue } from '../shared/issue';
import { type Case, caseAccounts } from './case-schema';
import { inGroupOrder, noEmptyGroup } from './check-records';

/** What has to hold between cases and editions of the questionnaire, as pure functions that return issues. */

/** An edition with the answers that each question allows. Comes in as data, because the dataset doesn't know the questionnaire. */
export interface AnswerableEdition {
  id: string;
  questions: readonly { id: string; allowed: readonly string[] }[];
}

/** All issues of the cases that need no questionnaire. `checkCatalogue` does structure, ids and sources. */
export function checkCases(cases: readonly Case[]): Issue[] {
  return [
    ...inGroupOrder('cases', 'account', caseAccounts, cases),
    ...noEmptyGroup('cases', 'account', caseAccounts, cases),
    ...distinctTitles(cases),
    ...cases.flatMap(modestEvidence),
  ];
}

/** All issues between the cases' answers and the published editions. */
export function checkCaseAnswers(
  cases: readonly Pick<Case, 'id' | 'answers'>[],
  editions: readonly AnswerableEdition[],
): Issue[] {
  return cases.flatMap(({ id, answers }) =>
    Object.entries(answers).flatMap(([edition, sheet]) => {
      const path = `cases.${id}.answers.${edition}`;
      const published = editions.find((candidate) => candidate.id === edition);
      if (!published) return [{ path, message: 'There is no such edition' }];
      return [...questionsExist(path, sheet, published), ...published.questions.flatMap(answerAllowed(path, sheet))];
    }),
  );
}

/** No two cases have the same title. Upper and lower case count as the same. */
export function distinctTitles(cases: readonly Pick<Case, 'id' | 'title'>[]): Issue[] {
  return cases.flatMap(({ id, title }, index) => {
    const earlier = cases.slice(0, index).find((other) => other.title.toLowerCase() === title.toLowerCase());
    return earlier ? [{ path: `cases.${id}.title`, message: `The same as ${earlier.id}’s` }] : [];
  });
}

/** What somebody unnamed tells, or somebody who sells, is a claim: no reader can ask after it. */
export function modestEvidence({ id, account, evidence }: Pick<Case, 'id' | 'account' | 'evidence'>): Issue[] {
  if ((account !== 'thread' && account !== 'vendor-story') || evidence === 'claim') return [];
  return [{ path: `cases.${id}.evidence`, message: `A ${account} is graded ${evidence}`, hint: 'Grade it as a claim' }];
}

type Sheet = Case['answers'][string];

function questionsExist(path: string, sheet: Sheet, { questions }: AnswerableEdition): Issue[] {
  return Object.keys(sheet)
    .filter((id) => !questions.some((question) => question.id === id))
    .map((id) => ({ path: `${path}.${id}`, message: 'There is no such question' }));
}

function answerAllowed(path: string, sheet: Sheet) {
  return ({ id, allowed }: AnswerableEdition['questions'][number]): Issue[] => {
    const answer = sheet[id];
    if (answer === undefined) {
      return [{ path: `${path}.${id}`, message: 'Not answered', hint: 'What the account doesn’t say is unknown' }];
    }
    if (allowed.includes(answer)) return [];
    return [
      {
        path: `${path}.${id}`,
        message: `"${answer}" is no answer to it`,
        hint: `Its answers are ${allowed.join(', ')}`,
      },
    ];
  };
}
