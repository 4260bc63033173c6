import { notAllowed } from '@/lib/api/problem';
import { answerDeleteRoom, answerPutRoom, answerReadRoom, methodsAnswer, roomMethods } from '@/lib/api/room-answers';

type Context = { params: Promise<{ room: string }> };

export const GET = async (request: Request, { params }: Context) => answerReadRoom(request, await params);
export const PUT = async (request: Request, { params }: Context) => answerPutRoom(request, await params);
export const DELETE = async (request: Request, { params }: Context) => answerDeleteRoom(request, await params);
export const OPTIONS = methodsAnswer(roomMethods.room);

const other = notAllowed(roomMethods.room);

export { other as PATCH, other as POST };
