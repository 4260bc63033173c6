/** The inside of a room: who is there, one's own answers, the board as it fills, and the ways to invite, to lead and to end it. */
import { useState } from 'react';
import { pagePaths } from '@/lib/address/page';
import type { RoomAddress } from '@/lib/address/room';
import type { OpenRoom, RoomView } from '@/lib/guide/browser/room/open-room';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { Button } from '../ui/button';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { Invite } from './invite';
import { MakerControls } from './maker-controls';
import { OwnEntries } from './own-entries';
import { People } from './people';
import { NoBoardYet, RoomBoard } from './room-board';
import { roomLine, stateOfRoom } from './room-words';
import { Wall } from './wall';

type InRoomProps = {
  open: OpenRoom;
  view: RoomView;
  address: RoomAddress;
  page: RoomPage;
};

export function InRoom({ open, view, address, page }: InRoomProps) {
  const [onWall, setOnWall] = useState(false);
  const { scope, board, people } = page;
  const isMaker = view.own.maker !== undefined;
  if (onWall && board) {
    return <Wall open={open} page={page} board={board} isMaker={isMaker} leave={() => setOnWall(false)} />;
  }
  return (
    <>
      <PageHeader title={scope || 'A room for your team'} lede={stateOfRoom(page)}>
        <p role="status" className="text-sm text-muted">
          {roomLine(view.line)}
        </p>
        {board ? (
          <p className="mt-3 flex flex-wrap gap-3">
            <Button onClick={() => setOnWall(true)}>Show the agenda on a wall</Button>
          </p>
        ) : null}
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <OwnEntries open={open} view={view} page={page} id={address.id} />
        <People people={people} unreadable={page.unreadable} />
      </div>
      {board ? <RoomBoard page={page} board={board} /> : null}
      <Section id="invite" heading="Invite the others" aside="One link for everybody." screenOnly>
        <Invite address={address} scope={scope} />
      </Section>
      {isMaker ? (
        <Section id="lead" heading="Lead the room" aside="Only with the maker’s link." screenOnly>
          <MakerControls open={open} page={page} address={{ ...address, maker: view.own.maker }} />
        </Section>
      ) : null}
      {board ? null : <NoBoardYet page={page} isMaker={isMaker} />}
      <Section id="who-sees" heading="Who sees what" screenOnly>
        <div className="running-text">
          <p>
            What you enter is encrypted in this browser, with the key after the # of the room’s link, which no browser
            sends to a server. The server sees that the room exists, when something in it changes, and how many entries
            of which size it has. Whoever has the link can read everything in the room, and enter something.
          </p>
          <p>
            The room is deleted on {dayInWords(page.until)} if nothing changes until then. What a dishonest server could
            do is explained <Link href={`${pagePaths.room}#who-sees`}>on the page about rooms</Link>.
          </p>
        </div>
      </Section>
    </>
  );
}

const dayInWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
