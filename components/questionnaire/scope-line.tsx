/** What the answers are about, where that is said. */
import { longestScope } from '@/lib/address/scope';
import { scopeCut, scopeLabel } from '@/lib/words/scope';
import { LabelledLine } from '../ui/labelled-line';

type ScopeLineProps = {
  scope: string;
  /** Whether it was longer, and the rest is left out. */
  cut?: boolean;
  className?: string;
};

export function ScopeLine({ scope, cut = false, className }: ScopeLineProps) {
  if (scope === '') return null;
  return (
    <LabelledLine
      label={scopeLabel}
      text={scope}
      remark={cut ? scopeCut(longestScope) : undefined}
      className={className}
    />
  );
}
