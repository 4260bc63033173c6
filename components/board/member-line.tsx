/** One set of answers, small: whose it is, its blend and what comes first in it, and what may be done with it. */
import type { ReactNode } from 'react';
import { BlendLine } from '@/components/charts/blend-line';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';

type MemberLineProps = Pick<BoardPage['members'][number], 'name' | 'lead' | 'blend'> & {
  /** Its place on the page, from 0. */
  index: number;
  children: ReactNode;
};

export function MemberLine({ name, lead, blend, index, children }: MemberLineProps) {
  return (
    <li className="grid items-center gap-x-6 gap-y-1 border-b border-rule py-2.5 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_minmax(0,12rem)_auto] print:py-0.5">
      <span className="font-semibold wrap-anywhere">
        <bdi>{name}</bdi>
      </span>
      {blend.length > 0 ? (
        <BlendLine id={`blend-${index + 1}`} title={`Blend of ${name}`} parts={blend} />
      ) : (
        <span aria-hidden="true">–</span>
      )}
      <span>{lead}</span>
      {children}
    </li>
  );
}
