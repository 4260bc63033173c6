/** A metric: its formula and unit, how to read it, how not to use it, and what it belongs to. */
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { FormulaBlock } from '@/components/ui/formula';
import type { MetricEntry } from '@/lib/guide/catalogue/metric-entry';
import { EntryFacts } from './entry-facts';
import { LinkLine, LinkList } from './entry-links';
import { ModelNames } from './model-names';
import { MttrNote } from './mttr-note';

export function MetricDetails({ metric }: { metric: MetricEntry }) {
  const { aliases, subject, formula, unit, models, caution, misuse, usedBy, articles, terms, sources, evidence } =
    metric;
  return (
    <>
      {metric.isMttrReading ? <MttrNote /> : null}
      <EntryFacts
        ownPage
        facts={[
          { term: 'Also called', text: aliases.length === 0 ? null : aliases.join(' · ') },
          { term: 'Subject', text: subject },
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
          { term: 'Used by', text: usedBy.length === 0 ? null : <LinkList links={usedBy} /> },
          { term: 'In articles', text: articles.length === 0 ? null : <LinkList links={articles} /> },
          { term: 'In the glossary', text: terms.length === 0 ? null : <LinkLine links={terms} /> },
          { term: 'Sources', text: <LinkList links={sources} /> },
          { term: 'Evidence', text: <EvidenceMark grade={evidence} /> },
        ]}
      />
    </>
  );
}
