import { modelPath } from '@/lib/address/record';
import { dimensions, type Model, modelById, models, workAreaIds, workAreas } from '@/lib/dataset';
import { currentEdition, type Edition, editionById, editions } from '@/lib/questionnaire';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { ModelBody, ModelListBody, QuestionnaireBody } from './catalogue-schema';
import type { Problem } from './problem';
import { fullSources } from './sources';

/** The guide's data as the API gives it: models and questionnaires. */

export function modelListBody(): ModelListBody {
  return {
    models: models.map(({ id, name, expansion, gist, definition }) => ({
      id,
      name,
      expansion,
      gist,
      definition,
      url: `/api/v1/models/${id}`,
    })),
  };
}

/** The body for a model's id as it came in the address. */
export function findModel(id: string): Result<ModelBody, Problem> {
  const model = modelById(id);
  if (model) return ok(modelBody(model));
  return fail({
    status: 404,
    detail: `There is no such model. There are ${models.map((each) => each.id).join(', ')}.`,
  });
}

/** The body for an edition's id as it came in the address. */
export function findQuestionnaire(id: string): Result<QuestionnaireBody, Problem> {
  const edition = editionById(id);
  if (edition) return ok(questionnaireBody(edition));
  return fail({
    status: 404,
    detail: `There is no such edition. There is ${editions.map((each) => each.id).join(', ')}.`,
  });
}

export const currentQuestionnaire = () => questionnaireBody(currentEdition);

/** One model with its row of every dimension, each with its sources in full. */
function modelBody({ id, name, expansion, definition, gist, convention, cells }: Model): ModelBody {
  return {
    id,
    name,
    expansion,
    definition,
    gist,
    ...(convention ? { convention } : {}),
    article: modelPath(id),
    dimensions: dimensions.map((dimension) => {
      const cell = cells[dimension.id];
      return { ...dimension, ...cell, sources: fullSources(cell.sources) };
    }),
  };
}

/** An edition's questions without their votes, which are explained on the method page. */
function questionnaireBody({ id, publishedOn, questions }: Edition): QuestionnaireBody {
  return {
    edition: id,
    publishedOn,
    areas: workAreaIds.map((area) => ({ id: area, label: workAreas[area].label, about: workAreas[area].about })),
    questions: questions.map(({ options, notApplicable, weight: _weight, ...question }) => ({
      ...question,
      options: options.map((option) => ({ id: option.id, label: option.label })),
      allowsNotApplicable: notApplicable !== null,
    })),
  };
}
