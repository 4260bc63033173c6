import { questionnaireWords } from '@/lib/address/step';
import type { WholeQuestionnaireView } from '@/lib/guide/views/questionnaire';

/** Fetches the questionnaire with all its words, once. */

let loading: Promise<WholeQuestionnaireView> | undefined;

/** Rejects if it can't be fetched; the next call tries again. */
export function loadWords(): Promise<WholeQuestionnaireView> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<WholeQuestionnaireView> {
  const response = await fetch(questionnaireWords);
  if (!response.ok) throw new Error(`The words of the questionnaire were answered with status ${response.status}`);
  return response.json();
}
