/** One set of kept answers: what it is called, how far it is, the way on, and a button that forgets it, which then takes that back. */
import type { KeptSet } from '@/lib/guide/browser/kept-answers';
import { scopeLabel } from '@/lib/words/scope';
import { Button, ButtonLink } from '../ui/button';

type KeptSetRowProps = {
  set: KeptSet;
  isForgotten: boolean;
  onForget: () => void;
  onUndo: () => void;
};

const wayOn: Record<KeptSet['to']['kind'], { words: string; before: string }> = {
  step: { words: 'Go on', before: 'with' },
  result: { words: 'See the result', before: 'of' },
  older: { words: 'See what can be carried over', before: 'of' },
};

export function KeptSetRow({ set, isForgotten, onForget, onUndo }: KeptSetRowProps) {
  const { name, scope, to } = set;
  const { words, before } = wayOn[to.kind];
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <div className="min-w-0 flex-[1_1_18rem]">
        <p className="text-balance">
          {isForgotten ? `Your ${name} are forgotten.` : `Your ${name}, ${countInWords(set)}`}
        </p>
        {scope ? (
          <p className="truncate text-sm text-muted">
            {scopeLabel} <bdi>{scope}</bdi>
          </p>
        ) : null}
      </div>
      <p className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-2">
        {isForgotten ? null : (
          <ButtonLink href={to.address} kind="secondary">
            {words} <span className="sr-only">{`${before} the ${name}`}</span>
          </ButtonLink>
        )}
        {/* One button, so that it keeps the focus. */}
        <Button kind="quiet" onClick={isForgotten ? onUndo : onForget}>
          <span>{isForgotten ? 'Undo' : 'Forget'}</span>{' '}
          <span className="sr-only">{isForgotten ? `and keep the ${name}` : `the ${name}`}</span>
        </Button>
      </p>
    </li>
  );
}

function countInWords({ count }: KeptSet): string {
  return count ? `${count.answered} of ${count.of}` : 'to an older edition of the questionnaire';
}
