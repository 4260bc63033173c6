/** The result of a variation: its verdict, its blend, and its own link. */
import { Link } from '@/components/ui/link';
import type { Variation } from '@/lib/guide/browser/what-if';
import type { WhatIfForm } from '@/lib/guide/views/what-if';

type VariationPanelProps = {
  variation: Variation | undefined;
  models: WhatIfForm['models'];
  /** Whether the variation is the result itself. */
  same: boolean;
  failed: boolean;
};

export function VariationPanel({ variation, models, same, failed }: VariationPanelProps) {
  return (
    <section aria-live="polite" aria-label="The variation" className="border-t border-ink pt-3">
      {failed ? (
        <p className="text-warn">
          The blend could not be computed here. The button below the form opens it as its own result.
        </p>
      ) : null}
      {variation && !same ? <Outcome variation={variation} models={models} /> : null}
      {variation && same ? <p>This is the result as it stands.</p> : null}
      {variation || failed ? null : <p className="text-muted">Nothing is changed yet.</p>}
    </section>
  );
}

function Outcome({ variation, models }: { variation: Variation; models: WhatIfForm['models'] }) {
  const { sentence, label, tells, percent, path } = variation;
  return (
    <>
      <p className="font-display leading-tight lg:text-xl">{sentence}</p>
      <p className="mt-1 text-sm text-muted">{label}</p>
      {tells ? (
        <ul className="mt-2 flex flex-wrap gap-x-4 text-sm lg:mt-3 lg:block">
          {models.map(({ id, name, colour }) => (
            <li
              key={id}
              className="flex gap-1.5 lg:grid lg:grid-cols-[5rem_minmax(0,1fr)_3rem] lg:items-center lg:gap-2 lg:py-1"
            >
              <span>{name}</span>
              <svg aria-hidden="true" height={12} className="hidden w-full lg:block">
                <rect width="100%" height={12} className="fill-raised" />
                <rect width={`${percent[id]}%`} height={12} fill={colour} />
              </svg>
              <span className="text-right font-semibold tabular-nums">{`${percent[id]}%`}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-2 text-sm lg:mt-3">
        <Link href={path} className="inline-flex min-h-6 items-center">
          Keep this variation: its own link
        </Link>
      </p>
    </>
  );
}
