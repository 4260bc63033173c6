import type { Metadata } from 'next';
import { SourceList } from '@/components/article/source-list';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { GlanceTable } from '@/components/story/glance-table';
import { LanesTable } from '@/components/story/lanes-table';
import { LessonTable } from '@/components/story/lesson-table';
import { ModelChoice } from '@/components/story/model-choice';
import { StepLegend } from '@/components/story/step-legend';
import { AddressNotice } from '@/components/ui/address-notice';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { placed } from '@/lib/address/base-path';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { storyPage } from '@/lib/guide/story/story-page';

export const metadata: Metadata = pageMetadata('story');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StoryRoute({ searchParams }: Props) {
  const { label, title, href } = pageOf('story');
  const { choice, notice, stories, risks, kinds, grades, ours, sources } = storyPage(await searchParams);
  return (
    <>
      <link rel="alternate" type="text/markdown" href={placed(`${href}.md`)} />
      <StaticPart>
        <div className="across">
          <PageHeader
            above={<Breadcrumbs trail={[pageOf('comparison')]} current={label} />}
            title={title}
            lede="One change and one outage, told once for each model: who touches it, where it waits, what can stop it."
          >
            <ul className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
              {stories.map((story) => (
                <li key={story.id}>
                  <Link href={`#${story.id}`}>{story.title}</Link>
                </li>
              ))}
              <li>
                <Link href="#reading">How to read it</Link>
              </li>
            </ul>
          </PageHeader>
          <ModelChoice models={choice} />
          <AddressNotice notice={notice} className="mt-6" />
          {stories.map((story) => (
            <Section
              key={story.id}
              id={story.id}
              heading={story.title}
              wide
              className={story === stories[0] ? 'mt-14' : 'mt-14 print:break-before-page'}
            >
              <p className="max-w-measure">{story.setting}</p>
              <h3 className="mt-6">At a glance</h3>
              <p className="mt-1 max-w-measure text-sm text-muted">
                In the strips a full block is work, an empty one a check, a broken one a wait, and a bar can stop it.
                The wider a block, the longer it takes, by order of magnitude.
              </p>
              <GlanceTable caption={`${story.title}: each model at a glance`} lanes={story.lanes} />
              <h3 className="mt-8 print:break-before-page">Step by step</h3>
              <LanesTable
                story={story.id}
                caption={`${story.title}: each model step by step`}
                phases={story.phases}
                lanes={story.lanes}
              />
              <h3 className="mt-8">What it comes to</h3>
              <LessonTable caption={`${story.title}: what each lane shows`} lanes={story.lanes} />
            </Section>
          ))}
          <Section id="reading" heading="How to read it">
            <div className="max-w-measure">
              <p>
                Each lane shows a model as it is meant to work, in an organisation that uses no other. Most
                organisations work by a blend, and each model can be done poorly:{' '}
                <Link href={risks}>the risks of each are in the comparison</Link>.
              </p>
              <p className="mt-3">
                How long a step takes is said by order of size. It is typical and not measured. Of the {ours.all} steps
                shown here {ours.own} are our own illustration; the others follow sources.
              </p>
            </div>
            <div className="mt-4">
              <StepLegend kinds={kinds} />
            </div>
          </Section>
          <Section id="evidence" heading="What the evidence marks mean">
            <EvidenceLegend grades={grades} />
          </Section>
          <Section id="sources" heading="Sources" aside="In the order in which the page first relies on them.">
            <div className="print:columns-2">
              <SourceList sources={sources} />
            </div>
          </Section>
        </div>
      </StaticPart>
    </>
  );
}
