/** The result of a variation: its verdict, its blend beside the one before, and its own link. */
import { Link } from '@/components/ui/link';
import { privately } from '@/lib/address/private-result';
import type { Variation } from '@/lib/guide/browser/what-if';
import type { WhatIfForm } from '@/lib/guide/views/what-if';

type VariationPanelProps = {
  variation: Variation | undefined;
  models: WhatIfForm['models'];
  /** Whether the variation is the result itself. */
  same: boolean;
  failed: boolean;
  /** Whether its link is private. */
  isPrivate: boolean;
};

export function VariationPanel({ variation, models, same, failed, isPrivate }: VariationPanelProps) {
  const shown = variation && !same ? variation : undefined;
  return (
    <section aria-live="polite" aria-label="The variation" className="border-t border-ink pt-3">
      {failed ? (
        <p className="text-warn">
          The blend could not be computed here. The button below the form opens it as its own result.
        </p>
      ) : null}
      {shown ? (
        <p className="font-display leading-tight lg:text-xl">{shown.sentence}</p>
      ) : failed ? null : (
        <p className="text-muted">{variation ? 'This is the result as it stands.' : 'Nothing is changed yet.'}</p>
      )}
      {shown ? <p className="mt-1 text-sm text-muted">{shown.label}</p> : null}
      {shown && !shown.tells ? null : <Shares models={models} after={shown?.percent} />}
      {shown ? (
        <p className="mt-2 text-sm lg:mt-3">
          <Link href={isPrivate ? privately(shown.path) : shown.path} className="inline-flex min-h-6 items-center">
            Keep this variation: its own link
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Each model's share as it is, outlined, and as it would be, filled. */
function Shares({ models, after }: { models: WhatIfForm['models']; after: Variation['percent'] | undefined }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 text-sm lg:mt-3 lg:block">
      {models.map(({ id, name, colour, percent }) => (
        <li
          key={id}
          className="flex gap-1.5 lg:grid lg:grid-cols-[4.5rem_minmax(0,1fr)_6.5rem] lg:items-center lg:gap-2 lg:py-1"
        >
          <span>{name}</span>
          <svg aria-hidden="true" height={14} className="hidden w-full overflow-visible text-ink lg:block">
            <rect width="100%" height={14} className="fill-raised" />
            <rect y={after ? 3 : 0} width={`${after?.[id] ?? percent}%`} height={after ? 8 : 14} fill={colour} />
            {after ? <rect width={`${percent}%`} height={14} fill="none" stroke="currentColor" /> : null}
          </svg>
          <span className="text-right tabular-nums">
            <span>{after ? `${percent} → ` : ''}</span>
            <b className="font-semibold">{`${after?.[id] ?? percent}%`}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
