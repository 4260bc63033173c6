/** What a variation comes to: its sentence, its blend, and its own link. */
import type { Variation } from '@/lib/guide/what-if';
import type { WhatIfForm } from '@/lib/guide/what-if-form';

type VariationPanelProps = {
  variation: Variation | undefined;
  names: WhatIfForm['names'];
  /** Whether the variation is the result itself. */
  same: boolean;
  failed: boolean;
};

export function VariationPanel({ variation, names, same, failed }: VariationPanelProps) {
  return (
    <section aria-live="polite" aria-label="The variation" className="border-t border-ink pt-3">
      {failed ? (
        <p className="text-warn">
          The blend could not be computed here. The button below the form opens it as its own result.
        </p>
      ) : null}
      {variation && !same ? <Outcome variation={variation} names={names} /> : null}
      {variation && same ? <p>This is the result as it stands.</p> : null}
      {variation || failed ? null : <p className="text-muted">Nothing is changed yet.</p>}
    </section>
  );
}

function Outcome({ variation, names }: { variation: Variation; names: WhatIfForm['names'] }) {
  const { sentence, label, tells, percent, path } = variation;
  const models = Object.entries(names).map(([id, name]) => ({ id, name }));
  const shares: Readonly<Record<string, number>> = percent;
  return (
    <>
      <p className="font-display text-xl leading-tight">{sentence}</p>
      <p className="mt-1 text-sm text-muted">{label}</p>
      {tells ? (
        <ul className="mt-3 text-sm">
          {models.map(({ id, name }) => (
            <li key={id} className="grid grid-cols-[5rem_minmax(0,1fr)_3rem] items-center gap-2 py-1">
              <span>{name}</span>
              <svg aria-hidden="true" height={10} className="block w-full">
                <rect width="100%" height={10} className="fill-raised" />
                <rect width={`${shares[id] ?? 0}%`} height={10} className="fill-accent" />
              </svg>
              <span className="text-right tabular-nums">{shares[id] ?? 0}%</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-3 text-sm">
        <a href={path} className="inline-flex min-h-6 items-center">
          Keep this variation: its own link
        </a>
      </p>
    </>
  );
}
