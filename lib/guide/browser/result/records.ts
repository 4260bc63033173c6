import type { DimensionId, Model, ModelId, Source } from '@/lib/dataset';
import type { Case } from '@/lib/dataset/case-schema';
import type { Caution, Practice } from '@/lib/dataset/catalogue-schema';
import type { RecordLink } from '@/lib/guide/views/links';
import type { ModelNames } from '@/lib/words/verdict';

/** What a result page says of the dataset, as plain data: the server has it at hand, a browser fetches it as a file. */
export interface ResultRecords {
  /** The id of the newest edition: what is of another version of the guide than the page isn't used. */
  edition: string;
  /** In the models' fixed order. */
  models: readonly ResultModel[];
  names: ModelNames;
  /** The rows of the comparison, in the order in which they are shown. */
  dimensions: readonly { id: DimensionId; label: string }[];
  cautions: readonly Caution[];
  practices: readonly Practice[];
  metrics: readonly { id: string; name: string }[];
  /** Those of the cautions. */
  sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'url'>[];
  cases: readonly Case[];
  /** Short answers to questions that people ask, in their order, with the answers that call for each: question id → option ids. */
  shortAnswers: readonly (RecordLink & { calledBy: Readonly<Record<string, readonly string[]>> })[];
}

export interface ResultModel extends Pick<Model, 'name' | 'mark' | 'region'> {
  id: ModelId;
  /** Its cells of the comparison, in their short form. */
  cells: Readonly<Record<DimensionId, string>>;
}

/** @throws Error if there is none: the engine names no record that it wasn't given. */
export function recordOf<Entity extends { id: string }>(records: readonly Entity[], id: string): Entity {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`There is no record “${id}” for a result`);
  return record;
}
