import type { Metadata } from 'next';
import { GuideIndex } from '@/components/article/guide-index';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { guideList } from '@/lib/guide/article/guide-page';

export const metadata: Metadata = {
  title: 'Guides',
  description:
    'How the models combine, how to adopt DevOps, SRE and NetOps step by step, what TechOps means here, case studies, and what is known.',
  alternates: { canonical: '/guides' },
};

export default function GuidesPage() {
  return (
    <>
      <PageHeader
        above={<Breadcrumbs trail={[]} current="Guides" />}
        title="Guides"
        lede="Longer texts on questions that no single model answers. They can be read in this order, or each alone."
      />
      <GuideIndex guides={guideList()} />
    </>
  );
}
