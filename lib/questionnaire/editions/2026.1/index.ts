import type { Edition } from '../../schema';
import { delivery } from './delivery';
import { estate } from './estate';
import { infrastructure } from './infrastructure';
import { network } from './network';
import { organisation } from './organisation';
import { reliability } from './reliability';

/** The first published edition. Frozen: a change of a vote, a weight or an id needs a new edition. */
export const edition20261: Edition = {
  id: '2026.1',
  number: 1,
  publishedOn: '2026-11-20',
  models: ['sysops', 'devops', 'netops', 'techops', 'sre'],
  questions: [...delivery, ...reliability, ...infrastructure, ...network, ...estate, ...organisation],
};
