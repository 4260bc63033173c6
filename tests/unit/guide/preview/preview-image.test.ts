import { formatHex } from 'culori';
import { describe, expect, test } from 'vitest';
import { models } from '@/lib/dataset';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { exampleResult } from '@/lib/guide/home/example-result';
import { articlePreview } from '@/lib/guide/preview/article-preview';
import { changePreview } from '@/lib/guide/preview/change-preview';
import { drawable } from '@/lib/guide/preview/drawable';
import { hexOf } from '@/lib/guide/preview/hex-colour';
import { boardPreview, resultPreview, sitePreview } from '@/lib/guide/preview/preview-image';

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

  test('of each article shows its title, its kind and its models, all in letters that can be drawn', () => {
    for (const { href, title, models: about } of allArticles()) {
      const preview = articlePreview(href);
      expect(preview.title).toBe(title);
      expect(preview.parts).toHaveLength(about.length || models.length);
      expect(drawable(`${preview.title}${preview.note}`), href).toBe(true);
    }
    expect(articlePreview('/models/nothing')).toEqual(sitePreview());
  });

  const code = exampleResult().path.slice('/r/'.length);
  const other = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

  test('of two results shows both blends, and what moved most', () => {
    const query = (from: string, to: string) => new URLSearchParams({ from, to });
    const preview = changePreview(query(code, other));
    expect(preview.before?.map(({ share }) => share)).toEqual(resultPreview(code).parts.map(({ share }) => share));
    expect(preview.parts.map(({ share }) => share)).toEqual(resultPreview(other).parts.map(({ share }) => share));
    expect(preview.title).toMatch(/^\w+ from \d+% to \d+%$/);
    expect(drawable([preview.title, preview.note, ...preview.parts.map(({ percent }) => percent)].join(''))).toBe(true);
    expect(changePreview(query(code, code)).title).toBe(resultPreview(code).title);
    expect(changePreview(query(code.toLowerCase(), other))).toEqual(preview);
    expect(changePreview(query(code, 'nonsense'))).toEqual(sitePreview());
  });

  test('leaves a title out whose letters the face has not', () => {
    const note = (title: string) => [
      changePreview(new URLSearchParams({ from: code, 'from-scope': title, to: other })).note,
      boardPreview(new URLSearchParams({ r: code, scope: title })).note,
    ];
    for (const each of note('Zürich')) expect(each).toContain('Zürich');
    for (const each of note('支付 💥')) expect(drawable(each)).toBe(true);
  });
});
