import type { Metric } from '../catalogue-schema';
import { changeAndNetworkMetrics } from './change-and-network';
import { deliveryMetrics } from './delivery';
import { flowAndPeopleMetrics } from './flow-and-people';
import { infrastructureMetrics } from './infrastructure';
import { reliabilityMetrics } from './reliability';
import { timeAndFailureMetrics } from './time-and-failure';

/** All metrics, in the order of their subjects. Ids are permanent: practices, articles and links use them. */
export const metrics: readonly Metric[] = [
  ...timeAndFailureMetrics,
  ...deliveryMetrics,
  ...reliabilityMetrics,
  ...infrastructureMetrics,
  ...changeAndNetworkMetrics,
  ...flowAndPeopleMetrics,
];
