import { models, workAreaIds, workAreas } from '@/lib/dataset';
import { importanceFactors, minimumCastInArea, sharedMarginInArea, thresholds } from '@/lib/engine';
import { currentEdition, type Option, type Question } from '@/lib/questionnaire';

/** What the method page shows: the edition and the engine's constants, as they are used. Nothing is copied by hand. */

export interface MethodQuestion {
  id: string;
  text: string;
  quick: boolean;
  ordered: boolean;
  weight: { value: number; reason: string };
  notApplicable: string | null;
  options: readonly {
    id: string;
    label: string;
    reason: string;
    /** In the models' order; 0 where nothing is given. */
    votes: readonly number[];
    /** What is left of the one vote. */
    abstains: number;
  }[];
}

export function methodPage() {
  return {
    edition: { id: currentEdition.id, publishedOn: currentEdition.publishedOn },
    models: models.map(({ id, name, mark }) => ({ id, name, ...mark })),
    importance: importanceFactors,
    thresholds: { ...thresholds, minimumCastInArea, sharedMarginInArea },
    areas: workAreaIds.map((area) => ({
      id: area,
      ...workAreas[area],
      questions: currentEdition.questions.filter((question) => question.area === area).map(methodQuestion),
    })),
    counts: {
      questions: currentEdition.questions.length,
      quick: currentEdition.questions.filter(({ quick }) => quick).length,
      options: currentEdition.questions.reduce((sum, { options }) => sum + options.length, 0),
    },
  };
}

export type MethodPage = ReturnType<typeof methodPage>;

function methodQuestion({ id, text, quick, ordered, weight, notApplicable, options }: Question): MethodQuestion {
  return { id, text, quick, ordered, weight, notApplicable, options: options.map(methodOption) };
}

function methodOption({ id, label, reason, votes }: Option): MethodQuestion['options'][number] {
  const given = models.map((model) => votes[model.id] ?? 0);
  return { id, label, reason, votes: given, abstains: Math.max(0, 1 - given.reduce((sum, vote) => sum + vote, 0)) };
}
