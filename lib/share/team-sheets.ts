import type { AnswerSheet } from '../questionnaire/answers';
import { carryOver } from '../questionnaire/carry-over';
import type { Edition } from '../questionnaire/schema';
import { decode } from './codec';

/** The members' answers under one edition: the newest that any of them has answered, so that a board keeps its figures when a newer one is published. */

export interface TeamSheets {
  edition: Edition;
  /** In the members' order. */
  sheets: AnswerSheet[];
  /** The edition that each member has answered, and how many of the answers have no place in the board's. */
  answered: { edition: string; dropped: number }[];
}

/**
 * @param editions those that are published
 * @throws RangeError for no members, or a code that can't be read, which is a programmer's mistake: a board is read before.
 */
export function teamSheets(editions: readonly Edition[], members: readonly { code: string }[]): TeamSheets {
  const decoded = members.map(({ code }) => {
    const read = decode(editions, code);
    if (!read.ok) throw new RangeError(`A board has the member ${code}, which is no code`);
    return read.value;
  });
  const [first, ...others] = decoded.map(({ edition }) => edition);
  if (!first) throw new RangeError('A board without members has no edition');
  const newest = others.reduce((newer, each) => (each.number > newer.number ? each : newer), first);
  const carried = decoded.map(({ edition, sheet }) =>
    edition === newest ? { sheet, dropped: [] } : carryOver(edition, newest, sheet),
  );
  return {
    edition: newest,
    sheets: carried.map(({ sheet }) => sheet),
    answered: decoded.map(({ edition }, index) => ({
      edition: edition.id,
      dropped: carried[index]?.dropped.length ?? 0,
    })),
  };
}
