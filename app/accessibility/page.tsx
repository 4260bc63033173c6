import type { Metadata } from 'next';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { TermList } from '@/components/ui/term-list';
import { accessibilityCheckedOn, pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { dateInWords } from '@/lib/words/dates';
import { tested, unknown, ways } from './statements';

export const metadata: Metadata = pageMetadata('accessibility');

export default function AccessibilityPage() {
  const { label, title } = pageOf('accessibility');
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="The guide aims at WCAG 2.2, level AA. It was tested by programs and by its makers. No one who relies on assistive technology has tested it, so we can’t say that it conforms."
      />
      <Section
        id="tested"
        heading="What was tested, and how"
        aside={`Last looked through on ${dateInWords(accessibilityCheckedOn)}.`}
      >
        <TermList items={tested} />
      </Section>
      <Section id="unknown" heading="What we don’t know">
        <TermList items={unknown} />
      </Section>
      <Section id="ways" heading="What is there to help">
        <TermList items={ways} />
      </Section>
    </StaticPart>
  );
}
