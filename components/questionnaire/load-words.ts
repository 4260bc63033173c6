import { placed } from '@/lib/address/base-path';
import { questionnaireWords } from '@/lib/address/step';
import { loadOnce } from '@/lib/guide/browser/load-once';
import type { WholeQuestionnaireView } from '@/lib/guide/views/questionnaire';

/**
 * Fetches the questionnaire with all its words. Rejects where the guide has been upgraded to another edition since the page was loaded:
 * the page of the next step is then loaded whole.
 */
export async function loadWords(edition: string): Promise<WholeQuestionnaireView> {
  const words = await fetchWords();
  if (words.edition.id !== edition) throw new Error(`The words are of edition ${words.edition.id}, not of ${edition}`);
  return words;
}

const fetchWords = loadOnce(async (): Promise<WholeQuestionnaireView> => {
  const response = await fetch(placed(questionnaireWords));
  if (!response.ok) throw new Error(`The words of the questionnaire were answered with status ${response.status}`);
  return response.json();
});
