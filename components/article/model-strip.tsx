/** A model at first sight: its place on the map, when it fits and when not, and how it stands on a few scales. Each part leads to its row. */
import type { ReactNode } from 'react';
import { type MapModel, placeInWords } from '@/components/charts/map-position';
import { PlaceOnMap } from '@/components/charts/place-on-map';
import { ScaleMark } from '@/components/charts/scale-mark';
import { Link } from '@/components/ui/link';
import { placeOnScale, scaleLabel } from '@/lib/words/scales';

type ModelStripProps = {
  place: MapModel;
  others: readonly MapModel[];
  /** The map with all models. */
  map: string;
  /** When it fits, and when not. */
  facts: readonly { label: string; phrase: string; href: string }[];
  scales: readonly StripScale[];
};

export type StripScale = { id: string; name: string; low: string; high: string; href: string; at: number };

export function ModelStrip({ place, others, map, facts, scales }: ModelStripProps) {
  return (
    <section
      aria-label={`${place.name} at first sight`}
      className="mb-8 grid gap-x-8 gap-y-3 border-t border-ink pt-4 text-sm leading-snug sm:grid-cols-2"
    >
      <div className="flex gap-x-4">
        <PlaceOnMap model={place} others={others} />
        <dl>
          <Part label="On the map" href={map}>
            {placeInWords(place)}
          </Part>
        </dl>
      </div>
      <dl className="grid content-start gap-y-3">
        {facts.map(({ label, phrase, href }) => (
          <Part key={href} label={label} href={href}>
            {phrase}
          </Part>
        ))}
      </dl>
      <dl className="grid gap-x-8 gap-y-3 sm:col-span-2 sm:grid-cols-2 lg:grid-cols-[4fr_4fr_7fr]">
        {scales.map((scale) => (
          <Part key={scale.id} label={scale.name} href={scale.href}>
            <ScaleMark at={scale.at} of={5} label={scaleLabel(scale, scale.at)} />{' '}
            <span aria-hidden="true">{placeOnScale(scale, scale.at)}</span>
          </Part>
        ))}
      </dl>
    </section>
  );
}

function Part({ label, href, children }: { label: string; href: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Link href={href} className="font-semibold text-ink">
          {label}
        </Link>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The scales alone, for a list of models. */
export function ScaleList({ scales }: { scales: readonly StripScale[] }) {
  return (
    <dl className="mt-3 text-sm">
      {scales.map((scale) => (
        <div key={scale.id} className="flex items-center justify-between gap-x-4">
          <dt>{scale.name}</dt>
          <dd>
            <ScaleMark at={scale.at} of={5} label={scaleLabel(scale, scale.at)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
