import {
  type ComparisonChoice,
  comparisonFilePath,
  comparisonPath,
  comparisonSchemaPath,
} from '@/lib/address/comparison';
import { pagePaths } from '@/lib/address/page';
import { pairs } from '@/lib/address/pair';
import { type ModelId, modelIds, modelNames } from '@/lib/dataset';
import type { RecordLink } from '@/lib/guide/views/links';
import { inList } from '@/lib/words/lists';

/** Where one can go from a comparison: each of them is the address of another one, so that everything works without a script. */

/** A choice whose models are known. */
export type NamedChoice = ComparisonChoice & { models: readonly ModelId[] };

/** Where a column can be moved; null where it can’t. */
export interface ColumnMoves {
  first: string | null;
  left: string | null;
  right: string | null;
  /** Without this model. */
  without: string | null;
}

export interface ComparisonLinks {
  withoutSearch: string;
  /** All models, all rows. */
  everything: string;
  /** The same with one control changed, for each control that is on or off. */
  differing: string;
  byDifference: string;
  marks: string;
  /** Without the result that it starts from; null where it starts from none. */
  withoutResult: string | null;
  /** The models that aren’t shown, each as one more column. */
  more: readonly (RecordLink & { model: ModelId })[];
  /** What people most often want, for the models that are shown. */
  presets: readonly (RecordLink & { current: boolean })[];
  /** Every two models, as a comparison of all rows. */
  pairs: readonly (RecordLink & { current: boolean })[];
  /** What is shown, as files. */
  files: { csv: string; md: string; json: string; schema: string };
}

export function linksOf(choice: NamedChoice): ComparisonLinks {
  const path = (changed: Partial<ComparisonChoice>) => comparisonPath({ ...choice, ...changed });
  const here = path({});
  const preset = (label: string, to: Partial<ComparisonChoice>) => {
    const href = comparisonPath({ models: choice.models, from: choice.from, ...to });
    return { label, href, current: href === here };
  };
  return {
    withoutSearch: path({ query: '' }),
    everything: pagePaths.comparison,
    differing: path({ differing: !choice.differing }),
    byDifference: path({ byDifference: !choice.byDifference }),
    marks: path({ marks: !choice.marks }),
    withoutResult: choice.from === undefined ? null : path({ from: undefined }),
    more: modelIds
      .filter((model) => !choice.models.includes(model))
      .map((model) => ({ model, label: modelNames[model], href: path({ models: [...choice.models, model] }) })),
    presets: [
      preset('Everything that differs', { differing: true, byDifference: true }),
      preset('People and cost only', { groups: ['people'] }),
      preset('When to choose which', { groups: ['choice'] }),
    ],
    pairs: pairs.map((pair) => ({
      label: inList(pair.map((model) => modelNames[model])),
      href: comparisonPath({ models: pair }),
      current: comparisonPath({ models: pair }) === here,
    })),
    files: {
      csv: comparisonFilePath(choice, 'csv'),
      md: comparisonFilePath(choice, 'md'),
      json: comparisonFilePath(choice, 'json'),
      schema: comparisonSchemaPath,
    },
  };
}

/** Where the model in a column can be moved. */
export function movesOf(choice: NamedChoice, model: ModelId): ColumnMoves {
  const place = choice.models.indexOf(model);
  const last = choice.models.length - 1;
  const others = choice.models.filter((other) => other !== model);
  const at = (position: number) => comparisonPath({ ...choice, models: others.toSpliced(position, 0, model) });
  return {
    first: place > 1 ? at(0) : null,
    left: place > 0 ? at(place - 1) : null,
    right: place < last ? at(place + 1) : null,
    without: others.length > 1 ? comparisonPath({ ...choice, models: others }) : null,
  };
}
