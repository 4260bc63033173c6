import type { Edition } from '../schema';
import { edition20261 } from './2026.1';
import { edition20262 } from './2026.2';

/** The published editions as they are written, oldest first. Their rules are checked in `lib/questionnaire/index.ts`, on the server. */
export const publishedEditions: readonly Edition[] = [edition20261, edition20262];
