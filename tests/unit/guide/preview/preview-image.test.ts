import { formatHex } from 'culori';
import { describe, expect, test } from 'vitest';
import { models } from '@/lib/dataset';
import { exampleResult } from '@/lib/guide/home/example-result';
import { hexOf } from '@/lib/guide/preview/hex-colour';
import { resultPreview, sitePreview } from '@/lib/guide/preview/preview-image';

describe('a colour in hexadecimal', () => {
  test('is the same as another implementation gives', () => {
    for (const { mark } of models) expect(hexOf(mark.colour)).toBe(formatHex(mark.colour));
  });

  test('refuses what it does not know', () => {
    expect(() => hexOf('red')).toThrow('red is not written as oklch');
  });
});

describe('a preview image', () => {
  test('of a result shows its sentence and its blend', () => {
    const { path, sentence, blend } = exampleResult();
    const preview = resultPreview(path.slice('/r/'.length));
    expect(preview.title).toBe(sentence);
    expect(preview.parts.map(({ percent }) => percent)).toEqual(blend.map(({ percent }) => `${percent}%`));
  });

  test('of an unreadable link, and of answers that are too few, is the guide’s own', () => {
    expect(resultPreview('nonsense')).toEqual(sitePreview());
    expect(resultPreview('10BJ8')).toEqual(sitePreview());
  });
});
