'use client';

/**
 * The questionnaire, one address at a time. The server renders the step of the address as a plain form; in the browser the same
 * form changes the address itself, without a request. All state is in the address: nothing is held here, and `run.ts` remembers what the
 * addresses before don't hold yet.
 */
import { usePathname, useSearchParams } from 'next/navigation';
import {
  type ReactNode,
  type SubmitEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { reviewStep } from '@/lib/address/step';
import {
  holdsOlderAnswers,
  isWhole,
  leftAddress,
  nextAddress,
  questionStep,
  readState,
  stepTitle,
} from '@/lib/guide/browser/answering';
import { type SentView, unpackView } from '@/lib/guide/browser/sent-view';
import type { QuestionnaireView } from '@/lib/guide/views/questionnaire';
import { loadWords } from './load-words';
import { QuestionForm } from './question-form';
import type { Review as ReviewPart } from './review';
import { catchUp, followHistory, goToStep, leaveStep } from './run';

type AnsweringProps = {
  /** With the words of the step that the server rendered. */
  view: SentView;
  /** The code in the address the server rendered, if no open question can change its lead any more. */
  settledCode: string | undefined;
  /** For the review: the open questions of the answers in the address, as `openFirst` gives them. */
  openFirst?: readonly string[] | undefined;
  /** What shows the review, for a page that begins with it; others load it with the words. */
  review?: typeof ReviewPart;
  /** What to say where the answers in the address can't be read: its words are the server's. */
  unreadable?: ReactNode;
};

export function Answering({ view: sent, settledCode, openFirst, review, unreadable }: AnsweringProps) {
  const given = useMemo(() => unpackView(sent), [sent]);
  const { view, Review, allWords } = useWords(given, review);
  const pathname = usePathname();
  const params = useSearchParams();
  const step = pathname.split('/').at(-1) ?? '';
  const state = readState(view, step, new URLSearchParams(params));
  const question = questionStep(view, state);

  useEffect(() => followHistory((code) => !holdsOlderAnswers(view, new URLSearchParams({ code }))), [view]);
  useCatchUp();
  const settled = useSettled(state.code, settledCode);
  const heading = useStepFocus(step, stepTitle(view, step));
  const canShow = step === reviewStep ? isWhole(view) && Review !== undefined : question !== undefined;
  useEffect(() => {
    // After a reload, the browser's Back can lead to a step whose words have not come with this page.
    if (!canShow) allWords().catch(() => window.location.reload());
  }, [canShow, allWords]);
  /** Where the words can't be fetched, the step is loaded whole. */
  const withWords = (go: () => void) => allWords().then(go, go);

  return (
    <>
      {state.unreadable ? unreadable : null}
      {question ? (
        <QuestionForm
          {...question}
          settled={settled}
          state={state}
          headingRef={heading}
          follow={(next) => withWords(() => goToStep(next))}
          onSubmit={(event) => submitInPlace(view, event, withWords)}
        />
      ) : null}
      {step === reviewStep && canShow && Review ? (
        <Review view={view} state={state} openFirst={openFirst} headingRef={heading} />
      ) : null}
    </>
  );
}

/**
 * The view, with all words as soon as they are there, and what shows the review: they are fetched when somebody turns to the page.
 * `allWords` resolves when every step can be shown, and rejects where one of both can't be fetched.
 */
function useWords(given: QuestionnaireView, review: typeof ReviewPart | undefined) {
  const [view, setView] = useState(given);
  const [Review, setReview] = useState(() => review);
  const allWords = useCallback(async () => {
    const [words, part] = await Promise.all([
      isWhole(view) ? view : loadWords(view.edition.id),
      Review ?? loadReview(),
    ]);
    setView(words);
    setReview(() => part);
  }, [view, Review]);
  useEffect(() => {
    const end = new AbortController();
    // A failure shows when the words are needed.
    const ahead = () => allWords().catch(() => undefined);
    for (const type of ['pointerdown', 'keydown', 'focusin']) {
      document.addEventListener(type, ahead, { signal: end.signal });
    }
    return () => end.abort();
  }, [allWords]);
  return { view, Review, allWords };
}

const loadReview = () => import('./review').then(({ Review }) => Review);

/** Gives the entry that is shown all that was said in its run: after every rendering, which a new address brings about. */
function useCatchUp() {
  useEffect(() => {
    // The router listens to changes of the address when all effects of a page have run.
    const timer = setTimeout(catchUp);
    // A page that the browser has put away whole comes back as it was.
    window.addEventListener('pageshow', catchUp);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pageshow', catchUp);
    };
  });
}

/** Whether no open question can change the lead any more. The engine is loaded only when there is a code to check. */
function useSettled(code: string | undefined, settledCode: string | undefined): boolean {
  const [settled, setSettled] = useState(settledCode);
  useEffect(() => {
    if (!code || code === settled) return;
    let current = true;
    import('@/lib/guide/browser/what-if').then(
      ({ isLeadSettled }) => {
        if (current) setSettled(isLeadSettled(code) ? code : undefined);
      },
      // Without the engine the note is left out: it only saves time.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [code, settled]);
  return code !== undefined && code === settled;
}

/** When the step changes, though not on the first one: moves focus and scroll to the heading, and sets the document's title. */
function useStepFocus(step: string, title: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  // With the words and not after them: a key pressed in between would go to what had the focus before.
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.title = `${title} · Opsblend`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step, title]);
  return heading;
}

/** Goes to the next step without a request, as soon as its words are there. */
function submitInPlace(
  view: QuestionnaireView,
  event: SubmitEvent<HTMLFormElement>,
  withWords: (go: () => void) => void,
) {
  event.preventDefault();
  const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
  const fields = new URLSearchParams(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  withWords(() => {
    // The browser's Back then shows the question as it was answered.
    leaveStep(leftAddress(view, fields));
    goToStep(nextAddress(view, fields));
  });
}
