/** What a pair's page says after its two sentences: where the two differ most, when to choose which, and how they work together. */
import { ModelMark } from '@/components/charts/model-mark';
import { ProfileChart } from '@/components/charts/profile-chart';
import type { Model } from '@/lib/dataset/schema';
import type { ScaleRow } from '@/lib/guide/views/scales';

type PairInShortProps = {
  models: readonly Pick<Model, 'id' | 'name' | 'mark'>[];
  scales: readonly ScaleRow[];
  choose: readonly { model: string; name: string; when: string }[];
  together: string;
};

export function PairInShort({ models, scales, choose, together }: PairInShortProps) {
  const markOf = (id: string) => models.find((model) => model.id === id)?.mark;
  return (
    <div id="in-short" className="mt-1.5 text-[0.875rem] leading-snug sm:mt-5">
      <p className="mb-1 text-sm font-semibold max-sm:sr-only">Where they differ most</p>
      <ProfileChart models={models} rows={scales} compact />
      <dl className="mt-1.5 grid gap-x-6 gap-y-1 sm:mt-5 sm:grid-cols-2 sm:text-lg">
        {choose.map(({ model, name, when }) => {
          const mark = markOf(model);
          return (
            <div key={model}>
              <dt className="inline font-semibold">
                {mark && <ModelMark {...mark} className="mr-2 align-[-0.125em] max-sm:hidden" />}
                Choose {name} when
              </dt>{' '}
              <dd className="inline">{when}.</dd>
            </div>
          );
        })}
        <div className="sm:col-span-2">
          <dt className="inline font-semibold">Together:</dt> <dd className="inline">{together}</dd>
        </div>
      </dl>
    </div>
  );
}
