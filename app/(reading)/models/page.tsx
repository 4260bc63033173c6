import type { Metadata } from 'next';
import { ScaleList } from '@/components/article/model-strip';
import { ModelMark } from '@/components/charts/model-mark';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { modelList } from '@/lib/guide/article/model-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('models');

export default function ModelsPage() {
  const { label, title } = pageOf('models');
  const { models, grades } = modelList();
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="Each is a way to run technology, with its own first aim. Few organisations live by one alone: most need a blend."
      />
      <ul className="border-t border-ink">
        {models.map((model) => (
          <li
            key={model.id}
            className="grid gap-x-12 gap-y-3 border-b border-rule py-6 lg:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div>
              <h2 className="flex items-center gap-3">
                <ModelMark shape={model.mark.shape} colour={model.mark.colour} size={22} />
                <Link href={model.href} className="text-ink">
                  {model.name}
                </Link>
              </h2>
              <p className="mt-1 text-sm text-muted">{model.expansion}</p>
              <ScaleList scales={model.scales} />
            </div>
            <div className="max-w-measure">
              <p className="font-semibold">{model.gist}</p>
              <p className="mt-2">{model.definition}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <Link href="/compare">Compare them side by side</Link>
      </p>
      <Section
        id="evidence"
        heading="How evidence is marked"
        aside="In the comparison and in the facts about each model."
      >
        <EvidenceLegend grades={grades} />
        <p className="mt-4 max-w-measure">
          Articles cite their sources by number. Each source says how far it could be checked, and when.
        </p>
      </Section>
    </StaticPart>
  );
}
