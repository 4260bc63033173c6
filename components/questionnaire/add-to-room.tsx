/** Puts the answers into the room that they are given for in this tab: encrypted here, and without telling a server what they are. */
import { useEffect, useState } from 'react';
import { placed } from '@/lib/address/base-path';
import { type RoomAddress, roomPath } from '@/lib/address/room';
import { answerForNobody, answeringFor } from '@/lib/guide/browser/room/answering-for';
import { localKept, sessionKept } from '@/lib/guide/browser/room/kept';
import { keepOwnRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey } from '@/lib/guide/browser/room/sealing';
import { Button } from '../ui/button';

/** The room; undefined where the answers are for none. */
export function useRoomOfAnswers() {
  const [room, setRoom] = useState<ReturnType<typeof answeringFor>>();
  useEffect(() => setRoom(answeringFor(sessionKept(), localKept())), []);
  return { room, forget: () => setRoom(undefined) };
}

type AddToRoomProps = {
  room: NonNullable<ReturnType<typeof answeringFor>>;
  code: string;
  forget: () => void;
};

export function AddToRoom({ room: { id, own }, code, forget }: AddToRoomProps) {
  const [problem, setProblem] = useState('');
  const put = async () => {
    try {
      window.location.assign(placed(await putInto(id, code)));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const leave = () => {
    answerForNobody(sessionKept());
    forget();
  };
  return (
    <section aria-labelledby="room-heading" className="mt-8 border border-ink p-5">
      <h2 id="room-heading" className="font-sans text-base font-semibold">
        For your team’s room{own.scope ? <bdi>: {own.scope}</bdi> : null}
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
  if (!own) throw new Error('This browser does not know the room any more. Open its link again.');
  const [mine] = own.entries.filter(({ content }) => content !== 'withdrawn');
  const label = mine && mine.content !== 'withdrawn' ? mine.content.label : '';
  const sealing = { room: id, key: await openKey(own.key) };
  const entry = await sealedEntry(sealing, { label, code }, mine);
  const others = own.entries.filter((each) => each.entry !== entry.entry);
  keepOwnRoom(id, { ...own, entries: [entry, ...others] }, storage);
  answerForNobody(session);
  const address: RoomAddress = { id, key: own.key, maker: own.maker };
  return roomPath(address);
}
