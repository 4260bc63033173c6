import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawable } from '@/lib/guide/preview/drawable';
import { previewFont } from '@/lib/guide/preview/preview-image';
import { verdictLabels } from '@/lib/words/verdict';

describe('what can be drawn', () => {
  test('is what the file of the face has', () => {
    const inFace = codePointsOf(readFileSync(previewFont));
    expect(inFace.size).toBeGreaterThan(180);
    const wrong = Array.from({ length: 0xffff }, (_, point) => point).filter((point) => {
      // Half a pair is no letter; a soft hyphen is left out on purpose.
      if (point >= 0xd800 && point <= 0xdfff) return false;
      return point !== 0xad && drawable(String.fromCodePoint(point)) !== inFace.has(point);
    });
    expect(wrong).toEqual([]);
  });

  test.each(['مدفوعات', '支付团队', '💥', 'Łódź', 'Οικονομικά', 'e\u0301'])('is not %s', (text) => {
    expect(drawable(text)).toBe(false);
  });

  test('is what we say of a result, and sixty wide letters', () => {
    for (const text of [...Object.values(verdictLabels), 'W'.repeat(60), 'Zürich · São Paulo']) {
      expect(drawable(text), text).toBe(true);
    }
  });
});

/** The characters of a TrueType file: the ranges of its table `cmap`, in format 4. */
function codePointsOf(file: Buffer): Set<number> {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const table = file.readUInt32BE(record + 8);
  const start = table + file.readUInt32BE(table + 8);
  expect(file.readUInt16BE(start)).toBe(4);
  const twice = file.readUInt16BE(start + 6);
  const points = new Set<number>();
  for (let at = 0; at < twice; at += 2) {
    const last = file.readUInt16BE(start + 14 + at);
    for (let point = file.readUInt16BE(start + 16 + twice + at); point <= last; point += 1) points.add(point);
  }
  // The table ends with a range of no character.
  points.delete(0xffff);
  return points;
}
