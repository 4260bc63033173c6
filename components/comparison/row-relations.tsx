/** Where a row of the comparison leads: the questions about it, and the articles that show it. */

import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { RowRelations as Relations } from '@/lib/guide/views/links';

type FoldedRelationsProps = {
  related: Relations;
  /** The row's label, for those who meet the disclosure out of context. */
  about: string;
};

/** In the header of a row, beside its cells: folded, and left out on paper. */
export function FoldedRelations({ related, about }: FoldedRelationsProps) {
  const { questions, articles } = related;
  if (questions.length + articles.length === 0) return null;
  return (
    <Disclosure
      compact
      className="mt-0.5 font-normal print:hidden"
      summary={
        <>
          {questions.length === 0 ? 'Articles' : articles.length === 0 ? 'Questionnaire' : 'Questionnaire, articles'}
          <span className="sr-only">: {about}</span>
        </>
      }
    >
      <RowRelations related={related} />
    </Disclosure>
  );
}

export function RowRelations({ related: { questions, articles } }: { related: Relations }) {
  return (
    <ul>
      {questions.map(({ label, href, practices }) => (
        <li key={href} className="border-t border-rule py-1.5">
          <Link href={href}>{label}</Link>
          <Link href={practices} className="mt-1 block min-h-6 w-fit">
            Its practices<span className="sr-only">: {label}</span>
          </Link>
        </li>
      ))}
      {articles.map(({ label, href }) => (
        <li key={href} className="border-t border-rule py-1.5">
          <Link href={href}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
