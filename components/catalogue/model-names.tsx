/** Models in a line, each with its mark. */
import { ModelMark } from '@/components/charts/model-mark';
import type { MarkedModel } from '@/lib/guide/catalogues-links';

export function ModelNames({ models }: { models: readonly MarkedModel[] }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {models.map(({ id, name, mark }) => (
        <span key={id} className="inline-flex items-center gap-1.5">
          <ModelMark shape={mark.shape} colour={mark.colour} size={13} />
          {name}
        </span>
      ))}
    </span>
  );
}
