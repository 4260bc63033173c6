import type { Case } from '@/lib/dataset/case-schema';
import type { Wording } from './wording';

/** What the kinds of accounts are called, and what each means for a reader. */
export const caseAccountWords: Record<Case['account'], Wording & { meaning: string }> = {
  'own-account': {
    label: 'Own account',
    inSentence: 'own account',
    meaning: 'An organisation tells its own story, as the people who did the work see it.',
  },
  talk: {
    label: 'Talk or interview',
    inSentence: 'talk or interview',
    meaning: 'Told in public, and known to us from slides, abstracts, reports or a listener’s notes.',
  },
  thread: {
    label: 'Forum thread',
    inSentence: 'forum thread',
    meaning:
      'A question or a story that somebody posted. Usually nobody knows who it was, and the end is often missing.',
  },
  'vendor-story': {
    label: 'Vendor’s story',
    inSentence: 'vendor’s story',
    meaning: 'An unnamed organisation in a commercial article, without a date or a method.',
  },
};

/** How we know which models an account supports. */
export const caseBasisWords: Record<Case['basis'], Wording> = {
  named: { label: 'Named by the account', inSentence: 'named by the account' },
  inferred: { label: 'Our reading of the account', inSentence: 'our reading of the account' },
};

/** Stands in the place of a model where an account supports none. */
export const noModel = 'No model: nothing here called for one';
