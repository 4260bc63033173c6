/** The operations map with the blend on it. On paper it stands open. */
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';

export function WhereItStands({ map, standing }: Pick<ResultPage, 'map' | 'standing'>) {
  const here = { ...standing, label: 'This blend' };
  return (
    <section id="map" className="mt-1 border-t border-rule pt-1 print:hidden">
      <Disclosure compact summary="Where the blend stands on the operations map">
        <figure className="grid gap-x-12 gap-y-4 md:grid-cols-[21rem_minmax(0,1fr)]">
          <OperationsMap title="Where the blend stands on the operations map" models={map} standing={here} />
          <figcaption className="max-w-measure text-sm text-muted">
            “This blend” stands at the mean of the models’ places, weighted with their shares. It is not a measurement
            of the organisation. The rings show that a model’s place is a region.
            <Disclosure summary="The map as a table" compact>
              <OperationsMapTable caption="Each axis runs from 0 to 100." models={map} standing={here} />
            </Disclosure>
          </figcaption>
        </figure>
      </Disclosure>
    </section>
  );
}
