import { fail, ok, type Result } from '../shared/result';
import { readSymbols, writeSymbols } from './base32';
import { checksum, checksumLength } from './checksum';
import { packForm } from './packed-count';

/**
 * A team's board in one word, much shorter than its codes one after the other: `4-AQ…`.
 *
 *   the number of members, in digits, so that it can be said without reading on, and a hyphen
 *   base 64 for addresses  of each member: the number of its code's symbols without their checksum, these symbols, five bits each and
 *                          filled up to whole bytes, the number of its label's bytes, and these in UTF-8
 *   three symbols          the checksum of all that stands before, which ends the word with a letter or a digit: programs for chat
 *                          and mail leave other characters out at the end of a link
 */

export interface PackedMember {
  /** The canonical code, of whatever edition. */
  code: string;
  /** At most 255 bytes in UTF-8; empty where there is none. */
  label: string;
}

/** Why a text is no packed board. */
export type PackError = { kind: 'damaged' };

/** @throws RangeError on a code that is none, or on a label that is too long, which is a programmer's mistake */
export function packBoard(members: readonly PackedMember[]): string {
  const bytes = members.flatMap(({ code, label }) => {
    const read = readSymbols(code);
    const text = new TextEncoder().encode(label);
    if (!read.ok || text.length > 255) throw new RangeError(`A board can’t hold ${code} ${label}`);
    const symbols = read.value.slice(0, -checksumLength);
    return [symbols.length, ...toBytes(symbols), text.length, ...text];
  });
  const body = `${members.length}-${toBase64(bytes)}`;
  return body + writeSymbols(checksum(symbolsOf(body)));
}

/** Reads a packed board strictly. Every text gives its members or an error. */
export function unpackBoard(word: string): Result<PackedMember[], PackError> {
  const [, body = '', , packed = ''] = packForm.exec(word) ?? [];
  if (body === '' || writeSymbols(checksum(symbolsOf(body))) !== word.slice(-checksumLength)) return damaged;
  const members = readMembers(fromBase64(packed));
  if (!members) return damaged;
  // Only one word holds these members, and it says how many they are.
  return packBoard(members) === word ? ok(members) : damaged;
}

const damaged = fail({ kind: 'damaged' } as const);

function readMembers(bytes: Uint8Array): PackedMember[] | undefined {
  const members: PackedMember[] = [];
  let position = 0;
  const take = (length: number) => {
    position += length;
    return bytes.subarray(position - length, position);
  };
  while (position < bytes.length) {
    const count = take(1)[0] ?? 0;
    const symbols = toSymbols(take(Math.ceil((5 * count) / 8)), count);
    const label = take(take(1)[0] ?? 0);
    if (count === 0 || position > bytes.length) return undefined;
    try {
      members.push({ code: writeSymbols([...symbols, ...checksum(symbols)]), label: utf8.decode(label) });
    } catch {
      return undefined;
    }
  }
  return members;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Symbols of five bits as bytes, the last one filled up with zeros. */
const toBytes = (symbols: readonly number[]) => regrouped(symbols, 5, 8, Math.ceil((5 * symbols.length) / 8));

const toSymbols = (bytes: Uint8Array, count: number) => regrouped([...bytes], 8, 5, count);

/** Groups of so many bits as `count` groups of another number of bits; what is missing at the end are zeros. */
function regrouped(groups: readonly number[], from: number, to: number, count: number): number[] {
  let kept = 0;
  let bits = 0;
  const result: number[] = [];
  for (const group of [...groups, 0, 0]) {
    kept = ((kept << from) | group) & 0xffff;
    bits += from;
    while (bits >= to && result.length < count) {
      bits -= to;
      result.push((kept >> bits) & (2 ** to - 1));
    }
  }
  return result;
}

function toBase64(bytes: readonly number[]): string {
  const text = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    // No text of base 64 has this length.
    return new Uint8Array();
  }
}

/** The characters of a word as symbols, two each, for the checksum. */
const symbolsOf = (text: string) =>
  [...text].flatMap((letter) => [(letter.codePointAt(0) ?? 0) >> 5, (letter.codePointAt(0) ?? 0) & 31]);
