/** All answers by work area, each with a way to change it, the open ones that matter most, and the way to the result. */

import { type Ref, useEffect, useState } from 'react';
import type { AnsweringState } from '@/lib/guide/browser/answering';
import { type ReviewRow, reviewView } from '@/lib/guide/browser/review';
import { isForRoom } from '@/lib/guide/browser/room/is-for-room';
import type { QuestionnaireView } from '@/lib/guide/views/questionnaire';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';
import { importanceRemark } from '@/lib/words/importance';
import { countInWords } from '@/lib/words/numbers';
import { ButtonLink, buttonClasses } from '../ui/button';
import { ActionBar } from './action-bar';
import { AddToBoard } from './add-to-board';
import type { AddToRoom } from './add-to-room';
import { ScopeLine } from './scope-line';
import { StepLink } from './step-link';
import { TeamLine } from './team-line';

type ReviewProps = {
  /** With all words. */
  view: QuestionnaireView;
  state: AnsweringState;
  headingRef: Ref<HTMLHeadingElement>;
  /** Ids of the open questions, those that could move the lead most first, where the server has sent them. */
  openFirst: readonly string[] | undefined;
};

/** How many of the open questions are offered to be answered first. */
const offered = 3;

export function Review({ view, state, headingRef, openFirst }: ReviewProps) {
  const { rows, open, back, result, more, scope, scopeCut, team, code } = reviewView(view, state);
  const first = useOpenFirst(code, openFirst)
    .flatMap((id) => rows.find(({ question }) => question.id === id) ?? [])
    .slice(0, offered);
  const { room: Room, forget } = useRoomOfAnswers();
  return (
    // What is given for a room is told to no server ahead.
    <div
      className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]"
      data-not-ahead={Room ? '' : undefined}
    >
      <div>
        <h1 ref={headingRef} tabIndex={-1} className="outline-none">
          Review your answers
        </h1>
        <ScopeLine scope={scope} cut={scopeCut} className="mt-3" />
        <TeamLine team={team} className="mt-3" />
        <p className="mt-3 text-muted">
          {open === 0
            ? 'Every question is settled.'
            : `${open} of ${rows.length} ${open === 1 ? 'is' : 'are'} open. An open answer is not counted as anything; the result will say so.`}
        </p>
      </div>
      {first.length > 0 ? (
        <nav
          aria-labelledby="first-heading"
          className="mt-5 self-start border border-ink bg-raised p-4 lg:sticky lg:top-6 lg:row-span-2 lg:mt-0 print:hidden"
        >
          <h2 id="first-heading" className="font-sans text-base font-semibold">
            {first.length === 1
              ? 'Answer the one that matters most'
              : `Answer the ${countInWords(first.length)} that matter most`}
          </h2>
          <ul className="text-sm">
            {first.map(({ question, change }) => (
              <li key={question.id} className="mt-2">
                <StepLink href={change} className="inline-block min-h-6">
                  {question.text}
                </StepLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div>
        {areasOf(rows).map(({ area, rows }) => (
          <section key={area.id} aria-labelledby={`area-${area.id}`} className="mt-7">
            <h2 id={`area-${area.id}`} className="text-xl">
              {area.label}
              <span className="ml-3 font-sans text-sm font-normal text-muted">{settledOf(rows)}</span>
            </h2>
            <dl className="mt-1 border-t border-ink">
              {rows.map((row) => (
                <Row key={row.question.id} {...row} />
              ))}
            </dl>
          </section>
        ))}
        {team && code ? <AddToBoard team={team} code={code} scope={scope} /> : null}
        {Room && code ? <Room code={code} forget={forget} /> : null}
        <ActionBar>
          {result ? (
            <ButtonLink href={result} kind={team || Room ? 'secondary' : 'primary'}>
              See the result
            </ButtonLink>
          ) : (
            <p>Nothing is answered yet, so there is no result to show.</p>
          )}
          {/* A plain link: it stays on this page, which follows it without a request. */}
          <StepLink href={back} className={buttonClasses('secondary')}>
            Back
          </StepLink>
          {more ? (
            <StepLink href={more} className="inline-flex min-h-11 items-center px-2">
              Answer the other questions too
            </StepLink>
          ) : null}
        </ActionBar>
      </div>
    </div>
  );
}

/** What puts the answers into the room that they are given for in this tab; undefined where they are for none. */
function useRoomOfAnswers() {
  const [room, setRoom] = useState<typeof AddToRoom>();
  useEffect(() => {
    if (!isForRoom()) return;
    // Where it can't be loaded, the room's own page takes the result's link.
    import('./add-to-room').then(
      (loaded) => setRoom(() => loaded.AddToRoom),
      () => undefined,
    );
  }, []);
  return { room, forget: () => setRoom(undefined) };
}

const noIds: readonly string[] = [];

/** The open questions of some answers, those that matter most first. What the server has sent holds until the answers change. */
function useOpenFirst(code: string | undefined, sent: readonly string[] = noIds): readonly string[] {
  const [found, setFound] = useState({ code: sent.length > 0 ? code : undefined, ids: sent });
  useEffect(() => {
    if (!code || code === found.code) return;
    let current = true;
    import('@/lib/guide/browser/what-if').then(
      ({ openFirst }) => {
        if (current) setFound({ code, ids: openFirst(code) });
      },
      // Without the engine the offer is left out: the list below has all of them.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [code, found.code]);
  return code !== undefined && code === found.code ? found.ids : noIds;
}

/** The rows in their order, area by area. */
function areasOf(rows: readonly ReviewRow[]) {
  const areas = new Map<string, { area: ReviewRow['question']['area']; rows: ReviewRow[] }>();
  for (const row of rows) {
    const { area } = row.question;
    const found = areas.get(area.id) ?? { area, rows: [] };
    found.rows.push(row);
    areas.set(area.id, found);
  }
  return [...areas.values()];
}

const isOpen = ({ state }: ReviewRow) => state === 'open' || state === 'unknown';

function settledOf(rows: readonly ReviewRow[]): string {
  const open = rows.filter(isOpen).length;
  return open === 0 ? 'all settled' : `${open} of ${rows.length} open`;
}

function Row(row: ReviewRow) {
  const { question, state, answer, importance, change } = row;
  const remark = importanceRemark(importance);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 border-b border-rule py-2.5 leading-snug sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_4.5rem]">
      <dt className="text-muted max-sm:col-span-2">{question.text}</dt>
      <dd className={isOpen(row) ? 'text-muted italic' : ''}>
        {answerInWords(state, answer)}
        {remark ? <span className="block text-sm text-muted not-italic">{remark}</span> : null}
      </dd>
      <dd className="text-right">
        <StepLink href={change} className="inline-flex min-h-6 items-center">
          Change<span className="sr-only"> the answer to: {question.text}</span>
        </StepLink>
      </dd>
    </div>
  );
}

/** `answer` is the chosen option, or the reason why the question doesn’t apply. */
function answerInWords(state: ReviewRow['state'], answer: string | undefined): string | undefined {
  if (state === 'option') return answer;
  return state === 'not-applicable' && answer !== undefined ? notApplicableBecause(answer) : answerWords[state].label;
}
