/** The two models of a pair, each with what it is for and the way to its own article. */

import { ModelMark } from '@/components/charts/model-mark';
import { Link } from '@/components/ui/link';
import { modelPath } from '@/lib/address/record';
import type { Model } from '@/lib/dataset/schema';

export function PairModels({ models }: { models: readonly Pick<Model, 'id' | 'name' | 'gist' | 'mark'>[] }) {
  return (
    <section aria-labelledby="pair-models-heading">
      <h2 id="pair-models-heading" className="border-b border-ink pb-2">
        The two models
      </h2>
      <ul className="text-sm">
        {models.map(({ id, name, gist, mark }) => (
          <li key={id} className="border-b border-rule py-2">
            <Link
              href={modelPath(id)}
              className="inline-flex min-h-6 items-center gap-2 text-base font-semibold text-ink"
            >
              <ModelMark shape={mark.shape} colour={mark.colour} />
              {name}
            </Link>
            <p>{gist}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
