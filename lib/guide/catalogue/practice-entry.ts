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
import { articlesReferringTo, practicesNeeding, termsReferringTo } from '@/lib/guide/links/related';
import type { RecordLink } from '@/lib/guide/views/links';
import { effortWords } from '@/lib/words/effort';
import { callingQuestions } from './calling-questions';
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
    calledBy: callingQuestions(practice).map(({ id: question, text, dimension, options }) => ({
      id: question,
      label: text,
      href: stepPath(question),
      options: options.map((option) => option.label),
      row: { label: requireDimension(dimension).label, href: rowPath(dimension) },
    })),
    articles: articlesReferringTo(practicePath(id)),
    terms: termsReferringTo('practices', id),
    sources: sourceLinks(practice.sources),
    evidence,
  };
}
