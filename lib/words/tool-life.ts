import type { lifeStates, Tool } from '@/lib/dataset/catalogue-schema';
import { dateInWords } from './dates';
import { inList } from './lists';

/** Whether a tool is alive, and when somebody looked, in words. */

const stateWords: Record<(typeof lifeStates)[number], string> = {
  maintained: 'Maintained.',
  closing: 'Being closed.',
  'not-checked': 'Not checked.',
};

/** “Maintained. The newest release we saw is 8.0.0, of 5 November 2026. End of support: version 7.4, December 2026.” */
export function lifeInWords({ state, lastRelease, endOfSupport }: Tool['life']): string {
  return [stateWords[state], ...releaseInWords(lastRelease), ...endInWords(endOfSupport)].join(' ');
}

function releaseInWords(release: Tool['life']['lastRelease']): string[] {
  if (release === null) return [];
  const { version, date } = release;
  return [
    `The newest release we saw is ${version}${date === null ? '; its date wasn’t found' : `, of ${dateInWords(date)}`}.`,
  ];
}

/** Without a tense: the page doesn’t know on which day it is read. */
function endInWords(end: Tool['life']['endOfSupport']): string[] {
  return end === null ? [] : [`End of support: ${end.of}, ${dateInWords(end.date)}.`];
}

/** On which day each part of a tool’s record was looked at, the newest first: “26 November 2026 (state and licence), 20 November 2026 (everything else)”. */
export function looksInWords({ checkedOn, licence, life }: Pick<Tool, 'checkedOn' | 'licence' | 'life'>): string {
  const parts = [
    { of: 'state', day: life.checkedOn },
    { of: 'licence', day: licence.checkedOn },
    { of: 'everything else', day: checkedOn },
  ];
  const days = [...new Set(parts.map(({ day }) => day))].sort().reverse();
  if (days.length === 1) return dateInWords(checkedOn);
  return days
    .map((day) => `${dateInWords(day)} (${inList(parts.filter((part) => part.day === day).map(({ of }) => of))})`)
    .join(', ');
}
