import type { Practice } from '@/lib/dataset/catalogue-schema';
import type { VotingQuestion } from '@/lib/dataset/check-practice-supply';
import { type ModelId, modelIds, workAreaIds } from '@/lib/dataset/ids';

/** Made-up practices, metrics and questions without an issue, so that a fault planted in them is the only one. */

export const questions: VotingQuestion[] = [
  {
    id: 'weather',
    options: [
      { id: 'rain', votes: { sysops: 0.5, sre: 0.2 } },
      { id: 'snow', votes: { netops: 0.4 } },
      { id: 'fog', votes: {} },
    ],
  },
];
export const metrics = [{ id: 'dryness' }];

export function madeUpPractice(id: string, changes: Partial<Practice> = {}): Practice {
  return {
    id,
    model: 'sysops',
    area: 'network',
    name: `Adopt ${id}`,
    what: `What ${id} is, and why it helps.`,
    firstStep: 'Two people do it on Friday and show it.',
    effort: 'days',
    prerequisites: [],
    metric: 'dryness',
    calledBy: { weather: ['rain'] },
    sources: ['read'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
    ...changes,
  };
}

/** 13 practices for each of the five models, spread over the six work areas: 65, so at least 10 in each area. The last three of SysOps are basic. */
export function madeUpPractices(): Practice[] {
  const answers: Record<ModelId, string> = {
    sysops: 'rain',
    devops: 'cold',
    netops: 'snow',
    techops: 'cold',
    sre: 'rain',
  };
  return modelIds.flatMap((model, index) =>
    Array.from({ length: 13 }, (_, number) =>
      madeUpPractice(`${model}-${number}`, {
        model,
        area: workAreaIds[(index + number) % 6] ?? 'network',
        calledBy: { weather: [answers[model]] },
        ...(model === 'sysops' && number >= 10 && { basic: true }),
      }),
    ),
  );
}

/** Every model has an answer that votes for it. */
export const allQuestions: VotingQuestion[] = [
  {
    id: 'weather',
    options: [...(questions[0]?.options ?? []), { id: 'cold', votes: { devops: 0.5, techops: 0.5 } }],
  },
];
