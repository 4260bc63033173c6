/** What this browser has put into the room: to enter, to answer, to change and to withdraw it. */
import { type FormEvent, useState } from 'react';
import { longestLabel } from '@/lib/address/board';
import { readCode } from '@/lib/address/code';
import { plainLine } from '@/lib/address/plain-line';
import { answerFor } from '@/lib/guide/browser/room/answering-for';
import { readEntry } from '@/lib/guide/browser/room/contents';
import { sessionKept } from '@/lib/guide/browser/room/kept';
import type { OpenRoom, RoomView } from '@/lib/guide/browser/room/open-room';
import type { OwnEntry } from '@/lib/guide/browser/room/own-room';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { Button, ButtonLink } from '../ui/button';

const fieldClasses = 'mt-1 block w-full max-w-measure border border-strong-rule bg-paper px-3 text-base';

type OwnEntriesProps = { open: OpenRoom; view: RoomView; page: Pick<RoomPage, 'closed' | 'answer'>; id: string };

export function OwnEntries({ open, view, page, id }: OwnEntriesProps) {
  const own = view.own.entries.filter(({ content }) => content !== 'withdrawn');
  const mine = own[0];
  return (
    <section aria-labelledby="own-heading">
      <h2 id="own-heading">{own.length > 1 ? 'What you have entered' : 'Your answers'}</h2>
      {own.map((entry) => (
        <OwnEntryCard
          key={entry.entry}
          own={entry}
          open={open}
          id={id}
          answer={page.answer}
          refusal={view.refused[entry.entry]}
        />
      ))}
      {mine === undefined && page.closed ? <p className="mt-3">The room is closed: nobody new can enter.</p> : null}
      {mine === undefined && !page.closed ? <EnterForm open={open} /> : null}
    </section>
  );
}

function EnterForm({ open }: { open: OpenRoom }) {
  const enter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const label = plainLine(String(new FormData(event.currentTarget).get('label') ?? ''), longestLabel).text;
    void open.enter({ label, code: '' });
  };
  return (
    <form onSubmit={enter} className="mt-3 border border-ink p-5">
      <label htmlFor="room-label" className="block font-medium">
        How the others should call you <span className="font-normal text-muted">(optional)</span>
      </label>
      <input
        id="room-label"
        name="label"
        type="text"
        autoComplete="off"
        maxLength={400}
        aria-describedby="room-label-hint"
        className={`${fieldClasses} min-h-11`}
      />
      <p id="room-label-hint" className="mt-1 text-sm text-muted">
        A name, a role, or nothing: at most {longestLabel} characters. Whoever has the room’s link can read it.
      </p>
      <Button type="submit" className="mt-4">
        Enter the room
      </Button>
    </form>
  );
}

type OwnEntryCardProps = {
  own: OwnEntry;
  open: OpenRoom;
  id: string;
  answer: RoomPage['answer'];
  refusal: string | undefined;
};

function OwnEntryCard({ own, open, id, answer, refusal }: OwnEntryCardProps) {
  const { entry, content, sent } = own;
  if (content === 'withdrawn') return null;
  const { label, code } = content;
  const forRoom = () => answerFor(id, sessionKept());
  return (
    <div className="mt-3 border border-ink p-5">
      <p className="font-semibold wrap-anywhere">
        <bdi>{label || 'Without a label'}</bdi>
        <span className="font-normal text-muted">
          {code ? ', answered' : ', not answered yet'}
          {refusal === undefined && !sent ? ', not sent yet' : ''}
        </span>
      </p>
      {refusal === undefined ? null : (
        <p role="alert" className="mt-2 border-l-4 border-warn bg-warn-wash px-4 py-2">
          The server did not accept it: {refusal}
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={answer.all} kind={code ? 'secondary' : 'primary'} onClick={forRoom}>
          {code ? 'Answer anew' : `Answer all ${answer.counts.all} questions`}
        </ButtonLink>
        {code ? null : (
          <ButtonLink href={answer.quick} kind="secondary" onClick={forRoom}>
            Answer the {answer.counts.quick} that matter most
          </ButtonLink>
        )}
        <Button kind="quiet" onClick={() => void open.withdraw(entry)}>
          Withdraw{label ? <span className="sr-only"> {label}</span> : null}
        </Button>
      </p>
      <PasteForm paste={(pasted) => open.enter({ label, code: pasted }, entry)} field={`paste-${entry}`} />
    </div>
  );
}

/** Takes the link of a result that somebody has already: read here, and told to no server. */
function PasteForm({ paste, field }: { paste: (code: string) => Promise<void>; field: string }) {
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const code = readCode(String(new FormData(form).get('link') ?? ''));
    const read = code === '' ? undefined : readEntry({ label: '', code });
    setProblem(read ? '' : 'There is no result in it that can be read. Copy the whole link of the result.');
    if (read) void paste(read.code).then(() => form.reset());
  };
  return (
    <form onSubmit={submit} className="mt-4">
      <label htmlFor={field} className="block font-medium">
        Or paste the link of your result
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id={field}
          name="link"
          type="text"
          autoComplete="off"
          required
          maxLength={2000}
          aria-invalid={problem !== ''}
          aria-describedby={`${field}-problem`}
          className={`${fieldClasses} min-h-11 min-w-0 flex-[1_1_14rem]`}
        />
        <Button type="submit" kind="secondary" className="self-end">
          Put it in
        </Button>
      </div>
      <p id={`${field}-problem`} role="alert" className="mt-1 text-sm text-warn">
        {problem}
      </p>
    </form>
  );
}
