import { unpackBoard } from '../share/board-pack';
import { type CodeError, decode, type EditionShape } from '../share/codec';
import { type BoardMember, inOrder, longBoardPath, longestLabel, shortBoardPath } from './board';
import { boardFields } from './board-fields';
import { codeSymbols } from './code';
import { type PastedPart, pastedAnswers } from './pasted-answers';
import { plainLine } from './plain-line';
import { readScope } from './scope';

/** Reading the address of a board: what can be read is used, and all else is named. */

export interface BoardFault {
  /** The field of the query, and which of its values, from 0. */
  field: 'r' | 'b' | 'add';
  position: number;
  /** What it looked like, shortened. */
  text: string;
  /** Why it can't be read; `damaged` for a packed board, `no-answers` for a pasted text in which there are none. */
  error: CodeError | { kind: 'damaged' | 'no-answers' };
}

export interface ReadBoard {
  /** In their one order, each once. */
  members: BoardMember[];
  /** What it is about; empty where nothing is said. */
  scope: string;
  scopeCut: boolean;
  /** Labels that were longer, as far as there is room. */
  cutLabels: string[];
  faults: BoardFault[];
}

type Source = Pick<BoardFault, 'field' | 'position'>;

/**
 * Reads the query of a board's address, or what its forms send. Total: whatever it holds, there is a board.
 * @param editions those that are published
 */
export function readBoard(editions: readonly EditionShape[], query: URLSearchParams): ReadBoard {
  const faults: BoardFault[] = [];
  const cutLabels: string[] = [];
  const fault = (source: Source, text: string, error: BoardFault['error']): BoardMember[] => {
    faults.push({ ...source, text: asLine(text), error });
    return [];
  };
  const labelled = (given: string) => {
    const { text, cut } = plainLine(given, longestLabel);
    // Punctuation alone was glued to the code.
    const label = /^[\p{P}>]*$/u.test(text) ? '' : text;
    if (cut && label) cutLabels.push(label);
    return label;
  };
  /** A code, perhaps with a label behind a full stop or a tilde. */
  const member = (source: Source, text: string): BoardMember[] => {
    const [, code = '', label = ''] = /^([^.~]*)(?:[.~](.*))?$/s.exec(text) ?? [];
    const decoded = decode(editions, codeSymbols(code));
    if (decoded.ok) return [{ code: decoded.value.code, label: labelled(label) }];
    // Somebody has put a whole link where a code belongs.
    const { parts, isLinks } = pastedAnswers(text);
    return isLinks ? parts.flatMap((part) => inside(source, part)) : fault(source, text, decoded.error);
  };
  const pack = (source: Source, text: string): BoardMember[] => {
    const unpacked = unpackBoard(text.trim());
    if (!unpacked.ok) return fault(source, text, unpacked.error);
    return unpacked.value.flatMap(({ code, label }) => member(source, `${code}.${label}`));
  };
  const scopes: string[] = [];
  const inside = (source: Source, { kind, text }: PastedPart): BoardMember[] => {
    if (kind !== 'scope') return kind === 'pack' ? pack(source, text) : member(source, text);
    scopes.push(readScope(new URLSearchParams({ scope: text })).scope);
    return [];
  };
  const pasted = (source: Source, text: string): BoardMember[] => {
    // One code, whatever stands in place of its hyphens: split into words it would be none.
    const alone = decode(editions, codeSymbols(text));
    if (alone.ok) return [{ code: alone.value.code, label: '' }];
    const { parts, isLinks } = pastedAnswers(text);
    // Without a link a word may be any word: what can't be read counts only where it looks like a code.
    const meant = isLinks ? parts : parts.filter((part) => part.kind !== 'member' || isMeant(editions, part.text));
    if (meant.length === 0) return fault(source, text, { kind: 'no-answers' });
    return meant.flatMap((part) => inside(source, part));
  };

  const values = (field: BoardFault['field']) =>
    query
      .getAll(boardFieldsOf[field])
      .flatMap((text, position) => (text.trim() ? [{ text, source: { field, position } }] : []));
  const held = inOrder([
    ...values('b').flatMap(({ text, source }) => pack(source, text)),
    ...values('r').flatMap(({ text, source }) => member(source, text)),
  ]);
  const labels = query.getAll(boardFields.label);
  const left = query.getAll(boardFields.without);
  const named = held
    .map(({ code, label }, index) => ({
      code,
      label: labels[index] === undefined ? label : labelled(labels[index]),
    }))
    .filter((_, index) => !left.includes(String(index)));
  const added = values('add').flatMap(({ text, source }) => pasted(source, text));
  const [only, ...others] = added;
  const addAs = query.get(boardFields.addAs) ?? '';
  const isNamed = only !== undefined && others.length === 0 && only.label === '' && addAs.trim() !== '';
  const { scope: own, cut: scopeCut } = readScope(query);
  // Joined boards with two titles keep the one that comes first in the order of letters: it doesn't matter which was pasted into which.
  const [scope = ''] = [own, ...scopes].filter(Boolean).sort();
  return {
    members: inOrder([...named, ...(isNamed ? [{ code: only.code, label: labelled(addAs) }] : added)]),
    scope,
    scopeCut,
    cutLabels,
    faults,
  };
}

/** Whether a query is written as the long or the short address of the board that it holds. */
export function isBoardPath(board: Pick<ReadBoard, 'members' | 'scope'>, query: URLSearchParams): boolean {
  const pairs = JSON.stringify([...query]);
  return [longBoardPath(board), shortBoardPath(board)].some(
    (path) => JSON.stringify([...new URLSearchParams(path.split('?')[1])]) === pairs,
  );
}

const boardFieldsOf = { r: boardFields.member, b: boardFields.pack, add: boardFields.add } as const;

/** In symbols: from this length on a word with a digit in it is meant as a code. */
const codeLike = /^(?=.*\d)[0-9A-Z]{10,}$/i;

function isMeant(editions: readonly EditionShape[], word: string): boolean {
  const code = codeSymbols(word.split(/[.~]/, 1)[0] ?? '');
  return codeLike.test(code) || decode(editions, code).ok;
}

/** In characters: enough to find the link again by. */
const longestShown = 60;
const asLine = (text: string) => {
  const { text: line, cut } = plainLine(text, longestShown);
  return cut ? `${line}…` : line;
};
