import { isRoomId } from '@/lib/address/room';
import { answeringForKey as key } from './answering-key';
import { type OwnRoom, ownRoom } from './own-room';

/** For which room the answers are that somebody gives in this tab: remembered here, so that the questionnaire's addresses hold nothing of it. */

export function answerFor(id: string, session: Storage | undefined): void {
  session?.setItem(key, id);
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
