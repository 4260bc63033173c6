import { type WorkAreaId, workAreaIds } from '@/lib/dataset/ids';
import type { Board } from '@/lib/engine';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import type { Edition } from '@/lib/questionnaire/schema';
import { agreementWords, notChosenPhrases } from '@/lib/words/board';
import { inList } from '@/lib/words/lists';
import type { ModelNames } from '@/lib/words/verdict';
import { areaLabel } from '../area-label';

/** Where a team agrees: by work area, and question by question. */

export interface AgreementArea {
  id: WorkAreaId;
  label: string;
  /** Null where it can't be told. */
  agrees: boolean | null;
  /** The models that the team's answers put first there; empty where too little is said. */
  lead: string;
  questions: readonly {
    id: string;
    text: string;
    /** Whether two or more have answered it. */
    isCompared: boolean;
    /** `3 of 4 agree`. */
    agreement: string;
    /** Those who chose no option, in words; empty where all did. */
    others: string;
    /** Fractions of all members: those who agree, those who chose something else, and all others. */
    parts: { agree: number; differ: number; others: number };
    steps: readonly { id: string; label: string; count: number }[];
  }[];
}

export function agreementAreas(
  edition: Edition,
  { areas, questions, members }: Board,
  modelNames: ModelNames,
): AgreementArea[] {
  return workAreaIds.map((id) => {
    const found = areas.find(({ area }) => area === id);
    return {
      id,
      label: areaLabel(id),
      agrees: found?.agrees ?? null,
      lead: inList((found?.lead ?? []).map((model) => modelNames[model])),
      questions: questions.flatMap((agreement) => {
        const question = requireQuestion(edition, agreement.question);
        if (question.area !== id) return [];
        const { answered, chosenBy } = agreement;
        const agree = Math.round(agreement.agreement * answered);
        const all = Math.max(1, members.length);
        return [
          {
            id: question.id,
            text: question.text,
            isCompared: answered > 1,
            agreement: agreementWords(agree, answered),
            others: inList(notChosenPhrases(agreement)),
            parts: { agree: agree / all, differ: (answered - agree) / all, others: (all - answered) / all },
            steps: question.options.map(({ id: option, label }) => ({
              id: option,
              label,
              count: chosenBy[option]?.length ?? 0,
            })),
          },
        ];
      }),
    };
  });
}
