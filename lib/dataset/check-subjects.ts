import type { Issue } from '../shared/issue';
import type { Source } from './schema';

/** A chapter is cited for what it holds. Pure functions that return issues; the texts come in as data, because the dataset doesn't read the articles. */

/** A passage that cites sources: a paragraph or a table's cell of an article, or a whole record. */
export interface CitingPassage {
  path: string;
  text: string;
  /** What it stands under, such as an article’s title and a heading. */
  within: string;
  /** Ids of sources. */
  sources: readonly string[];
}

/** Ids of sources → words one of which stands wherever the source is rightly cited. */
export type Subjects = Readonly<Record<string, readonly string[]>>;

/** What is a part of a larger work, by its title: the rest of the work says other things. */
const isPart = /\bchapters? \d|\bappendix\b|\bDORA capabilit/i;

/** Every chapter, appendix and capability says what it is about, and nothing else is said to be about something. */
export function partsHaveSubjects(sources: readonly Pick<Source, 'id' | 'title'>[], subjects: Subjects): Issue[] {
  return [
    ...sources
      .filter(({ id, title }) => isPart.test(title) && subjects[id] === undefined)
      .map(({ id }) => ({
        path: `sources.${id}`,
        message: 'A part of a larger work, and nothing says what it is about',
        hint: 'Give the words one of which stands wherever this part is rightly cited, in sources/subjects.ts',
      })),
    ...Object.keys(subjects)
      .filter((id) => !sources.some((source) => source.id === id))
      .map((id) => ({ path: `subjects.${id}`, message: 'There is no such source' })),
  ];
}

/** A passage has at least one word of the subjects of each source that it cites. Upper and lower case count as the same, and a word may go on: `alert` finds “alerting”. */
export function citedForSubject(passages: readonly CitingPassage[], subjects: Subjects): Issue[] {
  return passages.flatMap(({ path, text, within, sources: cited }) => {
    const lowerCase = `${within} ${text}`.toLowerCase();
    return cited.flatMap((id) => {
      const words = subjects[id];
      if (words === undefined || words.some((word) => lowerCase.includes(word.toLowerCase()))) return [];
      return [
        {
          path,
          message: `Cites ${id}, which is about ${words.join(', ')}: none of that is here`,
          hint: 'Cite the part that says so, or leave the source out',
        },
      ];
    });
  });
}
