/** The agenda on a wall, for a meeting: one point at a time, the positions as dots without names, and a note for what is decided. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { plainLine } from '@/lib/address/plain-line';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { longestNote } from '@/lib/guide/browser/room/contents';
import type { OpenRoom } from '@/lib/guide/browser/room/open-room';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { peopleInWords } from '@/lib/words/board';
import { Button } from '../ui/button';
import { SaveMinutes } from './save-minutes';

type WallProps = {
  open: OpenRoom;
  page: RoomPage;
  board: BoardPage;
  /** Whoever made the room writes the notes. */
  isMaker: boolean;
  leave: () => void;
};

export function Wall({ open, page, board, isMaker, leave }: WallProps) {
  /** The question that is shown; empty at the end. */
  const [shown, setShown] = useState(board.agenda[0]?.id ?? '');
  const { agenda } = board;
  // The agenda may change while it is shown: a point that has left it makes place for the first.
  const found = agenda.findIndex(({ id }) => id === shown);
  const at = shown === '' ? agenda.length : Math.max(0, found);
  const item = agenda[at];
  const goTo = (place: number) => setShown(agenda[Math.max(0, Math.min(place, agenda.length))]?.id ?? '');
  useArrowKeys((by) => goTo(at + by));

  return (
    <div>
      <p className="text-xl text-muted">
        {page.scope ? <bdi>{page.scope} · </bdi> : null}
        {item ? `Point ${at + 1} of ${agenda.length}` : 'Where you stand'}
      </p>
      {item ? (
        <>
          <Heading key={`about ${item.id}`}>{item.question}</Heading>
          <dl className="mt-8 border-t border-ink text-xl">
            {item.positions.map(({ answer, count }) => (
              <div
                key={answer}
                className="grid items-baseline gap-x-8 gap-y-1 border-b border-rule py-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
              >
                <dt>{answer}</dt>
                <dd>
                  <Dots count={count} />
                </dd>
              </div>
            ))}
          </dl>
          {item.others ? <p className="mt-3 text-muted sm:text-lg">Besides, {item.others}.</p> : null}
          <p className="mt-6 max-w-measure text-xl">{item.talk}</p>
          <Note key={item.id} open={open} page={page} question={item.id} isMaker={isMaker} />
        </>
      ) : (
        <>
          <Heading key="end">{board.verdict.sentence}</Heading>
          <p className="mt-6 max-w-measure text-xl">{board.verdict.meaning}</p>
          <div className="mt-8">
            <SaveMinutes board={board} notes={page.notes} />
          </div>
        </>
      )}
      <p className="sticky bottom-0 mt-8 flex flex-wrap gap-3 border-t border-rule bg-paper py-3">
        <Button kind="secondary" disabled={at === 0} onClick={() => goTo(at - 1)}>
          Back
        </Button>
        <Button disabled={at === agenda.length} onClick={() => goTo(at + 1)}>
          {at + 1 < agenda.length ? 'Next point' : 'To the end'}
        </Button>
        <Button kind="quiet" onClick={leave}>
          Leave the wall view
        </Button>
      </p>
    </div>
  );
}

/** What a point is about. It takes focus and scroll when it comes up; another point is another element. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="mt-3 outline-none">
      {children}
    </h1>
  );
}

/** A dot for each person; the order says nothing. */
function Dots({ count }: { count: number }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="sr-only">{peopleInWords(count)}</span>
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <svg key={place} aria-hidden="true" viewBox="0 0 10 10" className="size-5 text-ink">
          <circle cx="5" cy="5" r="4.5" fill="currentColor" />
        </svg>
      ))}
    </span>
  );
}

type NoteProps = { open: OpenRoom; page: RoomPage; question: string; isMaker: boolean };

function Note({ open, page: { notes }, question, isMaker }: NoteProps) {
  const [told, tell] = useState('');
  const kept = notes[question] ?? '';
  if (!isMaker) return kept ? <p className="mt-6 max-w-measure border-l-4 border-accent px-5 text-lg">{kept}</p> : null;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('note') ?? '');
    const note = plainLine(given, longestNote).text;
    open.change({ about: (now) => ({ ...now, notes: { ...now.notes, [question]: note } }) }).then(
      () => tell('Saved, encrypted like everything in the room.'),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <form onSubmit={save} className="mt-6 max-w-measure">
      <label htmlFor="decision" className="block font-medium">
        What we decide
      </label>
      <textarea
        id="decision"
        name="note"
        rows={2}
        maxLength={longestNote}
        defaultValue={kept}
        className="mt-1 block w-full border border-strong-rule bg-paper px-3 py-2 text-lg"
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button type="submit" kind="secondary">
          Save it
        </Button>
        <span role="status" className="text-sm text-muted">
          {told}
        </span>
      </div>
    </form>
  );
}

/** Calls `go` with −1 or 1 for the arrow keys and those of a presenter, except while somebody writes. */
function useArrowKeys(go: (by: number) => void): void {
  useEffect(() => {
    const listener = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey) return;
      if (target instanceof HTMLElement && target.closest('input, textarea, select')) return;
      const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key];
      if (by !== undefined) go(by);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [go]);
}
