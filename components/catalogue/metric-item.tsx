/** A metric: what it is, its formula and unit, how to read it, how not to use it, and what it belongs to. */
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { FormulaBlock } from '@/components/ui/formula';
import type { MetricEntry } from '@/lib/guide/catalogue/metrics-page';
import { ArticleLinks } from './article-links';
import { Entry, EntryFacts } from './entry';
import { LinkLine } from './entry-links';
import { ModelNames } from './model-names';

export function MetricItem({ metric }: { metric: MetricEntry }) {
  const {
    id,
    name,
    aliases,
    definition,
    formula,
    unit,
    models,
    caution,
    misuse,
    usedBy,
    articles,
    terms,
    sources,
    evidence,
  } = metric;
  return (
    <Entry id={id} name={name} aliases={aliases}>
      <p className="mt-2 max-w-measure">{definition}</p>
      <EntryFacts
        facts={[
          {
            term: 'Formula',
            text: (
              <div className="[&>div]:my-1 [&>div]:justify-start">
                <FormulaBlock tex={[formula]} />
              </div>
            ),
          },
          { term: 'Unit', text: unit },
          { term: 'Models', text: <ModelNames models={models} /> },
          { term: 'Reading it', text: caution },
          { term: 'How not to use it', text: misuse },
          { term: 'Used by', text: usedBy.length === 0 ? null : <LinkLine links={usedBy} /> },
          {
            term: 'In articles',
            text: articles.length === 0 ? null : <ArticleLinks name={name} articles={articles} />,
          },
          { term: 'In the glossary', text: terms.length === 0 ? null : <LinkLine links={terms} /> },
          { term: 'Sources', text: <LinkLine links={sources} /> },
          { term: 'Evidence', text: <EvidenceMark grade={evidence} /> },
        ]}
      />
    </Entry>
  );
}
