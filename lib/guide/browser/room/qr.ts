import encodeQR from 'qr';

/** A text as a QR code, as the outline of its dark squares, for an SVG of `size` by `size` units. Made here, because a room's link is for no server. */
export function qrOutline(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size: rows.length };
}
