import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Issue } from '@/lib/shared/issue';

/** How hard a text is to read: words a sentence, the longest sentence, and Flesch's reading ease. */

export interface ReadingLevel {
  /** Words a sentence, the mean. */
  average: number;
  /** The sentence with the most words. */
  longest: { words: number; text: string };
  /**
   * 206.835 − 1.015 × words a sentence − 84.6 × syllables a word, after Rudolf Flesch, “A new readability yardstick”, 1948. Higher is
   * easier: about 60 is plain English, below 30 is very hard. Syllables are estimated, and an abbreviation counts as it is spelt.
   */
  ease: number;
}

/** What every article keeps to. */
export interface ReadingLimits {
  leastEase: number;
  /** Words in a sentence. */
  longest: number;
}

/**
 * The level of a text in paragraphs, which must hold at least one word. Words and sentences are the platform's own for English; a
 * sentence ends with its paragraph, and the parts of a compound count as words.
 */
export function readingLevel(paragraphs: readonly string[]): ReadingLevel {
  const sentences = paragraphs.flatMap(sentencesIn).map((text) => ({ text, words: wordsIn(text) }));
  const counted = sentences.filter(({ words }) => words.length > 0);
  const words = counted.flatMap((sentence) => sentence.words);
  const longest = counted.reduce((most, sentence) => (sentence.words.length > most.words.length ? sentence : most));
  return {
    average: words.length / counted.length,
    longest: { words: longest.words.length, text: longest.text },
    ease: flesch({ sentence: counted.length, word: words.length, syllable: sum(words.map(syllablesIn)) }),
  };
}

/** An issue for each limit that the text at a path breaks. */
export function checkReading(path: string, { ease, longest }: ReadingLevel, limits: ReadingLimits): Issue[] {
  return [
    ...(ease < limits.leastEase
      ? [
          {
            path,
            message: `Has a reading ease of ${ease.toFixed(1)}; at least ${limits.leastEase} is asked for`,
            hint: 'Shorter sentences and shorter words make it easier',
          },
        ]
      : []),
    ...(longest.words > limits.longest
      ? [
          {
            path,
            message: `Has a sentence of ${longest.words} words; at most ${limits.longest} are allowed`,
            hint: `Make two of it: “${longest.text}”`,
          },
        ]
      : []),
  ];
}

const bySentence = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en-GB', { granularity: 'word' });

function sentencesIn(paragraph: string): string[] {
  return [...bySentence.segment(paragraph)].map(({ segment }) => segment.trim());
}

function wordsIn(sentence: string): string[] {
  return [...byWord.segment(sentence)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** At least one: a number has none for the estimate, and is said all the same. */
function syllablesIn(word: string): number {
  return Math.max(1, syllable(word));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
