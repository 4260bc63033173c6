import type { Metadata } from 'next';
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { Doors } from '@/components/home/doors';
import { ModelIndex } from '@/components/home/model-index';
import { PairQuestions } from '@/components/home/pair-questions';
import { promises } from '@/components/home/promises';
import { WorkedExample } from '@/components/home/worked-example';
import { StaticPart } from '@/components/static-part/static-part';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { TermList } from '@/components/ui/term-list';
import { homePage } from '@/lib/guide/home/home-page';
import { pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  const { models, names, pairs, map, example, counts } = homePage();
  return (
    <StaticPart>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_27rem] lg:items-start">
        <div>
          <h1>Which operations model fits your organisation?</h1>
          <p className="mt-4 max-w-measure leading-normal sm:mt-5 sm:text-lg">
            Say what can be observed in yours, and see which blend of {names} fits it: who should lead which work, why,
            how sure that is, and what to do in the first 90 days. No account, and every fact has its source.
          </p>
          <Doors counts={counts} comparison={pageOf('comparison')} questionnaire={pageOf('questionnaire')} />
        </div>
        <WorkedExample {...example} />
      </div>
      <Section id="models" heading="The models at a glance">
        <ModelIndex models={models} />
        <PairQuestions pairs={pairs} />
      </Section>
      <Section
        id="map"
        heading="Where each model is at home"
        aside="The places are this guide’s judgement, not a measurement."
      >
        <figure className="max-w-[27rem]">
          <OperationsMap title="Operations map: where each model is at home" models={map} />
          <figcaption className="mt-1 pl-8 text-sm text-muted">
            The rings show that a model’s place is a region: the nearer to the mark, the more typical of the model.
            <Disclosure summary="The map as a table" compact>
              <OperationsMapTable caption="Each axis runs from 0 to 100." models={map} />
            </Disclosure>
          </figcaption>
        </figure>
      </Section>
      {promises.map(({ id, heading, items }) => (
        <Section key={id} id={id} heading={heading}>
          <TermList items={items} />
        </Section>
      ))}
    </StaticPart>
  );
}
