import { type AreaScore, type Outcome, percentages } from '@/lib/engine';
import { asPercent } from '@/lib/words/numbers';
import { areaLabel, type Words } from './answer-words';

/** Who leads which work area, and why. */
export interface AreaRow {
  id: AreaScore['area'];
  label: string;
  leaders: readonly string[];
  percents: Readonly<Record<string, number>>;
  /** How clear the lead is, in words. */
  clarity: string;
  /** The area's part of all that was said, in words. */
  emphasis: string;
  /** One sentence: why. */
  why: string;
}

export function areaRows(result: Outcome, words: Words): AreaRow[] {
  return result.areas.map((area) => ({
    id: area.area,
    label: areaLabel(area.area),
    leaders: area.lead,
    percents: percentages(area.shares),
    clarity: clarity(area),
    emphasis: asPercent(area.emphasis),
    why: reason(area, result, words),
  }));
}

/** Beyond this distance the leader of an area is called clear: about half of an area's points more than the next. */
const clearMarginInArea = 0.4;

function clarity({ lead, margin }: AreaScore): string {
  if (lead.length === 0) return 'no leader';
  if (lead.length > 1) return 'shared';
  return margin >= clearMarginInArea ? 'clear' : 'leaning';
}

function reason({ area, lead }: AreaScore, { contributions }: Outcome, words: Words): string {
  const [leader] = lead;
  if (!leader) return 'Your answers here say too little to name a leader.';
  const [strongest] = contributions
    .filter((contribution) => contribution.area === area)
    .sort((a, b) => b.perModel[leader] - a.perModel[leader]);
  return strongest ? `Mostly because you answered “${words(strongest.question, strongest.option).answer}”.` : '';
}
