/** A practice: how it begins, what it needs, how one sees that it works, and which answers call for it. */

import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { Link } from '@/components/ui/link';
import type { PracticeEntry } from '@/lib/guide/catalogue/practice-entry';
import { EntryFacts } from './entry-facts';
import { LinkLine, LinkList } from './entry-links';
import { ModelNames } from './model-names';

export function PracticeDetails({ practice }: { practice: PracticeEntry }) {
  const { models, area, effort, firstStep, needs, neededFor, metric, articles, terms, sources, evidence } = practice;
  return (
    <EntryFacts
      ownPage
      facts={[
        { term: 'Model', text: <ModelNames models={models} /> },
        { term: 'Work area', text: area },
        { term: 'Effort', text: effort },
        { term: 'First step', text: firstStep },
        { term: 'Needs first', text: needs.length === 0 ? null : <LinkList links={needs} /> },
        { term: 'Needed for', text: neededFor.length === 0 ? null : <LinkList links={neededFor} /> },
        { term: 'Metric', text: <LinkLine links={[metric]} /> },
        { term: 'Called for by', text: <CallingAnswers calledBy={practice.calledBy} /> },
        { term: 'In articles', text: articles.length === 0 ? null : <LinkList links={articles} /> },
        { term: 'In the glossary', text: terms.length === 0 ? null : <LinkLine links={terms} /> },
        { term: 'Sources', text: <LinkList links={sources} /> },
        { term: 'Evidence', text: <EvidenceMark grade={evidence} /> },
      ]}
    />
  );
}

function CallingAnswers({ calledBy }: Pick<PracticeEntry, 'calledBy'>) {
  return (
    <ul>
      {calledBy.map(({ id, label, href, options, row }) => (
        <li key={id} className="border-t border-rule py-2 first:border-t-0 first:pt-0 last:pb-0">
          <Link href={href}>{label}</Link>
          <ul className="list-disc pl-5">
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
          <p className="text-sm text-muted">
            In the comparison: <Link href={row.href}>{row.label}</Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
