import type { Source } from '../schema';
import { accounts } from './accounts';
import { claims } from './claims';
import { delivery } from './delivery';
import { estate } from './estate';
import { network } from './network';
import { organisation } from './organisation';
import { outages } from './outages';
import { reliability } from './reliability';
import { tools } from './tools';

/** Everything the guide cites, with how far each text could be checked. Ids are permanent: articles, cells and links use them. */
export const sources: readonly Source[] = [
  ...reliability,
  ...delivery,
  ...estate,
  ...network,
  ...organisation,
  ...outages,
  ...tools,
  ...claims,
  ...accounts,
];
