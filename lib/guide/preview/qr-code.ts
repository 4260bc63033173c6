import encodeQR from 'qr';
import { basePath } from '@/lib/address/base-path';
import { readCode } from '@/lib/address/code';
import { codeInSegment, resultPath } from '@/lib/address/result';
import { editions } from '@/lib/questionnaire';
import { decode } from '@/lib/share/codec';

/**
 * The link of a result as a QR code: SVG, dark on a white ground of its own, so that cameras read it in every theme. Undefined for what
 * is no code.
 * @param segment the code as it stands in an address
 * @param address where the guide is reached, without the path that it is published under
 */
export function resultQrCode(segment: string, scope: string, address: string): string | undefined {
  const decoded = decode(editions, readCode(codeInSegment(segment)));
  if (!decoded.ok) return undefined;
  const link = address + basePath + resultPath(decoded.value.code, scope);
  const svg = encodeQR(link, 'svg', { ecc: 'medium', border: 2 });
  return svg.replace(/(<svg[^>]*>)/, '$1<rect width="100%" height="100%" fill="white"/>');
}
