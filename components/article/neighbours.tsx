/** The other models, each with the page about the two. */

import { ModelMark } from '@/components/charts/model-mark';
import { Link } from '@/components/ui/link';
import type { Model } from '@/lib/dataset/schema';

type NeighboursProps = {
  /** Of the model that the page is about. */
  name: string;
  neighbours: readonly (Pick<Model, 'id' | 'name' | 'gist' | 'mark'> & { href: string; pair: string })[];
};

export function Neighbours({ name, neighbours }: NeighboursProps) {
  return (
    <ul>
      {neighbours.map((neighbour) => (
        <li
          key={neighbour.id}
          className="grid gap-x-6 border-b border-rule py-3 first:pt-0 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
        >
          <Link
            href={neighbour.href}
            className="inline-flex min-h-6 items-center gap-2 self-start font-semibold text-ink"
          >
            <ModelMark shape={neighbour.mark.shape} colour={neighbour.mark.colour} />
            {neighbour.name}
          </Link>
          <span>{neighbour.gist}</span>
          <Link href={neighbour.pair} className="min-h-6">
            {name} and {neighbour.name} compared
          </Link>
        </li>
      ))}
    </ul>
  );
}
