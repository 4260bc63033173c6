import type { Edition, Question } from '@/lib/questionnaire';

/** A made-up edition small enough to check by hand: two delivery questions and one network question. */

const question = (id: string, area: Question['area'], weight: number, options: Question['options']): Question => ({
  id,
  area,
  dimension: 'scope',
  text: `What about ${id}?`,
  help: 'Help.',
  why: 'Because.',
  ordered: false,
  quick: true,
  notApplicable: null,
  weight: { value: weight, reason: 'For the test.' },
  options,
});

const option = (id: string, votes: Question['options'][number]['votes']) => ({
  id,
  label: id,
  votes,
  reason: 'For the test.',
});

export const smallEdition: Edition = {
  id: '2000.1',
  number: 1,
  publishedOn: '2000-01-01',
  models: ['sysops', 'devops', 'netops', 'techops', 'sre'],
  questions: [
    question('pace', 'delivery', 2, [
      option('fast', { devops: 0.8, sre: 0.2 }),
      option('slow', { sysops: 0.5 }),
      option('never', {}),
    ]),
    question('faults', 'delivery', 1, [
      option('late', { devops: 1 }),
      option('early', { sre: 0.5 }),
      option('none', {}),
    ]),
    {
      ...question('cables', 'network', 1, [
        option('many', { netops: 1 }),
        option('few', { sysops: 0.4, netops: 0.1 }),
        option('none', {}),
      ]),
      notApplicable: 'There is no network',
    },
  ],
};
