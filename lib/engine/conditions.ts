import type { Condition } from '../dataset/condition';
import type { AnswerSheet } from '../questionnaire/answers';
import type { AreaScore } from './areas';
import type { PerModel } from './points';
import type { Verdict } from './verdict';

/** What a condition looks at. */
export interface Situation {
  sheet: AnswerSheet;
  verdict: Verdict;
  shares: PerModel;
  areas: readonly AreaScore[];
}

/** Whether a condition holds. Of several keys in one object, all must hold. */
export function holds(condition: Condition, situation: Situation): boolean {
  const { answered, leads, share, leadsArea, all, any, not } = condition;
  const { sheet, verdict, shares, areas } = situation;
  return (
    (!answered ||
      Object.entries(answered).some(([question, options]) => options.includes(sheet.answers[question] ?? ''))) &&
    (!leads || verdict.lead.includes(leads)) &&
    (!share || shares[share.model] >= share.atLeast) &&
    (!leadsArea || areas.some(({ area, lead }) => area === leadsArea.area && lead.includes(leadsArea.model))) &&
    (!all || all.every((part) => holds(part, situation))) &&
    (!any || any.some((part) => holds(part, situation))) &&
    (!not || !holds(not, situation))
  );
}
