import type { Issue } from '../shared/issue';
import type { EvidenceGrade } from './ids';

/** One figure from one source is told alike everywhere. Pure functions that return issues; the texts come in as data, because the dataset doesn't read the articles. */

/** How a sentence tells a figure: as a fact, as a report of others, or as a claim that is doubted. */
export type Telling = 'stated' | 'reported' | 'claimed';

/** One sentence with a figure, and one source that it rests on. */
export interface FigureMention {
  /** `content/models/netops.mdx:108`, `netops.cells.automation-focus`. */
  path: string;
  /** A share as it is written: `18%`. */
  figure: string;
  source: string;
  telling: Telling;
}

/** The shares in a sentence, each once: `18%`, `37.4%`; of `18–35%` the whole. Targets, from 99% on, are nobody’s findings. */
export function figuresIn(sentence: string): string[] {
  const shares = sentence.match(/\d+(?:\.\d+)?(?:–\d+(?:\.\d+)?)?%/g) ?? [];
  return [...new Set(shares)].filter((share) => Number.parseFloat(share) < 99);
}

/** How a sentence tells what is in it. `grade` is that of the statement that it belongs to, a doubted passage counting as `claim`. */
export function tellingOf(sentence: string, grade: EvidenceGrade): Telling {
  if (grade === 'claim') return 'claimed';
  return grade === 'secondary' || reportWords.test(sentence) ? 'reported' : 'stated';
}

/** What tells that somebody else read it. That respondents of a survey reported something is no such word. */
const reportWords = /\b(is|are|was|were) (reported|said|quoted|transcribed)\b|\bas (reported|quoted)\b|\breportedly\b/i;

/** A figure of one source that is told in different ways: each place that tells it otherwise than most do, or than the first where they are even. */
export function figuresToldAlike(mentions: readonly FigureMention[]): Issue[] {
  const names = new Set(mentions.map(nameOf));
  return [...names].flatMap((name) => {
    const places = mentions.filter((mention) => nameOf(mention) === name);
    const count = (telling: Telling) => places.filter((place) => place.telling === telling).length;
    // A stable sort: the first place wins where two tellings are even.
    const usual = [...places].sort((a, b) => count(b.telling) - count(a.telling))[0];
    return places
      .filter(({ telling }) => telling !== usual?.telling)
      .map(({ path, telling }) => ({
        path,
        message: `${name} is ${telling} here and ${usual?.telling} in ${usual?.path}`,
        hint: 'Grade it alike in all places, by how far its source was read',
      }));
  });
}

function nameOf({ figure, source }: FigureMention): string {
  return `${figure} of ${source}`;
}
