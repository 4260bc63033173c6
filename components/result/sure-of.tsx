/** How sure the lead is, and of what: three figures, each with one more doubt. */
import type { ResultPage } from '@/lib/guide/browser/result/result-page';

export function SureOf({ model, figures }: NonNullable<ResultPage['sureOf']>) {
  return (
    <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-0.5 text-sm print:mt-1">
      <dt className="text-muted max-sm:w-full">{model} stays first</dt>
      {figures.map(({ doubt, often }) => (
        <dd key={doubt} className="max-sm:w-full">
          <b className="inline-block font-semibold tabular-nums max-sm:min-w-14">{often}</b> {doubt}
        </dd>
      ))}
    </dl>
  );
}
