import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { metricPath, practicePath, rowPath } from '@/lib/address/record';
import { stepPath } from '@/lib/address/step';
import {
  models,
  type Practice,
  practices,
  requireDimension,
  requireMetric,
  requirePractice,
  workAreaIds,
  workAreas,
} from '@/lib/dataset';
import { callingAnswers } from '@/lib/dataset/check-practices';
import { articlesReferringTo, practicesNeeding, termsReferringTo } from '@/lib/guide/links/related';
import type { RecordLink } from '@/lib/guide/views/links';
import { currentEdition } from '@/lib/questionnaire';
import { oncePerRecord } from '@/lib/shared/once';
import { effortWords } from '@/lib/words/effort';
import { gradesOf, inGroups, modelFacet, sourceLinks } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of practices shows for the state in its address. */

export type PracticesPage = ReturnType<typeof practicesPage>;
export type PracticeEntry = ReturnType<typeof describePractice>;

export function practicesPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.practices,
      nouns: { one: 'practice', many: 'practices' },
      entries: practices,
      facets: [
        modelFacet(({ model }: Practice) => [model]),
        {
          param: 'area',
          label: 'Work area',
          all: 'All areas',
          options: workAreaIds.map((id) => ({ id, label: workAreas[id].label })),
          valuesOf: ({ area }) => [area],
        },
        {
          param: 'effort',
          label: 'Effort',
          all: 'Any effort',
          options: Object.entries(effortWords).map(([id, { option }]) => ({ id, label: option })),
          valuesOf: ({ effort }) => [effort],
        },
        {
          param: 'question',
          label: 'Question that calls for it',
          all: 'Any question',
          options: currentEdition.questions.map(({ id, text }) => ({ id, label: text })),
          valuesOf: ({ calledBy }) => Object.keys(calledBy),
        },
      ],
      textOf: ({ name, what, firstStep, metric }) => [name, what, firstStep, requireMetric(metric).name],
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(models, filtered.entries, ({ model }) => model).map(({ id, name, mark, entries }) => ({
      id,
      label: name,
      mark,
      entries: entries.map(describePracticeOnce),
    })),
    grades: gradesOf(filtered.entries),
  };
}

const describePracticeOnce = oncePerRecord(describePractice);

function describePractice(practice: Practice) {
  const { id, name, what, firstStep, area, effort, evidence } = practice;
  return {
    id,
    name,
    what,
    firstStep,
    area: workAreas[area].label,
    effort: effortWords[effort].inSentence,
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
