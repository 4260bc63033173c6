import { readCode } from '@/lib/address/code';
import { readPasted, resultInText } from '@/lib/address/pasted-link';
import { editions } from '@/lib/questionnaire';
import { decode } from '@/lib/share/codec';
import { explainCodeError, noCodeInText } from '@/lib/words/code-errors';

export type OpenedLink =
  | { kind: 'empty' }
  | { kind: 'redirect'; to: string }
  | { kind: 'unreadable'; explanation: { what: string; advice: string } };

/** What the page shows that takes a link to a result: where the link leads, what is wrong with it, or nothing as yet. */
export function openLink(query: URLSearchParams): OpenedLink {
  const text = readPasted(query);
  if (text === '') return { kind: 'empty' };
  const to = resultInText(text);
  if (to !== undefined) return { kind: 'redirect', to };
  const decoded = decode(editions, readCode(text));
  // Words can be spelt with the symbols of a code; hardly any code is without a digit.
  const isDamagedCode = !decoded.ok && decoded.error.kind === 'checksum' && /\d/.test(text);
  return { kind: 'unreadable', explanation: isDamagedCode ? explainCodeError(decoded.error) : noCodeInText };
}
