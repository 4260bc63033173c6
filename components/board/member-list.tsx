/** Each set of answers on a board, small: whose it is, its blend and what comes first in it. The order says nothing about anybody. */
import { Link } from '@/components/ui/link';
import { placed } from '@/lib/address/base-path';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { MemberLine } from './member-line';

/** The list is a form: each member has a button that leads to the board without it. */
export function MemberList({ members, doors }: Pick<BoardPage, 'members' | 'doors'>) {
  return (
    <form method="get" action={placed(pagePaths.team)}>
      {doors.fields.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul className="border-t border-ink">
        {members.map(({ name, lead, blend, result, place }, index) => (
          <MemberLine key={result + name} name={name} lead={lead} blend={blend} index={index}>
            <span className="flex gap-x-4 text-sm print:hidden">
              <Link href={result} className="inline-flex min-h-6 items-center">
                Result<span className="sr-only"> of {name}</span>
              </Link>
              <button
                type="submit"
                name={boardFields.without}
                value={place}
                className="min-h-6 text-accent underline underline-offset-[0.2em]"
              >
                Remove<span className="sr-only"> {name} from the board</span>
              </button>
            </span>
          </MemberLine>
        ))}
      </ul>
    </form>
  );
}
