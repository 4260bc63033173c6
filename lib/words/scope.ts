/** What answers are about, in their reader's own words: how it is named, and what is said where they were too many. */
export const scopeLabel = 'About:';

/** @param longest in characters */
export const scopeCut = (longest: number) => `It was longer than ${longest} characters, and the rest was left out.`;
