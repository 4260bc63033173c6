import type { Edition } from '../../schema';
import { delivery } from './delivery';
import { estate } from './estate';
import { infrastructure } from './infrastructure';
import { network } from './network';
import { organisation } from './organisation';
import { reliability } from './reliability';

/** The second published edition: its options fit more organisations, and it asks what people who decide ask. Frozen: a change of a vote, a weight or an id needs a new edition. */
export const edition20262: Edition = {
  id: '2026.2',
  number: 2,
  publishedOn: '2026-11-26',
  models: ['sysops', 'devops', 'netops', 'techops', 'sre'],
  questions: [...delivery, ...reliability, ...infrastructure, ...network, ...estate, ...organisation],
};
