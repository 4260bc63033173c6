/** Every two models as a question, each a link to the page that answers it. */
import { Link } from '../ui/link';

export function PairQuestions({ pairs }: { pairs: readonly { label: string; href: string }[] }) {
  return (
    <>
      <h3 className="mt-8 mb-2">Two of them side by side</h3>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {pairs.map(({ label, href }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-8 items-center">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
