import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrOutline } from '@/lib/guide/browser/room/qr';

test('a room’s link is read back from its outline by a camera', () => {
  const link = `https://guide.example/team-of-the-hospital/room/${'i'.repeat(21)}A#${'k'.repeat(21)}Q`;
  const { path, size } = qrOutline(link);
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < scale; down += 1)
      for (let right = 0; right < scale; right += 1) {
        const at = ((Number(y) * scale + down) * size * scale + Number(x) * scale + right) * 4;
        pixels.fill(0, at, at + 3);
      }
  expect(jsQR(pixels, size * scale, size * scale)?.data).toBe(link);
});
