import { workAreaIds } from '../dataset/ids';
import type { Issue } from '../shared/issue';
import { repeated } from '../shared/repeated';
import { reservedAnswers } from './answers';
import { reservedSteps } from './flow';
import type { Edition } from './schema';

/** What an edition's schema can't say: rules that span records. Each gives all of its issues. */

/** A work area's result rests on several answers, so that one of them can't decide it. */
const fewestQuestionsInArea = 3;
/** The quick set has about nine questions: fewer would leave work areas out, more would not be quick. */
const quickSetSize = { fewest: 8, most: 10 };
/** Allows for rounding where votes such as 0.1 + 0.7 + 0.2 are added. */
const voteTolerance = 1e-9;

const rules: readonly ((edition: Edition) => Issue[])[] = [
  uniqueQuestionIds,
  uniqueOptionIds,
  reservedIds,
  votesWithinOne,
  votesForModelsOfEdition,
  areasCovered,
  quickSet,
];

/** All issues of an edition; none if it can be published. */
export function checkEdition(edition: Edition): Issue[] {
  return rules
    .flatMap((rule) => rule(edition))
    .map((issue) => ({ ...issue, path: `edition ${edition.id}: ${issue.path}` }));
}

function uniqueQuestionIds({ questions }: Edition): Issue[] {
  return repeated(questions.map(({ id }) => id)).map((id) => ({ path: id, message: 'Two questions have this id' }));
}

function uniqueOptionIds({ questions }: Edition): Issue[] {
  return questions.flatMap(({ id, options }) =>
    repeated(options.map((option) => option.id)).map((option) => ({
      path: `${id}.${option}`,
      message: 'Two options of the question have this id',
    })),
  );
}

function reservedIds({ questions }: Edition): Issue[] {
  const steps = questions
    .filter(({ id }) => reservedSteps.includes(id))
    .map(({ id }) => ({ path: id, message: 'A page of the questionnaire has this name', hint: 'choose another id' }));
  const answers = questions.flatMap(({ id, options }) =>
    options
      .filter((option) => reservedAnswers.includes(option.id))
      .map((option) => ({
        path: `${id}.${option.id}`,
        message: 'This id means a state of an answer',
        hint: 'choose another id',
      })),
  );
  return [...steps, ...answers];
}

function votesWithinOne({ questions }: Edition): Issue[] {
  return questions.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      const sum = Object.values(option.votes).reduce((total, vote) => total + vote, 0);
      return sum > 1 + voteTolerance
        ? [
            {
              path: `${id}.${option.id}.votes`,
              message: `The votes add to ${sum.toFixed(2)}`,
              hint: 'an answer has one vote to split',
            },
          ]
        : [];
    }),
  );
}

function votesForModelsOfEdition({ models, questions }: Edition): Issue[] {
  return questions.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      Object.keys(option.votes)
        .filter((model) => !models.some((id) => id === model))
        .map((model) => ({
          path: `${id}.${option.id}.votes.${model}`,
          message: 'The edition does not know this model',
        })),
    ),
  );
}

function areasCovered({ questions }: Edition): Issue[] {
  return workAreaIds
    .filter((area) => questions.filter((question) => question.area === area).length < fewestQuestionsInArea)
    .map((area) => ({
      path: area,
      message: 'Fewer than three questions in this work area',
      hint: 'an area rests on several answers',
    }));
}

function quickSet({ questions }: Edition): Issue[] {
  const count = questions.filter(({ quick }) => quick).length;
  return count >= quickSetSize.fewest && count <= quickSetSize.most
    ? []
    : [{ path: 'quick', message: `The quick set has ${count} questions`, hint: 'about nine' }];
}
