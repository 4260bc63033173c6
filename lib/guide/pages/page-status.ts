import { codeInPath } from '@/lib/address/result';
import { stepIn } from '@/lib/address/step';
import { currentEdition, editions } from '@/lib/questionnaire';
import { reservedSteps } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';
import { isMissingRecord } from './record-pages';

/** The status of a page that says itself what is wrong with its address: an unreadable result link, or a step or a record that is none. */
export function pageStatus(pathname: string): 200 | 404 {
  const code = codeInPath(pathname);
  const step = stepIn(pathname);
  const isUnreadable = code !== undefined && !decode(editions, code).ok;
  return isUnreadable || (step !== undefined && !isStep(step)) || isMissingRecord(pathname) ? 404 : 200;
}

/** Whether the questionnaire has a page of this name. */
function isStep(name: string): boolean {
  return reservedSteps.includes(name) || currentEdition.questions.some(({ id }) => id === name);
}
