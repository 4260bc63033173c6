import type { ModelId } from '../dataset/ids';
import { type CastVote, scoreVotes } from './score';

/** One answer's effect on a model's share, found by leaving it out. */
export interface Reason {
  question: string;
  option: string;
  /** The model's share less what it would be without this answer, a fraction of 1: above 0 speaks for the model, below 0 against it. */
  effect: number;
}

/**
 * The answers that moved a model's share, strongest first on each side. Leaving out is exact, and unlike a contribution it
 * shows what speaks against a model too: an answer that gives to others lowers its share.
 */
export function reasons(votes: readonly CastVote[], model: ModelId): { for: Reason[]; against: Reason[] } {
  const whole = scoreVotes(votes).shares[model];
  const all = votes.map((vote): Reason => {
    const without = scoreVotes(votes.filter((other) => other !== vote)).shares[model];
    return { question: vote.question.id, option: vote.option, effect: whole - without };
  });
  return {
    for: all.filter(({ effect }) => effect > 0).sort((a, b) => b.effect - a.effect),
    against: all.filter(({ effect }) => effect < 0).sort((a, b) => a.effect - b.effect),
  };
}
