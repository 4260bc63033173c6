import { currentEdition } from '@/lib/questionnaire';
import { emptySheet, unknown } from '@/lib/questionnaire/answers';
import { encode } from '@/lib/share/codec';
import type { Result } from '@/lib/shared/result';
import type { BoardRequest } from './board-schema';
import type { Problem } from './problem';
import type { ComparisonQuery, ScoreRequest } from './schemas';

/** The requests of the description's examples, made from the data. Every response beside them is what the API's own functions give. */

/** Where the examples' results would be. */
export const exampleSite = 'https://opsblend.example';

export const exampleModel = 'sre';

export const exampleScope = 'Hosting at the city hospital';

export const exampleComparison = {
  models: ['devops', 'sre'],
  dimensions: ['purpose', 'kpis'],
  groups: ['identity', 'work'],
  show: 'differences',
  order: 'difference',
  q: 'error budget',
  marks: 'on',
} satisfies ComparisonQuery;

const asked = currentEdition.questions.filter(({ quick, options }) => quick && options.length > 1);

/** The quick set: each question with its second option, but one that is not known and one that matters more. */
export const exampleAnswers: ScoreRequest = {
  edition: currentEdition.id,
  answers: Object.fromEntries(
    asked.map(({ id, options }, position) => [id, position === 0 ? unknown : (options[1]?.id ?? unknown)]),
  ),
  importance: Object.fromEntries(asked.slice(1, 2).map(({ id }) => [id, 'more' as const])),
};

/** Two people who disagree on one question. */
const exampleCodes = [1, 2].map((option) =>
  encode(currentEdition, {
    answers: Object.fromEntries(
      asked.map(({ id, options }, position) => [
        id,
        (options[position === 0 ? option : 1] ?? options[0])?.id ?? unknown,
      ]),
    ),
    importance: {},
  }),
);
export const exampleBoard: BoardRequest = {
  scope: 'Hosting at the city hospital',
  members: exampleCodes.map((code, index) => ({ code, label: index === 0 ? 'Operations' : 'Development' })),
};

/** The same as an address has it. */
export const exampleBoardMembers: string[] = exampleBoard.members.map(({ code, label }) => `${code}.${label}`);
/** The code of the same answers but for the last two, which have the first option. */
export const exampleSecondCode = encode(currentEdition, {
  answers: {
    ...exampleAnswers.answers,
    ...Object.fromEntries(asked.slice(-2).map(({ id, options }) => [id, options[0]?.id ?? unknown])),
  },
  importance: exampleAnswers.importance ?? {},
});

/** A room with an entry, which nobody can read: the key is told to no server. */
export const exampleRoom = {
  ids: { room: 'kT9vLw2mQx7Zp4NcR8hB1A', entry: 'b3XyF6sJd0UeWq5MgC-a_Q' },
  content: { version: 1, sealed: 'q83vEjRWeJq83v', hidden: true, closed: false },
  entry: { version: 1, sealed: 'ASNFZ4mrze8' },
};

/** A code that is spelt correctly, of the last edition that there could be. */
export const codeOfUnknownEdition = encode({ number: 31, questions: [] }, emptySheet);

/** The value that a request must give. @throws Error if it doesn't: then the example is wrong. */
export function accepted<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw new Error(`An example of the API's description is refused: ${JSON.stringify(result.error)}`);
}

/** The problem that a request must give. @throws Error if it gives none. */
export function refused(result: Result<unknown, Problem>): Problem {
  if (!result.ok) return result.error;
  throw new Error('An example of a problem in the API’s description is none');
}
