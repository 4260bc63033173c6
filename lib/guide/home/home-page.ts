import { modelPath } from '@/lib/address/record';
import { dimensions, type Model, models, modelsInWords } from '@/lib/dataset';
import type { MapPlace } from '@/lib/guide/views/map';
import { currentEdition, minutesToRead } from '@/lib/questionnaire';
import { type ExampleResult, exampleResult } from './example-result';

/** What the first page shows, in one call. */

export interface HomeModel extends Pick<Model, 'id' | 'name' | 'expansion' | 'gist' | 'mark'> {
  href: string;
}

export interface HomePage {
  models: readonly HomeModel[];
  /** The models' names as part of a sentence: `SysOps, DevOps … and SRE`. */
  names: string;
  /** The operations map; positions are 0 to 1, see the dataset's schema. */
  map: readonly MapPlace[];
  example: ExampleResult;
  /** `questions` is the whole edition, `quick` the shorter set within it; the minutes are how long each takes to read. */
  counts: { dimensions: number; questions: number; quick: number; minutes: number; quickMinutes: number };
}

export function homePage(): HomePage {
  const { questions } = currentEdition;
  const quick = questions.filter((question) => question.quick);
  return {
    models: models.map(({ id, name, expansion, gist, mark }) => ({
      id,
      name,
      expansion,
      gist,
      mark,
      href: modelPath(id),
    })),
    names: modelsInWords,
    map: models.map(({ name, mark, region }) => ({ name, ...mark, ...region })),
    example: exampleResult(),
    counts: {
      dimensions: dimensions.length,
      questions: questions.length,
      quick: quick.length,
      minutes: minutesToRead(questions),
      quickMinutes: minutesToRead(quick),
    },
  };
}
