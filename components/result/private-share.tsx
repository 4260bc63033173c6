/** Passing a private result on: its private link first, then what needs the server, none of which is loaded before somebody asks for it. */
import { resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { privateResultWords } from '@/lib/words/private-result';
import { CopyLine } from '../ui/copy-line';
import { Link } from '../ui/link';
import { PrintButton } from '../ui/print-button';
import { ResultFiles } from './result-files';
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
        <li>
          <Link href={resultPath(code, scope)} className="inline-flex min-h-8 items-center">
            The ordinary link, with its QR code
          </Link>
        </li>
        <ResultFiles code={code} scope={scope} />
      </ul>
    </>
  );
}
