/** The engine's thresholds, each with its value and its reason. */
import type { MethodPage } from '@/lib/guide/method/method-page';
import { asPercent, distanceInPoints } from '@/lib/words/numbers';
import { roleWords } from '@/lib/words/roles';
import { verdictLabels } from '@/lib/words/verdict';

export function Thresholds(all: MethodPage['thresholds']) {
  const rows = [
    {
      term: verdictLabels['not-enough'],
      rule: `Fewer than ${all.minimumQuestions.value} questions gave anything.`,
      reason: all.minimumQuestions.reason,
    },
    {
      term: verdictLabels['not-enough'],
      rule: `Less than ${all.minimumCast.value} weighted votes were cast.`,
      reason: all.minimumCast.reason,
    },
    {
      term: verdictLabels['shared-lead'],
      rule: `The second is within ${distanceInPoints(all.sharedMargin.value)} of the first.`,
      reason: all.sharedMargin.reason,
    },
    {
      term: verdictLabels['shared-lead'],
      rule: `Or the first stays first in less than ${asPercent(all.sharedStability.value)} of draws, and another model is first in at least ${asPercent(all.sharedChance.value)}.`,
      reason: `${all.sharedStability.reason} ${all.sharedChance.reason}`,
    },
    {
      term: verdictLabels['clear-lead'],
      rule: `The first is at least ${distanceInPoints(all.clearMargin.value)} ahead,`,
      reason: all.clearMargin.reason,
    },
    {
      term: verdictLabels['clear-lead'],
      rule: `and stays first in at least ${asPercent(all.clearStability.value)} of draws, of each kind,`,
      reason: all.clearStability.reason,
    },
    {
      term: verdictLabels['clear-lead'],
      rule: `and at least ${asPercent(all.clearSettled.value)} of all base weight is settled.`,
      reason: all.clearSettled.reason,
    },
    {
      term: verdictLabels.leaning,
      rule: 'Anything between a shared and a clear lead.',
      reason: 'A direction, but not a certainty.',
    },
    {
      term: roleWords.supports.label,
      rule: `A model that doesn’t lead has at least ${asPercent(all.supports.value)}, or alone leads a work area.`,
      reason: all.supports.reason,
    },
    {
      term: roleWords['borrow-from'].label,
      rule: `It has at least ${asPercent(all.borrow.value)}; below that, its part is “${roleWords['not-now'].inSentence}”.`,
      reason: all.borrow.reason,
    },
    {
      term: 'No leader in an area',
      rule: `Less than ${all.minimumCastInArea.value} weighted votes were cast in it.`,
      reason: all.minimumCastInArea.reason,
    },
    {
      term: 'Shared work area',
      rule: `The second is within ${distanceInPoints(all.sharedMarginInArea.value)} of the first.`,
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
