import { modelNames, workAreas } from '@/lib/dataset';
import { type AreaScore, clarityOf } from '@/lib/engine';
import { inList } from '@/lib/words/lists';
import { areaClarityWords } from '@/lib/words/verdict';

/** Who leads each work area in two results. */
export interface AreaCompared {
  id: string;
  label: string;
  /** `SRE (clear)`, or why nobody is named. */
  first: string;
  second: string;
  /** Whether the same models lead. */
  isSame: boolean;
}

export function areasCompared(first: readonly AreaScore[], second: readonly AreaScore[]): AreaCompared[] {
  return first.flatMap((one) => {
    const other = second.find(({ area }) => area === one.area);
    return other
      ? [
          {
            id: one.area,
            label: workAreas[one.area].label,
            first: inWords(one),
            second: inWords(other),
            isSame: one.lead.join() === other.lead.join(),
          },
        ]
      : [];
  });
}

function inWords(area: AreaScore): string {
  const clarity = areaClarityWords[clarityOf(area)];
  const leaders = inList(area.lead.map((model) => modelNames[model]));
  return leaders ? `${leaders} (${clarity})` : clarity;
}
