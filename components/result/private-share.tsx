/** Passing a private result on: its private link first, then what needs the server, none of which is loaded before somebody asks for it. */
import { decisionRecordPath, paperPath, resultCsvPath, resultJsonPath, resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { privateResultWords } from '@/lib/words/private-result';
import { CopyLine } from '../ui/copy-line';
import { Link } from '../ui/link';
import { PrintButton } from '../ui/print-button';
import { ShareSheet } from './share-sheet';

type PrivateShareProps = Pick<ResultPage, 'code' | 'scope' | 'link' | 'verdict'>;

export function PrivateShare({ code, scope, link, verdict }: PrivateShareProps) {
  return (
    <>
      <CopyLine text={absolute(link)} label="Copy the private link" />
      <p className="mt-2 max-w-measure text-sm text-muted">
        {privateResultWords.offer} The link holds your answers: whoever has it can read them.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
        <PrintButton label="Print it on two pages" />
        <ShareSheet title={verdict.sentence} text={verdict.sentence} />
      </div>
      <h3 className="mt-5 text-base">What needs the server</h3>
      <p className="mt-1 max-w-measure text-sm text-muted">{privateResultWords.needsServer}</p>
      <ul className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1">
        {[
          { href: resultPath(code, scope), label: 'The ordinary link, with its QR code' },
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
        ))}
      </ul>
    </>
  );
}
