import { z } from 'zod';
import { evidenceGrades, modelIds } from './ids';

/** Structure of a case: a published organisation, what it was like, what it did, and its answers to editions of the questionnaire. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const phrase = z.string().trim().min(1).regex(/[^.]$/, 'A phrase has no full stop at its end');
const sentences = z.string().trim().min(20).regex(/[.?]$/, 'Write sentences: end with a full stop');
/** What stands in a line of a result, beside other cases. */
const shortSentences = sentences.max(220);

/** Who tells a case, and in which form: the order in which cases are shown. */
export const caseAccounts = ['own-account', 'talk', 'thread', 'vendor-story'] as const;

export const caseSchema = z.strictObject({
  id,
  /** What marks the case out, in a few words. */
  title: phrase.max(70),
  account: z.enum(caseAccounts),
  /** Whose case it is, and of which time; “unnamed” where the account says no more. */
  organisation: phrase.max(100),
  /** What they were like before. */
  situation: sentences.max(500),
  /** What they did, or what they were advised. */
  did: shortSentences,
  /** What came of it. Where nothing is told, it says so. */
  outcome: shortSentences,
  /** The models that the account supports, the first one foremost; empty where it supports none. */
  lead: z.array(z.enum(modelIds)).max(2),
  /** named: the account itself names the way of working · inferred: this guide reads it from what was done. */
  basis: z.enum(['named', 'inferred']),
  /** How much of the sources was read. */
  read: sentences.max(200),
  /**
   * Edition’s id → question’s id → option’s id, `unknown` or `not-applicable`, answered from the description alone: what it doesn’t
   * say is `unknown`. An edition may be absent; one that is there has every question.
   */
  answers: z.record(z.string().regex(/^\d{4}\.\d+$/), z.record(id, id)),
  /** Ids of `sources/`. */
  sources: z.array(z.string()).min(1),
  /** How well what is told is supported; a story that nobody signs is a `claim`. */
  evidence: z.enum(evidenceGrades),
  checkedOn: z.iso.date(),
});
export type Case = z.infer<typeof caseSchema>;
