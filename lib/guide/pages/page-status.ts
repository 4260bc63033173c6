import { readCode } from '@/lib/address/code';
import { pagePaths } from '@/lib/address/page';
import { readPasted } from '@/lib/address/pasted-link';
import { readBoard } from '@/lib/address/read-board';
import { codeInPaperPath, codeInPath, resultStart } from '@/lib/address/result';
import { readStep, stepIn } from '@/lib/address/step';
import { currentEdition, type Edition, editions } from '@/lib/questionnaire';
import { reservedSteps } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';
import { isMissingRecord } from './missing-record';

/**
 * The status of a page that says itself what is wrong with its address: an unreadable link to a result or a board, or a step or a record
 * that is none.
 * A step of an older edition is one where the query holds answers of that edition.
 */
export function pageStatus(pathname: string, query = new URLSearchParams()): 200 | 404 {
  if (pathname === pagePaths.team) return isUnreadableBoard(query) ? 404 : 200;
  const code =
    pathname === resultStart ? readPasted(query) || undefined : (codeInPath(pathname) ?? codeInPaperPath(pathname));
  const step = stepIn(pathname);
  const isUnreadable = code !== undefined && !decode(editions, readCode(code)).ok;
  return isUnreadable || (step !== undefined && !isStep(step, query)) || isMissingRecord(pathname) ? 404 : 200;
}

/** Whether an address is meant to hold a board, and nothing in it can be read. */
function isUnreadableBoard(query: URLSearchParams): boolean {
  const { members, faults } = readBoard(editions, query);
  return members.length === 0 && faults.length > 0;
}

/** Whether the questionnaire has a page of this name, for the answers that its address holds. */
function isStep(name: string, query: URLSearchParams): boolean {
  const hasQuestion = ({ questions }: Edition) => questions.some(({ id }) => id === name);
  if (reservedSteps.includes(name) || hasQuestion(currentEdition)) return true;
  const decoded = decode(editions, readStep(name, query).code);
  return decoded.ok && hasQuestion(decoded.value.edition);
}
