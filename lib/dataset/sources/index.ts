import type { Source } from '../schema';
import { accounts } from './accounts';
import { ai } from './ai';
import { claims } from './claims';
import { cloud } from './cloud';
import { delivery } from './delivery';
import { estate } from './estate';
import { network } from './network';
import { organisation } from './organisation';
import { outages } from './outages';
import { reliability } from './reliability';
import { routing } from './routing';
import { rules } from './rules';
import { supplyChain } from './supply-chain';
import { teams } from './teams';
import { tools } from './tools';

/** Everything the guide cites, with how far each text could be checked. Ids are permanent: articles, cells and links use them. */
export const sources: readonly Source[] = [
  ...reliability,
  ...delivery,
  ...estate,
  ...cloud,
  ...ai,
  ...supplyChain,
  ...network,
  ...routing,
  ...organisation,
  ...teams,
  ...rules,
  ...outages,
  ...tools,
  ...claims,
  ...accounts,
];
