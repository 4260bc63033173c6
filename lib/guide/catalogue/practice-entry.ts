import { metricPath, practicePath, rowPath } from '@/lib/address/record';
import { stepPath } from '@/lib/address/step';
import {
  type Practice,
  practiceById,
  requireDimension,
  requireMetric,
  requirePractice,
  workAreas,
} from '@/lib/dataset';
import { callingAnswers } from '@/lib/dataset/check-practices';
import { articlesReferringTo, practicesNeeding, termsReferringTo } from '@/lib/guide/links/related';
import type { RecordLink } from '@/lib/guide/views/links';
import { currentEdition } from '@/lib/questionnaire';
import { effortWords } from '@/lib/words/effort';
import { markedModels, sourceLinks } from './entry-parts';

/** What the page of a practice shows. */

export type PracticeEntry = ReturnType<typeof describePractice>;

/** Takes an id from an address; undefined if there is no such practice. */
export function practiceEntry(id: string): PracticeEntry | undefined {
  const practice = practiceById(id);
  return practice && describePractice(practice);
}

function describePractice(practice: Practice) {
  const { id, name, what, firstStep, area, effort, evidence } = practice;
  return {
    id,
    href: practicePath(id),
    name,
    what,
    models: markedModels([practice.model]),
    firstStep,
    area: workAreas[area].label,
    effort: effortWords[effort].option,
    needs: practice.prerequisites.map((needed): RecordLink => {
      return { label: requirePractice(needed).name, href: practicePath(needed) };
    }),
    neededFor: practicesNeeding(id),
    metric: { label: requireMetric(practice.metric).name, href: metricPath(practice.metric) },
    calledBy: callingQuestions(practice),
    articles: articlesReferringTo(practicePath(id)),
    terms: termsReferringTo('practices', id),
    sources: sourceLinks(practice.sources),
    evidence,
  };
}

/** The questions whose answers call for a practice, each with the options that do and the row of the comparison it is about. */
function callingQuestions(practice: Practice) {
  const answers = callingAnswers(practice);
  return currentEdition.questions
    .filter(({ id }) => answers.some(({ question }) => question === id))
    .map(({ id, text, dimension, options }) => ({
      id,
      label: text,
      href: stepPath(id),
      options: options
        .filter((option) => answers.some((answer) => answer.question === id && answer.option === option.id))
        .map(({ label }) => label),
      row: { label: requireDimension(dimension).label, href: rowPath(dimension) },
    }));
}
