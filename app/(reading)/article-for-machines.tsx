import { JsonLd } from '@/components/layout/json-ld';
import { StaticPart } from '@/components/static-part/static-part';
import { placed } from '@/lib/address/base-path';
import { articleData } from '@/lib/guide/machines/structured-data';

/** What machines are told beside an article: structured data, and where its Markdown twin is. */
export function ArticleForMachines({ href }: { href: string }) {
  const data = articleData(href);
  if (!data) return null;
  return (
    <>
      <link rel="alternate" type="text/markdown" href={placed(`${href}.md`)} />
      <StaticPart>
        <JsonLd data={data} />
      </StaticPart>
    </>
  );
}
