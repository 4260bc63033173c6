import type { Metadata } from 'next';
import { GuideIndex } from '@/components/article/guide-index';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { guidesBySubject } from '@/lib/guide/article/guide-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('guides');

export default function GuidesPage() {
  const { label, title } = pageOf('guides');
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="Longer texts on questions that no single model answers, sorted by subject, and short answers to questions that people ask. Each can be read alone."
      />
      <GuideIndex groups={guidesBySubject()} />
    </StaticPart>
  );
}
