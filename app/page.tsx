import type { Metadata } from 'next';
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { Doors } from '@/components/home/doors';
import { ModelIndex } from '@/components/home/model-index';
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
  const { models, names, map, example, counts } = homePage();
  return (
    <StaticPart>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_27rem] lg:items-start">
        <div>
          <h1>An open decision guide to IT operations models</h1>
          <p className="mt-5 max-w-measure leading-normal sm:mt-6 sm:text-lg">
            Opsblend explains what {names} are, sets them side by side, and works out from your answers which blend of
            them fits your organisation. It gives its reasons and its sources.
          </p>
          <Doors counts={counts} comparison={pageOf('comparison')} questionnaire={pageOf('questionnaire')} />
        </div>
        <figure>
          <OperationsMap title="Operations map: where each model is at home" models={map} />
          <figcaption className="mt-1 pl-8 text-sm text-muted">
            The operations map: where each model is at home. The places are this guide’s judgement, not a measurement.
            <Disclosure summary="The map as a table" compact>
              <OperationsMapTable caption="Each axis runs from 0 to 100." models={map} />
            </Disclosure>
          </figcaption>
        </figure>
      </div>
      <Section
        id="example"
        heading="What a result looks like"
        aside="A described organisation, answered from its description alone. The link opens the whole result."
      >
        <WorkedExample {...example} />
      </Section>
      <Section id="models" heading="The models at a glance">
        <ModelIndex models={models} />
      </Section>
      {promises.map(({ id, heading, items }) => (
        <Section key={id} id={id} heading={heading}>
          <TermList items={items} />
        </Section>
      ))}
    </StaticPart>
  );
}
