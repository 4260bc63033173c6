/** One sentence for each work area: who leads it, how clearly, and why. Where nothing leads, the question that would tell. */
import { ModelMark } from '@/components/charts/model-mark';
import { Link } from '@/components/ui/link';
import type { AreaRow } from '@/lib/guide/result/areas';
import type { BlendRow } from '@/lib/guide/result/result-page';

export function AreaReasons({ areas, models }: { areas: readonly AreaRow[]; models: readonly BlendRow[] }) {
  const led = areas.filter(({ leaders }) => leaders.length > 0);
  const others = areas.filter(({ leaders }) => leaders.length === 0);
  return (
    <dl className="mt-8 border-t border-ink print:hidden">
      {led.map(({ id, label, leaders, clarity, why }) => {
        const leading = models.filter((model) => leaders.includes(model.id));
        return (
          <div key={id} className={row}>
            <dt className="font-semibold">{label}</dt>
            <dd className="max-w-measure">
              <span className="mr-2 inline-flex flex-wrap items-center gap-x-2 align-baseline font-semibold">
                {leading.map((model) => (
                  <span key={model.id} className="inline-flex items-center gap-1.5">
                    <ModelMark shape={model.shape} colour={model.colour} />
                    {model.name}
                  </span>
                ))}
                <span className="font-normal text-muted">({clarity})</span>
              </span>
              {why}
            </dd>
          </div>
        );
      })}
      {others.map(({ id, label, why, ask }) => (
        <div key={id} className={row}>
          <dt className="font-semibold">{label}</dt>
          <dd className="max-w-measure">
            {why}{' '}
            {ask ? (
              <>
                This would tell most: <Link href={ask.change}>{ask.question}</Link>
              </>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const row = 'grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[15rem_minmax(0,1fr)]';
