/** A tool: what it does, whose, under which licence and in which state, and what to know before choosing it. */
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { Callout } from '@/components/ui/callout';
import type { ToolEntry } from '@/lib/guide/catalogue/tools-page';
import { ArticleLinks } from './article-links';
import { Entry, EntryFacts } from './entry';
import { LinkLine } from './entry-links';
import { ModelNames } from './model-names';

export function ToolItem({ tool }: { tool: ToolEntry }) {
  const { id, name, aliases, what, models, homepage, licence, status, warning, articles, sources, evidence } = tool;
  return (
    <Entry id={id} name={name} aliases={aliases}>
      <p className="mt-2 max-w-measure">{what}</p>
      {warning === null ? null : (
        <div className="mt-3">
          <Callout kind="warning" heading={warning.heading} level={4}>
            <p>{warning.text}</p>
          </Callout>
        </div>
      )}
      <EntryFacts
        facts={[
          { term: 'Models', text: <ModelNames models={models} /> },
          { term: 'Licence', text: licence },
          { term: 'State', text: status },
          {
            term: 'Homepage',
            text: (
              <a href={homepage.href} rel="noopener">
                {homepage.label}
              </a>
            ),
          },
          {
            term: 'In articles',
            text: articles.length === 0 ? null : <ArticleLinks name={name} articles={articles} />,
          },
          { term: 'Sources', text: <LinkLine links={sources} /> },
          { term: 'Evidence', text: <EvidenceMark grade={evidence} /> },
        ]}
      />
    </Entry>
  );
}
