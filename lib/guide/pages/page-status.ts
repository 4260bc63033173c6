import { codeInPaperPath, codeInPath } from '@/lib/address/result';
import { readStep, stepIn } from '@/lib/address/step';
import { currentEdition, type Edition, editions } from '@/lib/questionnaire';
import { reservedSteps } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';
import { isMissingRecord } from './record-pages';

/**
 * The status of a page that says itself what is wrong with its address: an unreadable result link, or a step or a record that is none.
 * A step of an older edition is one where the query holds answers of that edition.
 */
export function pageStatus(pathname: string, query = new URLSearchParams()): 200 | 404 {
  const code = codeInPath(pathname) ?? codeInPaperPath(pathname);
  const step = stepIn(pathname);
  const isUnreadable = code !== undefined && !decode(editions, code).ok;
  return isUnreadable || (step !== undefined && !isStep(step, query)) || isMissingRecord(pathname) ? 404 : 200;
}

/** Whether the questionnaire has a page of this name, for the answers that its address holds. */
function isStep(name: string, query: URLSearchParams): boolean {
  const hasQuestion = ({ questions }: Edition) => questions.some(({ id }) => id === name);
  if (reservedSteps.includes(name) || hasQuestion(currentEdition)) return true;
  const decoded = decode(editions, readStep(name, query).code);
  return decoded.ok && hasQuestion(decoded.value.edition);
}
