/** Dates of the data in words. */

/**
 * An ISO date, as precise as it is known: `2016`, `2022-08` and `2026-01-05` become 2016, August 2022 and 5 January 2026.
 * @throws RangeError if the text is no such date.
 */
export function dateInWords(date: string): string {
  const parts = date.split('-').length;
  if (parts === 1) return date;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(parts === 3 ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}

/** When a source was published; null where the source does not say. */
export function publishedInWords(published: string | null): string {
  return published === null ? 'undated' : dateInWords(published);
}
