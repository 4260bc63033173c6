/** Ways on from a page that has failed. */
import Link from 'next/link';

const ways = [
  { href: '/models', label: 'The models', about: 'what each one is, with sources' },
  { href: '/compare', label: 'The comparison', about: 'the models side by side' },
  { href: '/questionnaire', label: 'The questionnaire', about: 'find the blend that fits your organisation' },
  { href: '/', label: 'The first page', about: 'what Opsblend is' },
] as const;

export function WaysOn() {
  return (
    <ul className="max-w-measure divide-y divide-rule border-y border-rule">
      {ways.map(({ href, label, about }) => (
        <li key={href} className="py-2.5">
          <Link href={href} className="inline-block min-h-6 font-medium">
            {label}
          </Link>
          <span className="text-muted">: {about}</span>
        </li>
      ))}
    </ul>
  );
}
