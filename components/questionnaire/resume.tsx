'use client';

/**
 * The sets of answers that this browser has kept: the one that was changed last, and the others on demand. With nothing to offer it says
 * how to stop. The height of one set and of the way to the others is reserved, so that nothing moves.
 */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { timeOfKept } from '@/lib/address/kept-step';
import { type KeptSet, type KeptText, readKept } from '@/lib/guide/browser/kept-answers';
import type { QuestionnaireShape } from '@/lib/guide/views/questionnaire';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { forget, readSnapshot, removeAside, setAside, snapshot, subscribe } from './kept-list';
import { KeptSetRow } from './kept-set-row';

type ResumeProps = {
  shape: QuestionnaireShape;
  /** What is said where nothing is kept. */
  nothing?: string;
};

export function Resume({
  shape,
  nothing = 'You can stop at any question: its address holds your answers so far.',
}: ResumeProps) {
  const { sets, hasAside, isForgotten, forgetSet, undo } = useKept(shape);
  const [first, ...others] = sets;
  const row = (set: KeptSet) => (
    <KeptSetRow
      key={set.id}
      set={set}
      isForgotten={isForgotten(set)}
      onForget={() => forgetSet(set)}
      onUndo={() => undo(set)}
    />
  );
  return (
    <section
      aria-live="polite"
      aria-label="Answers kept in this browser"
      className="mt-6 min-h-40 max-w-measure sm:min-h-24"
    >
      {first ? <ul>{row(first)}</ul> : null}
      {first && (others.length > 0 || hasAside) ? (
        <Disclosure summary={<span>{moreInWords(others.length)}</span>}>
          <ul className="flex flex-col gap-y-3">{others.map(row)}</ul>
          {hasAside ? <Unreadable /> : null}
        </Disclosure>
      ) : null}
      {!first && hasAside ? <Unreadable /> : null}
      {first || hasAside ? null : <p className="text-muted">{nothing}</p>}
    </section>
  );
}

function moreInWords(count: number): string {
  if (count === 0) return 'Answers that can’t be read any more';
  return count === 1 ? '1 more set of answers' : `${count} more sets of answers`;
}

function Unreadable() {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span>
        This browser had kept answers that can’t be read any more. They were set aside and are not used; you can start
        afresh.
      </span>
      <Button kind="quiet" onClick={removeAside}>
        Remove them
      </Button>
    </p>
  );
}

/** What is kept, with the sets that were forgotten since the page was opened, which can be taken back. */
function useKept(shape: QuestionnaireShape) {
  const kept = useSyncExternalStore(subscribe, snapshot, () => null);
  const [forgotten, setForgotten] = useState<readonly { set: KeptText; restore: () => void }[]>([]);
  const { sets, unreadable, hasAside, gone } = useMemo(() => {
    const { texts, aside } = readSnapshot(kept);
    // Another tab may have gone on with a set that was forgotten here.
    const gone = forgotten.filter(({ set }) => texts.every(({ id }) => id !== set.id));
    const all = [...texts, ...gone.map(({ set }) => set)].sort(
      (one, other) => timeOfKept(other.text) - timeOfKept(one.text),
    );
    const { sets, unreadable } = readKept(shape, all, Date.now());
    return { sets, unreadable, hasAside: aside > 0 || unreadable.length > 0, gone };
  }, [shape, kept, forgotten]);
  useEffect(() => setAside(unreadable), [unreadable]);
  return {
    sets,
    hasAside,
    isForgotten: ({ id }: KeptText) => gone.some(({ set }) => set.id === id),
    forgetSet(set: KeptText) {
      const restore = forget(set);
      setForgotten([...gone, { set, restore }]);
    },
    undo({ id }: KeptText) {
      gone.find(({ set }) => set.id === id)?.restore();
      setForgotten(gone.filter(({ set }) => set.id !== id));
    },
  };
}
