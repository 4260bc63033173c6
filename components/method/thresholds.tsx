/** The engine's thresholds, each with its value and its reason. */
import type { MethodPage } from '@/lib/guide/method/method-page';

const points = (fraction: number) => `${Math.round(fraction * 100)} percentage points`;
const percent = (fraction: number) => `${Math.round(fraction * 100)}%`;

export function Thresholds(all: MethodPage['thresholds']) {
  const rows = [
    {
      term: 'Not enough to tell',
      rule: `Fewer than ${all.minimumQuestions.value} questions gave anything.`,
      reason: all.minimumQuestions.reason,
    },
    {
      term: 'Not enough to tell',
      rule: `Less than ${all.minimumCast.value} weighted votes were cast.`,
      reason: all.minimumCast.reason,
    },
    {
      term: 'Shared lead',
      rule: `The second is within ${points(all.sharedMargin.value)} of the first.`,
      reason: all.sharedMargin.reason,
    },
    {
      term: 'Shared lead',
      rule: `Or the first stays first in less than ${percent(all.sharedStability.value)} of plausible weightings, and another model is first in at least ${percent(all.sharedChance.value)}.`,
      reason: `${all.sharedStability.reason} ${all.sharedChance.reason}`,
    },
    {
      term: 'Clear lead',
      rule: `The first is at least ${points(all.clearMargin.value)} ahead,`,
      reason: all.clearMargin.reason,
    },
    {
      term: 'Clear lead',
      rule: `and stays first in at least ${percent(all.clearStability.value)} of plausible weightings,`,
      reason: all.clearStability.reason,
    },
    {
      term: 'Clear lead',
      rule: `and at least ${percent(all.clearSettled.value)} of all base weight is settled.`,
      reason: all.clearSettled.reason,
    },
    {
      term: 'Leaning',
      rule: 'Anything between a shared and a clear lead.',
      reason: 'A direction, but not a certainty.',
    },
    {
      term: 'Supports',
      rule: `A model that doesn’t lead has at least ${percent(all.supports.value)}, or alone leads a work area.`,
      reason: all.supports.reason,
    },
    {
      term: 'Borrow from',
      rule: `It has at least ${percent(all.borrow.value)}; below that, it is not for now.`,
      reason: all.borrow.reason,
    },
    {
      term: 'No leader in an area',
      rule: `Less than ${all.minimumCastInArea.value} weighted votes were cast in it.`,
      reason: all.minimumCastInArea.reason,
    },
    {
      term: 'Shared work area',
      rule: `The second is within ${points(all.sharedMarginInArea.value)} of the first.`,
      reason: all.sharedMarginInArea.reason,
    },
  ];
  return (
    <dl className="border-t border-ink">
      {rows.map(({ term, rule, reason }) => (
        <div key={rule} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="font-semibold">{term}</dt>
          <dd className="max-w-measure">
            {rule} <span className="text-muted">{reason}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
