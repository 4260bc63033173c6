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
  misreading: {
    value: 0.07,
    reason:
      'Two careful readers of 24 described organisations gave another answer in 7 of 100 cases to edition 2026.1 (38 of 576), and in 6 of 100 to this one (43 of 720).',
  },
  noModel: {
    where: [
      {
        'software-origin': ['as-delivered', 'vendor-run'],
        staff: ['nobody-own', 'one-person', 'few-administrators'],
        'main-wish': ['keep', 'upkeep'],
        'worst-trouble': ['hardly-any'],
      },
      {
        'software-origin': ['as-delivered'],
        staff: ['nobody-own', 'one-person'],
        hosting: ['office-only'],
      },
    ],
    reason:
      'A few people, or none, who build nothing have no departments to arrange: where hardly anything goes wrong, or there are hardly any servers, another way of working would cost more than it could mend.',
  },
  questions: [...delivery, ...reliability, ...infrastructure, ...network, ...estate, ...organisation],
};
