/** The board of a room: what the answers of all say together, as on a board made of links. */
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { Agenda } from '../board/agenda';
import { AgreementList } from '../board/agreement-list';
import { GroupBlend } from '../board/group-blend';
import { MemberLine } from '../board/member-line';
import { hasSettling, Settle } from '../board/settle';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import { SaveMinutes } from './save-minutes';

/** What stands in the place of the board before there is one to show. */
export function NoBoardYet({ page: { hidden, answered }, isMaker }: { page: RoomPage; isMaker: boolean }) {
  return (
    <Section id="board" heading="The board">
      <p className="max-w-measure">
        {hidden && answered > 0
          ? `The answers are there, and hidden. ${isMaker ? 'Reveal them above, when everybody has answered.' : 'Whoever made the room reveals them.'}`
          : 'As soon as somebody has answered, the blend and what to talk about appear here.'}
      </p>
    </Section>
  );
}

export function RoomBoard({ page, board }: { page: RoomPage; board: BoardPage }) {
  const { verdict, agenda, areas, tells, members } = board;
  return (
    <>
      <Section id="board" heading={verdict.sentence} aside={verdict.label}>
        <p className="mb-5 max-w-measure">{verdict.meaning}</p>
        {tells ? <GroupBlend {...board} /> : null}
      </Section>
      {agenda.length > 0 ? (
        <Section id="agenda" heading="What to talk about">
          <Agenda agenda={agenda} />
        </Section>
      ) : null}
      {members.length > 1 ? (
        <Section id="areas" heading="Where you agree">
          <AgreementList areas={areas} />
        </Section>
      ) : null}
      {members.length > 1 && hasSettling(board) ? (
        <Section id="settle" heading="What would settle it">
          <Settle {...board} />
        </Section>
      ) : null}
      <Section id="members" heading="Whose answers" aside="The order follows the codes and has no meaning.">
        <ul className="border-t border-ink">
          {members.map(({ name, label, code, lead, blend, result }, index) => (
            <MemberLine key={`${code}.${label}`} name={name} lead={lead} blend={blend} index={index}>
              <Link href={result} className="inline-flex min-h-6 items-center text-sm print:hidden">
                Result<span className="sr-only"> of {name}</span>
              </Link>
            </MemberLine>
          ))}
        </ul>
      </Section>
      <Section id="take-away" heading="Take it with you" screenOnly>
        <SaveMinutes board={board} notes={page.notes} />
      </Section>
    </>
  );
}
