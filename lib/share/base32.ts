import { fail, ok, type Result } from '../shared/result';

/** Crockford's base 32: digits and letters without I, L, O and U, so that a code can be read aloud and typed from paper. */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters that people read as digits. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const groupLength = 5;

/** Symbols (0 to 31 each) as text, in groups of five joined by hyphens. */
export function writeSymbols(symbols: readonly number[]): string {
  const text = symbols.map((symbol) => alphabet.charAt(symbol)).join('');
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}

/** Text as symbols (0 to 31 each). Case, hyphens and look-alike letters don't matter; the first other character is the error. */
export function readSymbols(text: string): Result<number[], { character: string; position: number }> {
  const symbols: number[] = [];
  for (const [position, character] of [...text].entries()) {
    if (character === '-') continue;
    const upper = character.toUpperCase();
    const symbol = alphabet.indexOf(lookAlikes[upper] ?? upper);
    if (symbol < 0) return fail({ character, position: position + 1 });
    symbols.push(symbol);
  }
  return ok(symbols);
}
