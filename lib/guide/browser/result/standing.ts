import type { ModelId } from '@/lib/dataset/ids';
import type { Standing } from '@/lib/guide/views/map';
import type { ResultModel } from './records';

/** Where a blend stands on the operations map. */

/**
 * The mean of the models' places, weighted with their shares (fractions that add to 1): where the blend stands, not a
 * measurement of the organisation. A blend of one model stands on that model.
 */
export function standingOf(
  shares: Readonly<Record<ModelId, number>>,
  models: readonly Pick<ResultModel, 'id' | 'region'>[],
): Standing {
  const mean = (axis: keyof Standing) => models.reduce((sum, { id, region }) => sum + shares[id] * region[axis], 0);
  return { pace: mean('pace'), breadth: mean('breadth') };
}
