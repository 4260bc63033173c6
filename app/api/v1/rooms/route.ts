import { notAllowed } from '@/lib/api/problem';
import { answerRooms, methodsAnswer, roomMethods } from '@/lib/api/room-answers';

/** Never made beforehand: it depends on the store. */
export const dynamic = 'force-dynamic';

export const GET = answerRooms;
export const OPTIONS = methodsAnswer(roomMethods.rooms);

const other = notAllowed(roomMethods.rooms);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
