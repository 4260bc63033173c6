import type { RoomView } from '@/lib/guide/browser/room/open-room';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { peopleInWords, sentenceStart } from '@/lib/words/board';
import { countInWords } from '@/lib/words/numbers';

/** What a room says of its own state. */

export function stateOfRoom({ people, answered, hidden, closed }: RoomPage): string {
  const count = people.length;
  const here =
    count === 0
      ? 'Nobody has entered yet.'
      : `${sentenceStart(peopleInWords(count))} ${count === 1 ? 'has' : 'have'} entered, and ${answered === count ? (count === 1 ? 'has' : 'all have') : answered === 0 ? 'nobody has' : `${countInWords(answered)} ${answered === 1 ? 'has' : 'have'}`} answered.`;
  return [
    here,
    ...(hidden ? ['The answers are hidden until whoever made the room reveals them.'] : []),
    ...(closed ? ['The room is closed: nobody new can enter.'] : []),
  ].join(' ');
}

export function roomLine(line: RoomView['line']): string {
  switch (line) {
    case 'live':
      return 'Live: what others enter appears here at once.';
    case 'fetching':
      return 'What others enter appears here every few seconds.';
    case 'offline':
      return 'The server doesn’t answer just now. What you enter is kept in this browser, and sent when it does.';
  }
}
