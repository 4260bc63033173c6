import type { DimensionId, ModelId } from '@/lib/dataset';

/** A scale of the dataset with the places of some models, as a chart shows it. */
export interface ScaleRow {
  id: DimensionId;
  /** What it measures: `Pace of change`. */
  name: string;
  /** What its ends mean. */
  low: string;
  high: string;
  /** The page of its row of the comparison. */
  href: string;
  /** In the order in which the models were named: from 1 to 5, and why. */
  places: readonly { model: ModelId; at: number; why: string }[];
}
