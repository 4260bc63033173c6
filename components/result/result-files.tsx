/** A result as a page for management and as files: links to each. */
import { decisionRecordPath, paperPath, resultCsvPath, resultJsonPath } from '@/lib/address/result';
import { Link } from '../ui/link';

/** Items of a list. @param scope what the result is about; empty where nothing is said */
export function ResultFiles({ code, scope }: { code: string; scope: string }) {
  return [
    { href: paperPath(code, scope), label: 'One page for management' },
    { href: decisionRecordPath(code, scope), label: 'Decision record (Markdown)' },
    { href: resultCsvPath(code, scope), label: 'CSV' },
    { href: resultJsonPath(code), label: 'JSON' },
  ].map(({ href, label }) => (
    <li key={href}>
      <Link href={href} className="inline-flex min-h-8 items-center">
        {label}
      </Link>
    </li>
  ));
}
