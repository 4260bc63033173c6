/** The models as a list: a line each, with mark, name, full name and what it is for. */

import type { ComponentProps } from 'react';
import { Link } from '@/components/ui/link';
import { ModelMark } from '../charts/model-mark';

type IndexedModel = {
  id: string;
  name: string;
  expansion: string;
  gist: string;
  href: string;
  mark: Pick<ComponentProps<typeof ModelMark>, 'shape' | 'colour'>;
};

export function ModelIndex({ models }: { models: readonly IndexedModel[] }) {
  return (
    <ul className="divide-y divide-rule border-b border-rule">
      {models.map(({ id, name, expansion, gist, href, mark }) => (
        <li
          key={id}
          className="relative grid grid-cols-[2rem_minmax(0,1fr)] items-baseline gap-x-3 py-4 first:pt-0 hover:bg-raised sm:grid-cols-[2rem_15rem_minmax(0,1fr)]"
        >
          <span className="self-center sm:self-start sm:pt-1.5">
            <ModelMark {...mark} size={22} />
          </span>
          <span>
            <Link
              href={href}
              className="font-display text-2xl leading-tight text-ink decoration-rule after:absolute after:inset-0 hover:decoration-accent"
            >
              {name}
            </Link>
            <span className="block text-sm text-muted">{expansion}</span>
          </span>
          <span className="max-sm:col-start-2 max-sm:mt-1">{gist}</span>
        </li>
      ))}
    </ul>
  );
}
