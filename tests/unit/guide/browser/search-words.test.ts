import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf, termOf } from '@/lib/guide/browser/search-words';

const marked = (text: string, ...written: string[]) =>
  stretchesOf(text, new Set(written.map((word) => termOf(word) ?? ''))).map(([from, to]) => text.slice(from, to));

describe('found words', () => {
  test('stand where a word has the same stem, whatever its case and its accents', () => {
    expect(marked('Patching servers, a Patch, dispatch', 'patches')).toEqual(['Patching', 'Patch']);
    expect(marked('A café', 'CAFE')).toEqual(['café']);
  });

  test('stand where two words, or words with a hyphen or a stroke, are one', () => {
    expect(marked('A post-mortem of a post mortem', 'postmortem')).toEqual(['post-mortem', 'post mortem']);
    expect(marked('CI/CD', 'cicd')).toEqual(['CI/CD']);
  });

  test('are none where nothing was looked for, or only words that say nothing', () => {
    expect(marked('What is it', 'xyzzy')).toEqual([]);
    expect(stretchesOf('what is it', new Set(['']))).toEqual([]);
  });

  test('stand in order, within the text, and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, written) => {
        const all = [...written, ...text.split(/\s+/)].map((word) => termOf(word) ?? '');
        const flat = stretchesOf(text, new Set(all)).flat();
        expect([...flat].sort((one, other) => one - other)).toEqual(flat);
        expect(flat.every((place) => place >= 0 && place <= text.length)).toBe(true);
      }),
    );
  });
});
