/** What sets of answers that a browser has kept are called: by the day on which they were last changed, in the browser's own time. */

/**
 * `answers of 12 October`, with the time where another set has the same day, to the second where it must be, and with the year where it
 * is not this one; `earlier answers` where nobody knows the day.
 * @param changed of each set, in milliseconds since 1970
 * @param now in the same
 */
export function namesOfSets(changed: readonly (number | undefined)[], now: number): string[] {
  return changed.map((time, index) => {
    if (time === undefined) return 'earlier answers';
    const others = changed.flatMap((other, place) => (other === undefined || place === index ? [] : other));
    const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
    const ways = precisions.map((precision) => {
      const format = new Intl.DateTimeFormat('en-GB', { ...(isThisYear ? {} : { year: 'numeric' }), ...precision });
      return (when: number) => format.format(when);
    });
    const way = ways.find((inWords) => others.every((other) => inWords(other) !== inWords(time))) ?? ways.at(-1);
    return `answers of ${way?.(time)}`;
  });
}

const day = { day: 'numeric', month: 'long' } as const;
const minute = { ...day, hour: '2-digit', minute: '2-digit' } as const;
const precisions: readonly Intl.DateTimeFormatOptions[] = [day, minute, { ...minute, second: '2-digit' }];
