/** The terms that a question uses, with what they mean: folded away, and left out where there are none. */
import { Link } from '@/components/ui/link';
import type { QuestionView } from '@/lib/guide/views/questionnaire';
import { Disclosure } from '../ui/disclosure';

export function WordsUsed({ terms }: Pick<QuestionView, 'terms'>) {
  if (terms.length === 0) return null;
  return (
    <Disclosure summary="Words used here" className="mt-2">
      <dl className="max-w-measure">
        {terms.map(({ id, term, definition, href }) => (
          <div key={id} className="pb-3 last:pb-0">
            <dt className="font-semibold">
              <Link href={href}>{term}</Link>
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
