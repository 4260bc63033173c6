import { describe, expect, test } from 'vitest';
import { checkReading, readingLevel } from '../../reading-level/reading-level';
import { readingTable } from '../../reading-level/reading-table';

describe('the level of a text', () => {
  test('is Flesch’s formula over words, sentences and syllables', () => {
    // 3 sentences, 9 words, 9 syllables.
    const { average, ease } = readingLevel(['The cat sat down. The dog ran.', 'It slept.']);
    expect(average).toBe(9 / 3);
    expect(ease).toBeCloseTo(206.835 - 1.015 * (9 / 3) - 84.6 * (9 / 9), 6);
  });

  test('falls with long words', () => {
    expect(readingLevel(['Availability necessitates organisational responsibility.']).ease).toBeLessThan(0);
  });

  test('knows the longest sentence, by its words', () => {
    expect(readingLevel(['One. Two words. And now three.']).longest).toEqual({ words: 3, text: 'And now three.' });
  });

  test('ends a sentence with its paragraph, so that items of a list aren’t one long sentence', () => {
    expect(readingLevel(['first item', 'second item']).longest.words).toBe(2);
  });

  test('doesn’t end a sentence at the point of a number', () => {
    expect(readingLevel(['At 99.9% it holds.']).longest.words).toBe(4);
  });
});

describe('the check of a text', () => {
  const limits = { leastEase: 55, longest: 40 };
  const words = (count: number) => `${Array.from({ length: count }, () => 'cat').join(' ')}.`;

  test('is content at its limits', () => {
    const level = readingLevel([words(40)]);
    expect(checkReading('a.mdx', { ...level, ease: 55 }, limits)).toEqual([]);
  });

  test('quotes a sentence that is too long', () => {
    const [issue, ...others] = checkReading('a.mdx', readingLevel(['Short.', words(41)]), limits);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'a.mdx', message: 'Has a sentence of 41 words; at most 40 are allowed' });
    expect(issue?.hint).toContain('“cat cat');
  });

  test('says how hard a text is that is too hard', () => {
    const level = { ...readingLevel(['Short.']), ease: 54.94 };
    expect(checkReading('a.mdx', level, limits).map(({ message }) => message)).toEqual([
      'Has a reading ease of 54.9; at least 55 is asked for',
    ]);
  });
});

test('the table has a line for each article, figures to the right, and the limits', () => {
  const level = { average: 13.25, longest: { words: 37, text: '' }, ease: 60.04 };
  const table = readingTable([{ name: 'models/sre', words: 2056, level }], { leastEase: 55, longest: 40 });
  expect(table.split('\n')).toEqual([
    '            words  words a sentence  longest sentence  reading ease',
    'models/sre  2,056              13.3                37          60.0',
    'Reading ease is Flesch’s: higher is easier. The limits are 55 or more, and 40 words in a sentence;',
    'exceptions stand with their reasons in tests/data/reading-level.test.ts.',
  ]);
});
