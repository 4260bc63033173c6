import { boardMinutes } from '@/lib/guide/board/minutes';

/** The minutes of a board, to go on writing in. */
export function GET(request: Request) {
  const minutes = boardMinutes(new URL(request.url).searchParams);
  if (minutes === undefined) {
    return new Response(
      'There are no answers in this address that can be read. Open the board and follow its link.\n',
      {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      },
    );
  }
  return new Response(minutes, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'inline; filename="minutes.md"',
    },
  });
}
