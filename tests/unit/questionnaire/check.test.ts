import { expect, test } from 'vitest';
import { type Edition, editions } from '@/lib/questionnaire';
import { checkEdition } from '@/lib/questionnaire/check';
import { editionSchema } from '@/lib/questionnaire/schema';

/** Each rule, seen to fail on a copy of the first edition with one fault planted: a frozen one, so that the messages stay. */

const edition = theFirst(editions);

function planted(change: (questions: Edition['questions']) => void) {
  const copy = structuredClone(edition);
  change(copy.questions);
  return checkEdition(copy).map(({ path, message }) => `${path}: ${message}`);
}

function theFirst([first]: readonly Edition[]): Edition {
  if (!first) throw new Error('No edition is published');
  return first;
}

const first = (questions: Edition['questions']) => {
  const [question] = questions;
  const [option, other] = question?.options ?? [];
  if (!question || !option || !other) throw new Error('The edition is empty');
  return { question, option, other };
};

test('a question’s id may stand once', () => {
  expect(
    planted((questions) => {
      first(questions).question.id = 'hosting';
    }),
  ).toEqual(['edition 2026.1: hosting: Two questions have this id']);
});

test('an option’s id may stand once in its question', () => {
  expect(
    planted((questions) => {
      first(questions).option.id = first(questions).other.id;
    }),
  ).toEqual(['edition 2026.1: software-origin.own-internal: Two options of the question have this id']);
});

test('a page’s name and an answer’s state are no ids', () => {
  const issues = planted((questions) => {
    first(questions).question.id = 'review';
    first(questions).option.id = 'unknown';
  });
  expect(issues).toEqual([
    'edition 2026.1: review: A page of the questionnaire has this name',
    'edition 2026.1: review.unknown: This id means a state of an answer',
  ]);
});

test('an option has one vote to split', () => {
  expect(
    planted((questions) => {
      first(questions).option.votes = { devops: 0.8, sre: 0.3 };
    }),
  ).toEqual(['edition 2026.1: software-origin.own-product.votes: The votes add to 1.10']);
});

test('votes go to models that the edition knows', () => {
  const copy = structuredClone(edition);
  copy.models = copy.models.filter((model) => model !== 'sre');
  expect(checkEdition(copy).at(0)?.path).toBe('edition 2026.1: software-origin.own-product.votes.sre');
});

test('every work area has at least three questions', () => {
  const issues = planted((questions) => {
    for (const question of questions.filter(({ area }) => area === 'network').slice(0, 2)) question.area = 'estate';
  });
  expect(issues).toEqual(['edition 2026.1: network: Fewer than three questions in this work area']);
});

test('the quick set has about nine questions', () => {
  const issues = planted((questions) => {
    for (const question of questions) question.quick = true;
  });
  expect(issues).toEqual(['edition 2026.1: quick: The quick set has 24 questions']);
});

test('a misspelt key, or a question without a reason for its weight, is not an edition', () => {
  const [question] = edition.questions;
  const misspelt = { ...edition, questions: [{ ...question, notAplicable: null }] };
  expect(editionSchema.safeParse(misspelt).error?.issues[0]?.message).toContain('notAplicable');
  const unreasoned = { ...edition, questions: [{ ...question, weight: { value: 1, reason: ' ' } }] };
  expect(editionSchema.safeParse(unreasoned).error?.issues[0]?.path.join('.')).toBe('questions.0.weight.reason');
});
