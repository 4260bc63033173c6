import type { Outcome } from '@/lib/engine';
import type { Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';

/** What is recorded, and where it can be read again. */
export interface RecordedResult {
  edition: Edition;
  sheet: AnswerSheet;
  code: string;
  /** What the result is about, as `readScope` gives it; empty where nothing is said. */
  scope: string;
  /** Whether that was longer, and the rest is left out. */
  scopeCut: boolean;
  /** Opens the addresses of the guide: `https://guide.example`. */
  site: string;
  /** The version of the guide. */
  version: string;
}

/** The same with what the answers come to. */
export interface DecisionRecord extends RecordedResult {
  result: Outcome;
}
