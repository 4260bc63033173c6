/** Links to the pages about two models. */

import { ModelMark } from '@/components/charts/model-mark';
import { Link } from '@/components/ui/link';
import type { Model } from '@/lib/dataset/schema';

type PairModel = Pick<Model, 'id' | 'name' | 'mark'>;

export function PairLinks({ pairs }: { pairs: readonly { href: string; first: PairModel; second: PairModel }[] }) {
  return (
    <ul className="grid max-w-measure gap-x-8 sm:grid-cols-2">
      {pairs.map(({ href, first, second }) => (
        <li key={href} className="border-b border-rule">
          <Link href={href} className="flex min-h-11 items-center gap-2 py-2">
            <Mark model={first} />
            <Mark model={second} />
            <span>
              {first.name} and {second.name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Mark({ model }: { model: PairModel }) {
  return <ModelMark shape={model.mark.shape} colour={model.mark.colour} />;
}
