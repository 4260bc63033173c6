'use client';

/** Makes a room with one click and leads there. Without scripts there is nothing to click. */
import { useState } from 'react';
import { placed } from '@/lib/address/base-path';
import { Button, type ButtonKind } from '../ui/button';

type MakeRoomProps = {
  /** What is put into it at once. */
  entries?: readonly { label: string; code: string }[];
  /** What it is about; empty where nothing is said. */
  scope?: string;
  kind?: ButtonKind;
  /** Whether it may be chosen that answers are shown at once; otherwise they are hidden until the maker reveals them. */
  withChoice?: boolean;
};

export function MakeRoom({ entries = [], scope = '', kind = 'secondary', withChoice = false }: MakeRoomProps) {
  const [hidden, setHidden] = useState(true);
  const [problem, setProblem] = useState('');
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      const { makeHere } = await import('./make-here');
      window.location.assign(placed(await makeHere({ entries, about: { scope, notes: {} }, hidden })));
    } catch (error) {
      setMaking(false);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="noscript:hidden">
      {withChoice ? (
        <label className="mb-4 flex min-h-8 max-w-measure items-center gap-2.5">
          <input
            type="checkbox"
            checked={hidden}
            onChange={(event) => setHidden(event.target.checked)}
            className="size-4 shrink-0"
          />
          Hide the answers until I reveal them, so that nobody follows the first who answers
        </label>
      ) : null}
      <Button kind={kind} onClick={() => void make()} disabled={isMaking}>
        {isMaking ? 'Making the room…' : 'Make a room'}
      </Button>
      <p role="alert" className={problem ? 'mt-2 max-w-measure text-warn' : ''}>
        {problem}
      </p>
    </div>
  );
}
