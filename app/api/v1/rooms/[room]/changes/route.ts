import { notAllowed } from '@/lib/api/problem';
import { answerChanges, methodsAnswer, roomMethods } from '@/lib/api/room-answers';

type Context = { params: Promise<{ room: string }> };

export const GET = async (request: Request, { params }: Context) => answerChanges(request, await params);
export const OPTIONS = methodsAnswer(roomMethods.changes);

const other = notAllowed(roomMethods.changes);

export { other as DELETE, other as HEAD, other as PATCH, other as POST, other as PUT };
