import { createHash, timingSafeEqual } from 'node:crypto';

/** What is kept of a token: 256 random bits need no salt and no slow function. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether a token has this digest. Takes as long whichever of its bits are wrong. */
export function hasDigest(token: string, digest: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(token)), Buffer.from(digest));
}
