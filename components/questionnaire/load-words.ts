import { questionnaireWords } from '@/lib/address/step';
import { loadOnce } from '@/lib/guide/browser/load-once';
import type { WholeQuestionnaireView } from '@/lib/guide/views/questionnaire';

/** Fetches the questionnaire with all its words. */
export const loadWords = loadOnce(async (): Promise<WholeQuestionnaireView> => {
  const response = await fetch(questionnaireWords);
  if (!response.ok) throw new Error(`The words of the questionnaire were answered with status ${response.status}`);
  return response.json();
});
