import type { Metadata } from 'next';
import { EntryPage } from '@/components/catalogue/entry-page';
import { ToolDetails } from '@/components/catalogue/tool-details';
import { StaticPart } from '@/components/static-part/static-part';
import { toolEntry } from '@/lib/guide/catalogue/tool-entry';
import { pageOf } from '@/lib/guide/pages/page-list';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';
import { NoSuchRecord } from '../../no-such-record';

type Props = { params: Promise<{ tool: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const tool = toolEntry((await params).tool);
  return recordMetadata(tool && { title: `Tool: ${tool.name}`, description: tool.what, href: tool.href });
}

export default async function ToolPage({ params }: Props) {
  const tool = toolEntry((await params).tool);
  const catalogue = pageOf('tools');
  if (!tool) return <NoSuchRecord noun="tool" list={catalogue} asked={(await params).tool} />;
  return (
    <StaticPart>
      <EntryPage catalogue={catalogue} name={tool.name} text={tool.what} evidence={tool.evidence}>
        <ToolDetails tool={tool} />
      </EntryPage>
    </StaticPart>
  );
}
