import { fromAddress } from '@/lib/guide/result/result-page';
import { currentEdition, editions } from '@/lib/questionnaire';
import { reservedSteps } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';

/** The status of a page that says itself what is wrong with its address: an unreadable result link, or a step that is none. */
export function pageStatus(pathname: string): 200 | 404 {
  const [, page, segment] = /^\/(r|questionnaire)\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (segment === undefined) return 200;
  const found = page === 'r' ? decode(editions, fromAddress(segment)).ok : isStep(segment);
  return found ? 200 : 404;
}

/** Whether there is a page of the questionnaire of this name. */
export function isStep(name: string): boolean {
  return reservedSteps.includes(name) || currentEdition.questions.some(({ id }) => id === name);
}
