/** The short answers to questions that the answers of a result touch. */
import { Link } from '@/components/ui/link';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';

export function ShortAnswers({ links }: { links: ResultPage['shortAnswers'] }) {
  if (links.length === 0) return null;
  return (
    <section aria-label="Short answers" className="mt-1 border-t border-rule pt-1 print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        <li className="text-muted">Short answers to questions that your answers touch:</li>
        {links.map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
