/** The board without members: what it is, how to start one, and the way to the questionnaire. */
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { LabelledLine } from '@/components/ui/labelled-line';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { BoardNotices as Notices } from '@/lib/guide/browser/board/board-page';
import { scopeLabel } from '@/lib/words/scope';
import { AddForm } from './add-form';
import { BoardNotices } from './board-notices';

type EmptyBoardProps = { label: string; title: string; scope: string; notices: Notices };

export function EmptyBoard({ label, title, scope, notices }: EmptyBoardProps) {
  return (
    <>
      <BoardNotices {...notices} />
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="A board puts the answers of several people side by side: one blend for all, where you agree, and the few disagreements that are worth an hour together."
      >
        {scope ? <LabelledLine label={scopeLabel} text={scope} /> : null}
      </PageHeader>
      <Section id="add" heading="Start a board" aside="With your own result, or with those that you have been sent.">
        <AddForm fields={scope ? [{ name: 'scope', value: scope }] : []} submit="Start the board" />
      </Section>
      <Section id="how" heading="How it works">
        <div className="running-text">
          <ol>
            <li>Everybody answers the questionnaire on their own, without looking at each other’s answers.</li>
            <li>
              One person starts a board with a result and passes on its link; the others add theirs, in any order.
            </li>
            <li>Meet, and talk about the three to five points of the agenda.</li>
          </ol>
          <p>
            The board is in its link and nowhere else: the server keeps none. Whoever has the link can read every answer
            and label in it, so pass it on to those who answer, and to nobody else without asking them. Nobody is
            ranked.
          </p>
        </div>
        <ButtonLink href="/questionnaire" kind="secondary" className="mt-5">
          Answer the questionnaire first
        </ButtonLink>
      </Section>
    </>
  );
}
