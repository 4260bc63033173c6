import { type ModelId, modelIds } from '../dataset/ids';
import { type PerModel, perModel, sum } from './points';

/**
 * Whole percentages that add to 100, by the method of largest remainders; all 0 where nothing is cast.
 * @param shares fractions of 1 that add to 1, or all 0.
 */
export function percentages(shares: PerModel): PerModel {
  const exact = perModel((model) => shares[model] * 100);
  const floor = perModel((model) => Math.floor(exact[model]));
  const total = Math.round(sum(Object.values(exact)));
  const remainder = (model: ModelId) => exact[model] - floor[model];
  const roundedUp = [...modelIds]
    .sort((a, b) => remainder(b) - remainder(a))
    .slice(0, total - sum(Object.values(floor)));
  return perModel((model) => floor[model] + (roundedUp.includes(model) ? 1 : 0));
}
