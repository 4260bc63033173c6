import { longestLabel, mostShown } from '@/lib/address/board';
import type { BoardFault, ReadBoard } from '@/lib/address/read-board';
import { longestScope } from '@/lib/address/scope';
import type { BoardNotices } from '@/lib/guide/browser/board/board-page';
import { explainBoardError } from '@/lib/words/code-errors';
import { inList } from '@/lib/words/lists';
import { scopeCut } from '@/lib/words/scope';

/** What a board's page says of its address. */
export function boardNotices(
  { faults, cutLabels, scopeCut: isScopeCut, members }: ReadBoard,
  lost: 'nothing' | 'labels' | 'members',
): BoardNotices {
  const beyond = members.slice(mostShown).map(({ code, label }) => label || code);
  return {
    faults: faults.map((fault) => ({ which: which(fault), looked: fault.text, what: reason(fault) })),
    remarks: [
      ...(isScopeCut ? [`The title: ${scopeCut(longestScope)}`] : []),
      ...(cutLabels.length > 0
        ? [
            `${inList(cutLabels.map((label) => `“${label}”`))}: a label has at most ${longestLabel} characters, and the rest was left out.`,
          ]
        : []),
      ...(beyond.length > 0
        ? [`A board shows and counts ${mostShown} sets of answers. Not here: ${inList(shortList(beyond))}.`]
        : []),
      ...(lost === 'labels'
        ? ['Together the labels are too long for a link: the links on this page leave them out. Shorten some of them.']
        : []),
      ...(lost === 'members'
        ? [`A link has no room for so many: the links on this page hold the first ${mostShown}, without labels.`]
        : []),
    ],
  };
}

const mostNamed = 40;
const shortList = (names: readonly string[]) =>
  names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} others`] : names;

function which({ field, position }: BoardFault): string {
  if (field === 'add') return 'What was pasted';
  return field === 'b' ? 'The short link' : `Link ${position + 1}`;
}

function reason({ error }: BoardFault): string {
  const { what, advice } = explainBoardError(error);
  return `${what} ${advice}`;
}
