/** The short answers to questions that the answers of a result touch. */
import { Link } from '@/components/ui/link';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';

export function ShortAnswers({ links }: { links: ResultPage['shortAnswers'] }) {
  if (links.length === 0) return null;
  return (
    <section aria-label="Short answers" className="mt-3 text-sm">
      <p className="text-muted">Short answers to questions that your answers touch</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href} className="mt-1">
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
