import { notAllowed } from '@/lib/api/problem';
import { answerPutEntry, answerWithdrawEntry, methodsAnswer, roomMethods } from '@/lib/api/room-answers';

type Context = { params: Promise<{ room: string; entry: string }> };

export const PUT = async (request: Request, { params }: Context) => answerPutEntry(request, await params);
export const DELETE = async (request: Request, { params }: Context) => answerWithdrawEntry(request, await params);
export const OPTIONS = methodsAnswer(roomMethods.entry);

const other = notAllowed(roomMethods.entry);

export { other as GET, other as HEAD, other as PATCH, other as POST };
