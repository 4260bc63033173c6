/** A practice: what it is, how it begins, what it needs, how one sees that it works, and which answers call for it. */
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { Disclosure } from '@/components/ui/disclosure';
import type { PracticeEntry } from '@/lib/guide/catalogue/practices-page';
import { ArticleLinks } from './article-links';
import { Entry, EntryFacts } from './entry';
import { LinkLine } from './entry-links';

export function PracticeItem({ practice }: { practice: PracticeEntry }) {
  const {
    id,
    name,
    what,
    firstStep,
    area,
    effort,
    needs,
    neededFor,
    metric,
    calledBy,
    articles,
    terms,
    sources,
    evidence,
  } = practice;
  return (
    <Entry id={id} name={name} subline={`${area} · ${effort}`}>
      <p className="mt-2 max-w-measure">{what}</p>
      <EntryFacts
        facts={[
          { term: 'First step', text: firstStep },
          { term: 'Needs first', text: needs.length === 0 ? null : <LinkLine links={needs} /> },
          { term: 'Needed for', text: neededFor.length === 0 ? null : <LinkLine links={neededFor} /> },
          { term: 'Metric', text: <LinkLine links={[metric]} /> },
          { term: 'Called for by', text: <Callers name={name} calledBy={calledBy} /> },
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

function Callers({ name, calledBy }: Pick<PracticeEntry, 'name' | 'calledBy'>) {
  const count = calledBy.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <Disclosure
      compact
      summary={
        <>
          {count === 1 ? 'One answer' : `${count} answers`}
          <span className="sr-only"> that call for: {name}</span>
        </>
      }
    >
      <ul>
        {calledBy.map(({ id, label, href, options, row }) => (
          <li key={id} className="border-t border-rule py-2">
            <a href={href}>{label}</a>
            <ul className="list-disc pl-5">
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>
            <p className="text-muted">
              In the comparison: <a href={row.href}>{row.label}</a>
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
