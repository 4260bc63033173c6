/** Why a room can't be opened, and what to do. */
import { pagePaths } from '@/lib/address/page';
import { ButtonLink } from '../ui/button';
import { PageHeader } from '../ui/page-header';

const doors = {
  'cut-off': {
    title: 'This link to a room is cut off',
    lede: 'The part after the # is missing or damaged, and without it nobody can read what is in the room, neither you nor the server. Ask for the link once more, and copy all of it.',
  },
  'wrong-key': {
    title: 'This link does not fit the room',
    lede: 'The part after the # is not the key of this room. Ask for the link once more, and copy all of it.',
  },
  'no-room': {
    title: 'There is no such room',
    lede: 'It was deleted, or its time is over, or its link is damaged. What was in it is gone from the server, and can’t be restored.',
  },
  off: {
    title: 'There are no rooms here',
    lede: 'Rooms are off on this server. You can use a board instead: it is made of the links to everybody’s results.',
  },
  offline: {
    title: 'The room can’t be reached',
    lede: 'The server doesn’t answer just now. The room opens by itself as soon as it does.',
  },
  insecure: {
    title: 'A room needs a secure connection',
    lede: 'Browsers encrypt only on pages served over https. Ask whoever runs this guide to serve it that way. You can use a board instead: it is made of the links to everybody’s results.',
  },
} as const;

export type ClosedDoorKind = keyof typeof doors;

export function ClosedDoor({ kind }: { kind: ClosedDoorKind }) {
  const { title, lede } = doors[kind];
  return (
    <div role="status">
      <PageHeader title={title} lede={lede}>
        <div className="flex flex-wrap gap-3">
          {kind === 'off' || kind === 'insecure' ? null : (
            <ButtonLink href={pagePaths.room}>Make a new room</ButtonLink>
          )}
          <ButtonLink href={pagePaths.team} kind="secondary">
            Make a board of links
          </ButtonLink>
        </div>
      </PageHeader>
    </div>
  );
}
