'use client';

/** Offers to go on with answers that this browser has kept, or says that they can't be read. With nothing to offer it says how to stop; its height is reserved, so that nothing moves. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { QuestionnaireShape } from '@/lib/guide/views/questionnaire';
import { Button, ButtonLink } from '../ui/button';
import { forgetAnswers, readSaved, savedText, setAside } from './saved-answers';

type ResumeProps = {
  shape: QuestionnaireShape;
  /** What is said where nothing is kept. */
  nothing?: string;
};

export function Resume({
  shape,
  nothing = 'You can stop at any question: its address holds your answers so far.',
}: ResumeProps) {
  const text = useSyncExternalStore(subscribe, savedText, () => null);
  const saved = useMemo(() => readSaved(shape, text), [shape, text]);
  useEffect(() => {
    if (saved.kind === 'set-aside' && text) setAside(text);
  }, [saved.kind, text]);

  return (
    <section
      aria-live="polite"
      aria-label="Answers kept in this browser"
      className="mt-6 min-h-24 max-w-measure sm:min-h-16"
    >
      {saved.kind === 'none' ? <p className="text-muted">{nothing}</p> : null}
      {saved.kind === 'saved' ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>{`This browser has kept ${saved.answered} of ${saved.of} answers.`}</span>
          <ButtonLink href={saved.address} kind="secondary">
            Go on where you left off
          </ButtonLink>
          <Button kind="quiet" onClick={forget}>
            Forget them
          </Button>
        </p>
      ) : null}
      {saved.kind === 'older' ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>This browser has kept answers to an older edition of the questionnaire.</span>
          <ButtonLink href={saved.address} kind="secondary">
            See what can be carried over
          </ButtonLink>
          <Button kind="quiet" onClick={forget}>
            Forget them
          </Button>
        </p>
      ) : null}
      {saved.kind === 'set-aside' ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>
            This browser had kept answers that can’t be read any more. They were set aside and are not used; you can
            start afresh.
          </span>
          <Button kind="quiet" onClick={forget}>
            Remove them
          </Button>
        </p>
      ) : null}
    </section>
  );
}

const changed = 'opsblend-answers-changed';

function forget() {
  forgetAnswers();
  window.dispatchEvent(new Event(changed));
}

/** Another tab's change arrives as `storage`, one of our own as `changed`. */
function subscribe(update: () => void) {
  window.addEventListener('storage', update);
  window.addEventListener(changed, update);
  return () => {
    window.removeEventListener('storage', update);
    window.removeEventListener(changed, update);
  };
}
