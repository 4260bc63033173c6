import type { Issue } from '../shared/issue';
import type { Tool } from './catalogue-schema';

/** What nobody has looked at for long. Time passes without anybody's fault, so these rules stop no build: `npm run check` prints them. */

/** A dated fact: where it stands, and the ISO day on which somebody looked. */
export interface DatedFact {
  /** `tools.zabbix.life`, `sources.dora-2024`. */
  path: string;
  checkedOn: string;
}

/** After how many days a fact is stale: releases come every few weeks, and a page that is read once a quarter shows that nobody follows. */
export const staleAfterDays = 120;

/** Every dated fact of a tool: its record, its licence and its life each have a day of their own. */
export function factsOfTool({ id, checkedOn, licence, life }: Tool): DatedFact[] {
  const path = `tools.${id}`;
  return [
    { path, checkedOn },
    { path: `${path}.licence`, checkedOn: licence.checkedOn },
    { path: `${path}.life`, checkedOn: life.checkedOn },
  ];
}

/**
 * The facts that nobody has looked at for more than `days`, the oldest first.
 * @param today the ISO day from which is counted
 */
export function staleFacts(facts: readonly DatedFact[], today: string, days = staleAfterDays): Issue[] {
  return facts
    .map(({ path, checkedOn }) => ({ path, checkedOn, age: daysBetween(checkedOn, today) }))
    .filter(({ age }) => age > days)
    .sort((a, b) => b.age - a.age)
    .map(({ path, checkedOn, age }) => ({
      path,
      message: `Last looked at on ${checkedOn}, ${age} days ago`,
      hint: 'Look again, mend what has changed, and move the day',
    }));
}

/** Days from one ISO day to a later one; negative the other way round. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A text that says to which month it holds for what stands below it: the head of a table, the line before a list. */
export interface DatedHeading {
  path: string;
  text: string;
  /** The facts that it speaks for. */
  rows: readonly DatedFact[];
}

/** “The position in November 2026”, “as of 5 May 2026”, “what to know in May 2026”. */
const standing =
  /\b(?:position|status|state|know|as of|today)\b[^.]*?\b(?:in|of|on)?\s*(?:\d{1,2} )?([A-Z][a-z]+ \d{4})\b/;

/** No heading claims a later month than that in which somebody last looked at the oldest of its rows. */
export function headingsNotNewer(headings: readonly DatedHeading[]): Issue[] {
  return headings.flatMap(({ path, text, rows }) => {
    const claimed = monthOf(standing.exec(text)?.[1] ?? '');
    const older = rows.filter(({ checkedOn }) => claimed !== null && checkedOn.slice(0, 7) < claimed);
    if (older.length === 0) return [];
    return [
      {
        path,
        message: `Claims ${claimed}, but somebody last looked before that at ${older.map((row) => row.path).join(', ')}`,
        hint: 'Leave the month out: each record has its own days',
      },
    ];
  });
}

/** “November 2026” as `2026-11`; null for anything else. */
function monthOf(words: string): string | null {
  const time = Date.parse(`1 ${words} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 7);
}
