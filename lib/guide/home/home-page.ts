import { pairPath, pairs } from '@/lib/address/pair';
import { modelPath } from '@/lib/address/record';
import { dimensions, type Model, models, modelsInWords, requireModel } from '@/lib/dataset';
import { mapPlace } from '@/lib/guide/browser/map-place';
import type { RecordLink } from '@/lib/guide/views/links';
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
  /** Every two models as a question, in the fixed order: `DevOps or SRE?` */
  pairs: readonly RecordLink[];
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
    pairs: pairs.map(([first, second]) => ({
      label: `${requireModel(first).name} or ${requireModel(second).name}?`,
      href: pairPath(first, second),
    })),
    map: models.map(mapPlace),
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
