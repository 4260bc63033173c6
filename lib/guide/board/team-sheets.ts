import type { BoardMember } from '@/lib/address/board';
import { currentEdition, type Edition, editions } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { decode } from '@/lib/share/codec';

/** The members' answers under one edition: the newest that any of them has answered, so that a board keeps its figures when a newer one is published. */

export interface TeamSheets {
  edition: Edition;
  /** In the members' order. */
  sheets: AnswerSheet[];
  /** Members whose answers were given to an older edition, by their position, with how many answers were dropped. */
  carried: { member: number; from: string; dropped: number }[];
}

/** @throws RangeError for a code that can't be read, which is a programmer's mistake: a board is read before. */
export function teamSheets(members: readonly BoardMember[]): TeamSheets {
  const decoded = members.map(({ code }) => {
    const read = decode(editions, code);
    if (!read.ok) throw new RangeError(`A board has the member ${code}, which is no code`);
    return read.value;
  });
  const [first, ...others] = decoded.map(({ edition }) => edition);
  const edition = others.reduce(
    (newest, each) => (each.number > newest.number ? each : newest),
    first ?? currentEdition,
  );
  const results = decoded.map((each) =>
    each.edition === edition ? { sheet: each.sheet, dropped: [] } : carryOver(each.edition, edition, each.sheet),
  );
  return {
    edition,
    sheets: results.map(({ sheet }) => sheet),
    carried: decoded.flatMap((each, member) =>
      each.edition === edition
        ? []
        : [{ member, from: each.edition.id, dropped: results[member]?.dropped.length ?? 0 }],
    ),
  };
}
