import type { Metadata } from 'next';
import { AgreementStrip } from '@/components/charts/agreement-strip';
import { AreaMatrix } from '@/components/charts/area-matrix';
import { BlendBar } from '@/components/charts/blend-bar';
import { BlendRing } from '@/components/charts/blend-ring';
import { DivergingBar } from '@/components/charts/diverging-bar';
import { ModelMark } from '@/components/charts/model-mark';
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { PlaceOnMap } from '@/components/charts/place-on-map';
import { ProfileChart } from '@/components/charts/profile-chart';
import { ProfileTable } from '@/components/charts/profile-table';
import { RangeWhisker } from '@/components/charts/range-whisker';
import { ScaleMark } from '@/components/charts/scale-mark';
import { StaticPart } from '@/components/static-part/static-part';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import * as samples from './samples';
import { UiParts } from './ui-parts';

export const metadata: Metadata = { title: 'Style guide', robots: { index: false, follow: false } };

/** Every chart and part in every state, for those who build the guide. */
export default function StyleguidePage() {
  const { agreement, areas, blends, contributions, mapModels, models, profile, profileModels, standing } = samples;
  const [place, ...others] = mapModels;
  const leader = models.find(({ id }) => id === 'sre');
  return (
    <StaticPart>
      <PageHeader title="Style guide" lede="Every chart and part in every state. The data is made up." />
      <Section id="marks" heading="Marks" aside="One shape and one colour a model; filled and outlined.">
        <ul className="flex flex-wrap gap-6">
          {models.map(({ id, name, shape, colour }) => (
            <li key={id} className="inline-flex items-center gap-2">
              <ModelMark shape={shape} colour={colour} size={28} />
              <ModelMark shape={shape} colour={colour} size={28} filled={false} />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="bars" heading="Blend bar">
        <div className="grid gap-10">
          {blends.map(({ title, parts }) => (
            <BlendBar key={title} title={title} parts={parts} />
          ))}
        </div>
      </Section>
      <Section id="rings" heading="Blend ring">
        <div className="grid gap-10">
          {blends.map(({ title, parts }) => (
            <BlendRing key={title} title={title} parts={parts} />
          ))}
        </div>
      </Section>
      <Section id="map" heading="Operations map">
        <div className="grid gap-10 lg:grid-cols-2">
          <OperationsMap title="The models" models={mapModels} />
          <OperationsMap title="The models and a blend" models={mapModels} standing={standing} />
        </div>
        <OperationsMapTable caption="Its table" models={mapModels} standing={standing} />
        {place ? <PlaceOnMap model={place} others={others} /> : null}
      </Section>
      <Section id="matrix" heading="Area matrix">
        <AreaMatrix caption="Shares in per cent: clear, shared, none" models={models} areas={areas} />
      </Section>
      <Section id="diverging" heading="Diverging bars">
        <div className="grid max-w-96 gap-4">
          {contributions.map(({ id, value }) => (
            <DivergingBar key={id} value={value} reach={8} colour={leader?.colour ?? 'currentColor'} />
          ))}
        </div>
      </Section>
      <Section id="profile" heading="Profile chart">
        <div className="max-w-measure">
          <ProfileChart models={profileModels} rows={profile} />
        </div>
        <ProfileTable caption="Its table, with reasons" models={profileModels} rows={profile} />
      </Section>
      <Section id="scales" heading="Marks on scales">
        <ul className="flex flex-wrap gap-6">
          {[1, 2, 3, 4, 5].map((at) => (
            <li key={at}>
              <ScaleMark at={at} of={5} label={`Pace of change: ${at} of 5`} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="agreement" heading="Agreement strip">
        <AgreementStrip title="How often is a change put live?" steps={agreement} />
      </Section>
      <Section id="range" heading="Range whiskers">
        <div className="grid max-w-96 gap-4">
          {models.map(({ id, colour }, index) => (
            <RangeWhisker key={id} low={index / 10} value={index / 8} high={index / 6 + 0.1} colour={colour} />
          ))}
        </div>
      </Section>
      <UiParts />
    </StaticPart>
  );
}
