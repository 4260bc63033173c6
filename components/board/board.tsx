/** The page of a team's board, in the order of a meeting: where we stand, what to talk about, where we agree, and what now. */

import { Disclosure } from '@/components/ui/disclosure';
import { LabelledLine } from '@/components/ui/labelled-line';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { peopleInWords, sentenceStart } from '@/lib/words/board';
import { scopeLabel } from '@/lib/words/scope';
import { AddForm } from './add-form';
import { AddOwn } from './add-own';
import { Agenda } from './agenda';
import { AgendaHead } from './agenda-head';
import { AgreementList } from './agreement-list';
import { BoardNotices } from './board-notices';
import { GroupBlend } from './group-blend';
import { LabelForm } from './label-form';
import { MemberList } from './member-list';
import { hasSettling, Settle } from './settle';

export function Board(page: BoardPage) {
  const { verdict, members, agenda, areas, doors, scope, notices, tells } = page;
  return (
    <>
      <BoardNotices {...notices} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <PageHeader
            above={scope ? <LabelledLine label={scopeLabel} text={scope} /> : undefined}
            title={verdict.sentence}
            lede={members.length > 1 ? `${verdict.label}. ${verdict.meaning}` : verdict.meaning}
          >
            <p className="max-w-measure text-sm text-muted">
              {sentenceStart(peopleInWords(members.length))} · edition {page.edition}
              {page.carried ? ` · ${page.carried}` : ''}
            </p>
          </PageHeader>
          <section aria-label="The team’s blend" id="blend">
            {tells ? (
              <GroupBlend {...page} />
            ) : (
              <p className="max-w-measure">
                Where no model is named, no blend is shown: people would take it as a recommendation.
              </p>
            )}
          </section>
        </div>
        <AgendaHead agenda={agenda} people={members.length} />
      </div>
      <Section
        id="members"
        heading="Whose answers"
        aside="Each with its own result. The order follows the codes and has no meaning."
      >
        <MemberList members={members} doors={doors} />
      </Section>
      {agenda.length > 0 ? (
        <Section
          id="agenda"
          heading="What to talk about"
          aside="The disagreements that matter most: how much a question counts, times how far the answers’ votes are apart."
        >
          <Agenda agenda={agenda} />
        </Section>
      ) : null}
      {members.length > 1 ? (
        <>
          <Section
            id="areas"
            heading="Where you agree"
            aside="You agree in a work area where any two of you share three quarters of the vote."
          >
            <AgreementList areas={areas} />
          </Section>
          {hasSettling(page) ? (
            <Section id="settle" heading="What would settle it">
              <Settle {...page} />
            </Section>
          ) : null}
        </>
      ) : null}
      <Section id="add" heading="Add answers" screenOnly>
        <AddForm fields={doors.fields} submit="Add to the board" />
        <h3 className="mt-10 mb-2">Not answered yet?</h3>
        <AddOwn answer={doors.answer} />
      </Section>
      <Section id="labels" heading="Title and labels" screenOnly>
        <Disclosure summary="Change the title and the labels">
          <LabelForm {...page} />
        </Disclosure>
      </Section>
    </>
  );
}
