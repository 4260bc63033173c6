/** Bytes as text that addresses and JSON can hold: base64url without padding (RFC 4648, section 5). */

/** As many random bytes as asked for, from the browser's own source for keys. */
export function randomText(bytes: number): string {
  return toText(crypto.getRandomValues(new Uint8Array(bytes)));
}

export function toText(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined for what is no such text, and for another spelling of one: of the bits that the last symbol has to spare. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toText(bytes) === text ? bytes : undefined;
}
