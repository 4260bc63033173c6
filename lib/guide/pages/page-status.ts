import { codeInPath } from '@/lib/address/result';
import { stepIn } from '@/lib/address/step';
import { currentEdition, editions } from '@/lib/questionnaire';
import { reservedSteps } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';

/** The status of a page that says itself what is wrong with its address: an unreadable result link, or a step that is none. */
export function pageStatus(pathname: string): 200 | 404 {
  const code = codeInPath(pathname);
  const step = stepIn(pathname);
  const isUnreadable = code !== undefined && !decode(editions, code).ok;
  return isUnreadable || (step !== undefined && !isStep(step)) ? 404 : 200;
}

/** Whether the questionnaire has a page of this name. */
function isStep(name: string): boolean {
  return reservedSteps.includes(name) || currentEdition.questions.some(({ id }) => id === name);
}
