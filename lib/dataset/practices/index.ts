import type { Practice } from '../catalogue-schema';
import { devops } from './devops';
import { netops } from './netops';
import { sre } from './sre';
import { sysops } from './sysops';
import { techops } from './techops';

/** Every practice, in the order of the models. What must hold between them is in `check-practices.ts`. */
export const practices: readonly Practice[] = [...sysops, ...devops, ...netops, ...techops, ...sre];
