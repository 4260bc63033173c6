import { isRecord } from '@/lib/shared/is-record';
import type { SentRoom } from './state';

/** Reads what a server has sent; undefined for what is no room: a proxy, or another version of the guide, may have answered. */
export function readSentRoom(value: unknown): SentRoom | undefined {
  if (!isRecord(value)) return undefined;
  const { change, version, sealed, hidden, closed, until, entries } = value;
  if (!isCount(change) || !isCount(version) || typeof sealed !== 'string' || !isDay(until)) return undefined;
  if (typeof hidden !== 'boolean' || typeof closed !== 'boolean' || !Array.isArray(entries)) return undefined;
  const read = entries.filter(isEntry);
  return read.length === entries.length ? { change, version, sealed, hidden, closed, until, entries: read } : undefined;
}

function isEntry(value: unknown): value is SentRoom['entries'][number] {
  if (!isRecord(value)) return false;
  const { entry, version, sealed } = value;
  return typeof entry === 'string' && isCount(version) && (sealed === null || typeof sealed === 'string');
}

/** As `2027-02-24`. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): value is number => Number.isInteger(value);
