import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { practicePath } from '@/lib/address/record';
import { models, type Practice, practices, requireMetric, workAreaIds, workAreas } from '@/lib/dataset';
import { currentEdition } from '@/lib/questionnaire';
import { effortWords } from '@/lib/words/effort';
import { callingQuestions } from './calling-questions';
import { behindName, gradesOf, inGroups, type ListedEntry, modelFacet } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of practices shows for the state in its address. */

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
          label: 'Called for by',
          all: 'Any question',
          options: currentEdition.questions.map(({ id, text }) => ({ id, label: text })),
          valuesOf: (practice) => callingQuestions(practice).map(({ id }) => id),
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
      entries: entries.map(listPractice),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function listPractice({ id, name, area, effort, evidence }: Practice): ListedEntry {
  return {
    id,
    href: practicePath(id),
    name,
    about: behindName(name, workAreas[area].label, effortWords[effort].inSentence),
    warning: null,
    evidence,
  };
}
