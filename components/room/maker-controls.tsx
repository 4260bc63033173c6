/** What only whoever made the room may do: name it, reveal, close, delete. */
import { type FormEvent, useState } from 'react';
import { plainLine } from '@/lib/address/plain-line';
import { type RoomAddress, roomPath } from '@/lib/address/room';
import { longestScope } from '@/lib/address/scope';
import { absolute } from '@/lib/address/site';
import type { OpenRoom } from '@/lib/guide/browser/room/open-room';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { Button } from '../ui/button';
import { CopyLine } from '../ui/copy-line';
import { Disclosure } from '../ui/disclosure';

type MakerControlsProps = { open: OpenRoom; page: RoomPage; address: RoomAddress };

export function MakerControls({ open, page, address }: MakerControlsProps) {
  const { hidden, closed, scope } = page;
  const [problem, tell] = useState('');
  const [asksToDelete, askToDelete] = useState(false);
  const attempt = (work: Promise<void>) =>
    work.then(
      () => tell(''),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
  const name = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('scope') ?? '');
    void attempt(open.change({ about: (now) => ({ ...now, scope: plainLine(given, longestScope).text }) }));
  };
  return (
    <div className="grid gap-y-5">
      <p className="flex flex-wrap gap-3">
        <Button onClick={() => void attempt(open.change({ hidden: !hidden }))} kind={hidden ? 'primary' : 'secondary'}>
          {hidden ? 'Reveal the answers' : 'Hide the answers again'}
        </Button>
        <Button onClick={() => void attempt(open.change({ closed: !closed }))} kind="secondary">
          {closed ? 'Open it for new entries' : 'Close it for new entries'}
        </Button>
      </p>
      <form onSubmit={name}>
        <label htmlFor="room-scope" className="block font-medium">
          What the room is about <span className="font-normal text-muted">(optional)</span>
        </label>
        <div className="mt-1 flex max-w-measure flex-wrap gap-3">
          <input
            id="room-scope"
            name="scope"
            type="text"
            autoComplete="off"
            maxLength={400}
            defaultValue={scope}
            key={scope}
            className="min-h-11 min-w-0 flex-[1_1_14rem] border border-strong-rule bg-paper px-3 text-base"
          />
          <Button type="submit" kind="secondary">
            Set it
          </Button>
        </div>
      </form>
      <Disclosure summary="Your own link, to lead the room from another device" compact>
        <CopyLine text={absolute(roomPath(address))} label="Copy your own link" />
        <p className="mt-1 max-w-measure text-sm text-muted">
          Whoever has this one can reveal, close and delete the room. Keep it to yourself, and send the others the link
          above.
        </p>
      </Disclosure>
      {asksToDelete ? (
        <fieldset className="border-l-4 border-warn bg-warn-wash px-5 py-3">
          <legend className="sr-only">Delete the room</legend>
          <p>Everything in the room is deleted from the server for good, for everybody.</p>
          <p className="mt-2 flex flex-wrap gap-3">
            <Button onClick={() => void attempt(open.remove())}>Delete it for good</Button>
            <Button kind="secondary" onClick={() => askToDelete(false)}>
              Keep it
            </Button>
          </p>
        </fieldset>
      ) : (
        <Button kind="quiet" className="justify-self-start" onClick={() => askToDelete(true)}>
          Delete the room
        </Button>
      )}
      <p role="alert" className="text-warn">
        {problem}
      </p>
    </div>
  );
}
