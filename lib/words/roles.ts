import type { Role } from '@/lib/engine';
import type { Wording } from './wording';

/** A model's part in a blend. */
export const roleWords: Record<Role, Wording> = {
  leads: { label: 'Leads', inSentence: 'leads' },
  supports: { label: 'Supports', inSentence: 'supports' },
  'borrow-from': { label: 'Borrow from', inSentence: 'borrow from' },
  'not-now': { label: 'Not now', inSentence: 'not now' },
};
