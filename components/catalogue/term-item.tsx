/** A term of the glossary: what it means, and where to read on. */
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import type { GlossaryEntry } from '@/lib/guide/catalogue/glossary-page';
import { ArticleLinks } from './article-links';
import { Entry } from './entry';
import { EntryFacts } from './entry-facts';
import { LinkLine } from './entry-links';

export function TermItem({ term }: { term: GlossaryEntry }) {
  return (
    <Entry id={term.id} name={term.term} aliases={term.aliases}>
      <p className="mt-2 max-w-measure">{term.definition}</p>
      <EntryFacts
        facts={[
          { term: 'See also', text: <LinkLine links={term.seeAlso} /> },
          {
            term: 'In articles',
            text: term.articles.length === 0 ? null : <ArticleLinks name={term.term} articles={term.articles} />,
          },
          { term: 'Sources', text: term.sources.length === 0 ? null : <LinkLine links={term.sources} /> },
          { term: 'Evidence', text: <EvidenceMark grade={term.evidence} /> },
        ]}
      />
    </Entry>
  );
}
