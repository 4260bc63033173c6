import { fail, ok, type Result } from '@/lib/shared/result';
import { type Refusal, roomBounds } from './room';
import { hasDigest } from './token';

/** What may be written, decided from what is kept. The same for every store. */

/** What a store keeps of a room or an entry. */
export interface Kept {
  digest: string;
  version: number;
  /** Everything that can be changed, as one text; null for an entry that is withdrawn. */
  content: string | null;
}

/** Write it as this version, or leave it, since it is there already. */
export type Decision = Result<{ write: boolean; version: number }, Refusal>;

/** A new content has to be of the next version, so that of two who change the same one learns of the other. */
export function decidePut(kept: Kept | undefined, token: string, version: number, content: string): Decision {
  if (kept && !hasDigest(token, kept.digest)) return fail({ code: 'not-yours' });
  if (kept && version === kept.version && content === kept.content) return ok({ write: false, version });
  const current = kept?.version ?? 0;
  return version === current + 1 ? ok({ write: true, version }) : fail({ code: 'version', current });
}

/** Whether one more may enter a room. A withdrawn entry that comes back is one more, and needs no more place than it has. */
export function decideEntering(room: { closed: boolean; members: number; entries: number }, isBack: boolean): Decision {
  if (room.closed) return fail({ code: 'closed' });
  const isFull = room.members >= roomBounds.members || (!isBack && room.entries >= roomBounds.entries);
  return isFull ? fail({ code: 'full' }) : ok({ write: true, version: 1 });
}

/** Withdraws the version that is kept, or as the next one: both say that whoever asks knows what is there. */
export function decideWithdrawal(kept: Kept | undefined, token: string, version: number): Decision {
  if (!kept) return ok({ write: false, version });
  if (!hasDigest(token, kept.digest)) return fail({ code: 'not-yours' });
  const isKnown = version === kept.version || version === kept.version + 1;
  if (!isKnown) return fail({ code: 'version', current: kept.version });
  return kept.content === null ? ok({ write: false, version: kept.version }) : ok({ write: true, version });
}
