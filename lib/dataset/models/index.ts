import type { Model } from '../schema';
import { devops } from './devops';
import { netops } from './netops';
import { sre } from './sre';
import { sysops } from './sysops';
import { techops } from './techops';

/** Every model, in the order of `modelIds`. */
export const models: readonly Model[] = [sysops, devops, netops, techops, sre];
