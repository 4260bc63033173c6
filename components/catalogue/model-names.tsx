/** Models in a line, each with its mark, and a link to its article. */

import { ModelMark } from '@/components/charts/model-mark';
import { Link } from '@/components/ui/link';
import type { MarkedModel } from '@/lib/guide/catalogue/entry-parts';

export function ModelNames({ models }: { models: readonly MarkedModel[] }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {models.map(({ id, name, mark, href }) => (
        <Link key={id} href={href} className="inline-flex min-h-6 items-center gap-1.5">
          <ModelMark shape={mark.shape} colour={mark.colour} size={13} />
          {name}
        </Link>
      ))}
    </span>
  );
}
