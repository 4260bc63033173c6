/** What is shown as files, whose rows, models and order are those of the table. */
import { Link } from '@/components/ui/link';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

export function TableFiles({ files }: Pick<ComparisonPage['links'], 'files'>) {
  const kinds = { CSV: files.csv, Markdown: files.md, JSON: files.json };
  return (
    <ul aria-label="This table as a file" className="flex flex-wrap gap-x-4">
      {Object.entries(kinds).map(([label, href]) => (
        <li key={label}>
          <Link href={href} className="inline-flex min-h-8 items-center">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
