/** The chosen models in two pictures: their profile, and where they are at home. Folded on phones, where the table comes first. */
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { ProfileChart } from '@/components/charts/profile-chart';
import { ProfileTable } from '@/components/charts/profile-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

type Shown = Pick<ComparisonPage, 'columns' | 'map'>;
type AtAGlanceProps = Shown & Pick<ComparisonPage, 'profile'> & { beside: boolean };

/** `beside` says that there is room for it beside the table, on wide screens. */
export function AtAGlance({ columns, profile, map, beside }: AtAGlanceProps) {
  return (
    <Disclosure
      compact
      summary="At a glance: profile and map"
      className={beside ? 'open-beside print:hidden' : 'print:hidden'}
    >
      <div className={beside ? '' : 'grid gap-x-12 lg:grid-cols-2'}>
        <ProfileChart models={columns} rows={profile} />
        <div className="mx-auto w-full max-w-[27rem]">
          <OperationsMap title="Where these models are at home" models={map} />
        </div>
      </div>
    </Disclosure>
  );
}

/** The pictures as tables; for two models every scale of the shown rows, with the reason for each place, which for more is a long list. */
export function PlaceTables({ columns, places, profile, map }: Shown & Pick<ComparisonPage, 'places' | 'profile'>) {
  const isPair = columns.length === 2;
  return (
    <>
      <ProfileTable
        caption="Each scale, from 1 to 5"
        models={columns}
        rows={isPair ? places : profile}
        withReasons={isPair}
      />
      <div className="mt-8">
        <OperationsMapTable caption="The map: each axis runs from 0 to 100." models={map} />
      </div>
    </>
  );
}
