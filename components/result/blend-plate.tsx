/** The blend: the bar, and below it the numbers beside the operations map. */
import { BlendBar } from '@/components/charts/blend-bar';
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { ResultPage } from '@/lib/guide/result/result-page';
import { BlendDetails } from './blend-details';

type BlendPlateProps = Pick<ResultPage, 'blend' | 'map' | 'standing'> & { anyOpen: boolean };

export function BlendPlate({ blend, map, standing, anyOpen }: BlendPlateProps) {
  const here = { ...standing, label: 'This blend' };
  return (
    <>
      <BlendBar title="Your blend" parts={blend} />
      <div className="mt-8 grid gap-x-8 gap-y-10 md:grid-cols-[minmax(0,1fr)_18rem] lg:gap-x-12 lg:grid-cols-[minmax(0,1fr)_21rem] print:mt-1.5 print:grid-cols-[minmax(0,1fr)_20rem] print:gap-x-8">
        <BlendDetails parts={blend} anyOpen={anyOpen} />
        <figure>
          <OperationsMap title="Where the blend stands on the operations map" models={map} standing={here} />
          <figcaption className="pl-8 text-sm text-muted print:hidden">
            “This blend” stands at the mean of the models’ places, weighted with their shares. It is not a measurement
            of the organisation.
            <Disclosure summary="The map as a table" compact className="print:hidden">
              <OperationsMapTable caption="Each axis runs from 0 to 100." models={map} standing={here} />
            </Disclosure>
          </figcaption>
        </figure>
      </div>
    </>
  );
}
