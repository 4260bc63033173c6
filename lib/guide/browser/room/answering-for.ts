import { isRoomId } from '@/lib/address/room';
import { answeringForKey as key } from './is-for-room';
import { type OwnRoom, ownRoom } from './own-room';

/** For which room the answers are that somebody gives in this tab: remembered here, so that the questionnaire's addresses hold nothing of it. */

/** From here on no request of this document tells the page's address, which will hold the answers, not even our own server. */
export function answerFor(id: string, session: Storage | undefined): void {
  session?.setItem(key, id);
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
}

export function answerForNobody(session: Storage | undefined): void {
  session?.removeItem(key);
}

/** The room and what is kept of it; undefined where the answers are for none. */
export function answeringFor(
  session: Storage | undefined,
  storage: Storage | undefined,
): { id: string; own: OwnRoom } | undefined {
  const id = session?.getItem(key) ?? '';
  const own = isRoomId(id) ? ownRoom(id, storage) : undefined;
  return own && { id, own };
}
