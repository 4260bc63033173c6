/** The engine's thresholds, each with its value and its reason. */
import type { MethodPage } from '@/lib/guide/method';

const points = (fraction: number) => `${Math.round(fraction * 100)} percentage points`;

export function Thresholds(thresholds: MethodPage['thresholds']) {
  const rows = [
    {
      name: 'Not enough to tell',
      value: `fewer than ${thresholds.minimumQuestions.value} questions that gave anything`,
      reason: thresholds.minimumQuestions.reason,
    },
    {
      name: 'Not enough to tell',
      value: `less than ${thresholds.minimumCast.value} weighted votes cast`,
      reason: thresholds.minimumCast.reason,
    },
    {
      name: 'Shared lead',
      value: `the second is within ${points(thresholds.sharedMargin.value)} of the first`,
      reason: thresholds.sharedMargin.reason,
    },
    {
      name: 'Clear lead',
      value: `the first is at least ${points(thresholds.clearMargin.value)} ahead`,
      reason: thresholds.clearMargin.reason,
    },
    { name: 'Leaning', value: 'it is between the two', reason: 'A direction, but not a certainty.' },
    {
      name: 'No leader in a work area',
      value: `less than ${thresholds.minimumCastInArea.value} weighted votes cast in it`,
      reason: thresholds.minimumCastInArea.reason,
    },
    {
      name: 'Shared work area',
      value: `the second is within ${points(thresholds.sharedMarginInArea.value)} of the first`,
      reason: thresholds.sharedMarginInArea.reason,
    },
  ];
  return (
    <dl className="border-t border-ink">
      {rows.map(({ name, value, reason }) => (
        <div
          key={`${name} ${value}`}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{name}</dt>
          <dd className="max-w-measure">
            If {value}. <span className="text-muted">{reason}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
