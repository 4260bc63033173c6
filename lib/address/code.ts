import { readSymbols } from '../share/base32';
import { wholeCode } from '../share/codec';
import { separators, withoutGlue } from './glued';

/**
 * Result codes as they come back from mail, chat and paper: with what a program has glued to them or put in place of their hyphens,
 * inside a link, or in the middle of a message. The checksum tells which part of a text is a code.
 */

/** In characters. What is longer is no link with some words around it, and is not looked through. */
const longestText = 4096;
/** How many words, or pieces that a line break has made of a link, are looked at. */
const most = { words: 400, pieces: 12 };

/** As codes are written here: there is nothing to mend. */
const canonical = /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){0,20}(-[0-9A-HJKMNP-TV-Z]{1,4})?$/;

/** What a mail program puts before the lines of an answered message. */
const quoted = /\n[>\s]+/g;
/** What stands before the code in the addresses that hold one, and the code as far as it may go. */
const inAddress = /(?:\/r\/|\/r#|[?&;](?:code|from)=)([^/?#&<>"]*)/gi;

/**
 * The code in a text, in its canonical spelling. Where no part of the text is a whole code: what could be a damaged one, or else the text
 * itself, so that what is wrong with it can be named.
 */
export function readCode(text: string): string {
  if (text.length > longestText || canonical.test(text)) return text;
  const plain = text.normalize('NFKC').replace(quoted, '\n');
  for (const candidate of candidates(plain)) {
    const code = wholeCode(bare(candidate));
    if (code !== undefined) return code;
  }
  const left = withoutGlue(plain.replace(separators, '-'));
  return readSymbols(left).ok ? left : text;
}

/** Whether a text has a whole code in it. */
export const holdsCode = (text: string): boolean => wholeCode(readCode(text)) !== undefined;

/** The parts of a text that may be a code, the likeliest first. */
function* candidates(text: string): Generator<string> {
  yield text;
  for (const [, given = ''] of text.matchAll(inAddress)) {
    const words = decoded(given).split(/\s+/, most.pieces);
    // A line break may have cut the link in pieces, and other words may follow it.
    for (let count = words.length; count > 0; count -= 1) yield words.slice(0, count).join('');
  }
  yield* text.split(/[^\p{L}\p{N}\p{Pd}\p{Cf}_−]+/u, most.words);
}

/** The symbols of a text that is a code and nothing else, damaged or not: separators carry no information, and what is glued on is none of it. */
export const codeSymbols = (text: string): string => bare(text.normalize('NFKC'));

const bare = (text: string) => withoutGlue(text.replace(separators, ''));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFKC');
  } catch {
    return text;
  }
}
