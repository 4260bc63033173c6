/** Puts the answers into the room that they are given for in this tab: encrypted here, and without telling a server what they are. */
import { useState } from 'react';
import { placed } from '@/lib/address/base-path';
import { type RoomAddress, roomPath } from '@/lib/address/room';
import { answerForNobody, answeringFor } from '@/lib/guide/browser/room/answering-for';
import { localKept, sessionKept } from '@/lib/guide/browser/room/kept';
import { keepOwnRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey } from '@/lib/guide/browser/room/sealing';
import { Button } from '../ui/button';

type AddToRoomProps = {
  code: string;
  /** Tells that the answers are not for the room after all. */
  forget: () => void;
};

export function AddToRoom({ code, forget }: AddToRoomProps) {
  const [room] = useState(() => answeringFor(sessionKept(), localKept()));
  const [problem, setProblem] = useState('');
  const put = async () => {
    try {
      if (room) window.location.assign(placed(await putInto(room.id, code)));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const leave = () => {
    answerForNobody(sessionKept());
    forget();
  };
  if (!room) return <p className="mt-8">This browser no longer has your team’s room. Open its link again.</p>;
  return (
    <section aria-labelledby="room-heading" className="mt-8 border border-ink p-5">
      <h2 id="room-heading" className="font-sans text-base font-semibold">
        For your team’s room{room?.own.scope ? <bdi>: {room.own.scope}</bdi> : null}
      </h2>
      <p className="mt-1 max-w-measure text-sm text-muted">
        The answers are encrypted in this browser before they leave it. To see your own result first, open it in the
        room: an ordinary result page would tell the server your answers.
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => void put()}>Put them into the room</Button>
        <Button kind="quiet" onClick={leave}>
          They are not for the room
        </Button>
      </p>
      <p role="alert" className="text-warn">
        {problem}
      </p>
    </section>
  );
}

/** Keeps the answers as one's own in the room, whose page sends them. Returns the room's path. */
async function putInto(id: string, code: string): Promise<string> {
  const [storage, session] = [localKept(), sessionKept()];
  const own = answeringFor(session, storage)?.own;
  if (!own) throw new Error('This browser no longer has this room. Open its link again.');
  const [mine] = own.entries.filter(({ content }) => content !== 'withdrawn');
  const label = mine && mine.content !== 'withdrawn' ? mine.content.label : '';
  const sealing = { room: id, key: await openKey(own.key) };
  const entry = await sealedEntry(sealing, { label, code }, mine);
  const others = own.entries.filter((each) => each.entry !== entry.entry);
  try {
    keepOwnRoom(id, { ...own, entries: [entry, ...others] }, storage);
  } catch {
    throw new Error('They can’t be kept for the room: this browser’s storage is full.');
  }
  answerForNobody(session);
  const address: RoomAddress = { id, key: own.key, maker: own.maker };
  return roomPath(address);
}
