/** Where a row of the comparison leads: the questions about it, and the articles that show it. Folded, and left out on paper. */
import { Disclosure } from '@/components/ui/disclosure';
import type { RowRelations as Relations } from '@/lib/guide/views/links';

type RowRelationsProps = {
  related: Relations;
  /** The row's label, for those who meet the disclosure out of context. */
  about: string;
};

export function RowRelations({ related: { questions, articles }, about }: RowRelationsProps) {
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
      {/* Plain links: there are dozens on a page, and none of them is worth loading ahead. */}
      <ul>
        {questions.map(({ label, href, practices }) => (
          <li key={href} className="border-t border-rule py-1.5">
            <a href={href}>{label}</a>
            <a href={practices} className="mt-1 block min-h-6 w-fit">
              Its practices<span className="sr-only">: {label}</span>
            </a>
          </li>
        ))}
        {articles.map(({ label, href }) => (
          <li key={href} className="border-t border-rule py-1.5">
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
