import { toBytes, toText } from './bytes';

/**
 * What a room holds, encrypted for the server: AES-GCM (NIST SP 800-38D) with a random nonce of 96 bits, by the browser's WebCrypto. Where
 * a text belongs is authenticated with it, so that a server can't put it into another room, in another's place, or under another version.
 */

/** Where a sealed text belongs. */
export interface SealedPlace {
  room: string;
  /** The entry's id; empty for what the room itself says. */
  entry: string;
  /** Grows by one with every change. */
  version: number;
}

const algorithm = 'AES-GCM';
/** In bytes. */
const nonceLength = 12;
/** In bytes: texts are filled up to a multiple of it, so that their length tells little. */
const block = 512;

/** Whether this browser can seal anything here: WebCrypto is there on https and on the machine itself. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** The key of a room from its text in the address. Rejects for what is no key. */
export async function openKey(text: string): Promise<CryptoKey> {
  const bytes = toBytes(text);
  if (bytes?.length !== 16) throw new RangeError('A room’s key has 128 bits');
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['encrypt', 'decrypt']);
}

/** @param value what JSON can hold */
export async function seal(key: CryptoKey, place: SealedPlace, value: unknown): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = await crypto.subtle.encrypt(parameters(nonce, place), key, filled(JSON.stringify(value)));
  const whole = new Uint8Array(nonceLength + sealed.byteLength);
  whole.set(nonce);
  whole.set(new Uint8Array(sealed), nonceLength);
  return toText(whole);
}

/** What was sealed for this place; undefined for anything else, whatever it is. */
export async function unseal(key: CryptoKey, place: SealedPlace, sealed: string): Promise<unknown> {
  const whole = toBytes(sealed);
  if (!whole) return undefined;
  try {
    const bytes = await crypto.subtle.decrypt(
      parameters(whole.subarray(0, nonceLength), place),
      key,
      whole.subarray(nonceLength),
    );
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not sealed with this key for this place: what a server sends may be anything.
    return undefined;
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, { room, entry, version }: SealedPlace) {
  const additionalData = new TextEncoder().encode(`opsblend-room-1 ${room} ${entry} ${version}`);
  return { name: algorithm, iv, additionalData };
}

/** White space after a JSON text says nothing. */
function filled(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20);
  whole.set(bytes);
  return whole;
}
