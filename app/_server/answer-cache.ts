import type { OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';

/** Answers that follow from their address alone, as they are sent, the latest asked for kept: in memory, and within a bound. */

export interface KeptAnswer {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** In bytes. Some 1,500 results; all pages without a choice in their address need a sixth of it. */
export const most = 64 * 1024 * 1024;
/** In bytes: what an answer takes besides its body, about. */
const overhead = 1024;

export const answerCache = () =>
  new LRUCache<string, KeptAnswer>({
    maxSize: most,
    sizeCalculation: ({ body }, key) => body.length + key.length + overhead,
  });
