/** A tool: whose it is, under which licence and in which state, and what to know before choosing it. */

import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { Callout } from '@/components/ui/callout';
import { Link } from '@/components/ui/link';
import type { ToolEntry } from '@/lib/guide/catalogue/tool-entry';
import { EntryFacts } from './entry-facts';
import { LinkList } from './entry-links';
import { ModelNames } from './model-names';

export function ToolDetails({ tool }: { tool: ToolEntry }) {
  const { aliases, category, models, homepage, licence, life, status, looks, warning, articles, sources, evidence } =
    tool;
  return (
    <>
      {warning === null ? null : (
        <Callout kind="warning" heading={warning.heading} level={2}>
          <p>{warning.text}</p>
        </Callout>
      )}
      <EntryFacts
        ownPage
        facts={[
          { term: 'Also called', text: aliases.length === 0 ? null : aliases.join(' · ') },
          { term: 'Category', text: category },
          { term: 'Models', text: <ModelNames models={models} /> },
          { term: 'Licence', text: licence },
          { term: 'State', text: `${life} ${status}` },
          {
            term: 'Homepage',
            text: (
              <Link href={homepage.href} rel="noopener">
                {homepage.label}
              </Link>
            ),
          },
          { term: 'In articles', text: articles.length === 0 ? null : <LinkList links={articles} /> },
          { term: 'Sources', text: <LinkList links={sources} /> },
          { term: 'Last checked', text: looks },
          { term: 'Evidence', text: <EvidenceMark grade={evidence} /> },
        ]}
      />
    </>
  );
}
