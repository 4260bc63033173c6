import type { Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';

/** A result as its code holds it. */
export interface DecodedResult {
  edition: Edition;
  sheet: AnswerSheet;
  code: string;
}
