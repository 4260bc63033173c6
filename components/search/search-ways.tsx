/** The lists of the guide, for those who would rather look through than search. */
import Link from 'next/link';

const lists = [
  { href: '/models', label: 'Models', about: 'one article each' },
  { href: '/compare', label: 'Comparison', about: 'the models side by side, row by row' },
  { href: '/guides', label: 'Guides', about: 'choosing, combining and adopting models' },
  { href: '/practices', label: 'Practices', about: 'what to adopt, with first steps' },
  { href: '/metrics', label: 'Metrics', about: 'definitions and formulas' },
  { href: '/tools', label: 'Tools', about: 'what each does, and its present state' },
  { href: '/glossary', label: 'Glossary', about: 'what the words mean' },
  { href: '/sources', label: 'Sources', about: 'everything that the guide cites' },
] as const;

export function SearchWays() {
  return (
    <>
      <h2 className="mt-10 mb-3">Or look through the lists</h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {lists.map(({ href, label, about }) => (
          <li key={href} className="py-2.5">
            <Link href={href} className="inline-block min-h-6 font-medium">
              {label}
            </Link>
            <span className="text-muted">: {about}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
