/** The code with which another site shows a part of the guide in a frame, folded. */
import type { EmbedView } from '@/lib/guide/embed/elsewhere';
import { CopyLine } from './copy-line';
import { Disclosure } from './disclosure';
import { Link } from './link';

export function EmbedCode({ code, script, message, path }: EmbedView) {
  return (
    <Disclosure summary="Show it on another site" compact>
      <CopyLine text={code} label="Copy the frame" />
      <p className="mt-2 mb-1 text-muted">
        With these lines in the same page, the frame becomes as high as what it holds:
      </p>
      <CopyLine text={script} label="Copy the lines" />
      <p className="mt-2 max-w-measure text-muted">
        It tells its height, in px, in a message to the page around it: <code>{`{ type: '${message}', height }`}</code>.
        Its colours follow the reader’s setting; <code>theme=light</code> or <code>theme=dark</code> in its address sets
        them. It needs no script and sets no cookie.{' '}
        <Link href={path} target="_blank" rel="noopener">
          See it alone
        </Link>
      </p>
    </Disclosure>
  );
}
