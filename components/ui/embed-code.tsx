/** The code with which another site shows a part of the guide in a frame, folded. */
import type { ReactNode } from 'react';
import type { EmbedView } from '@/lib/guide/embed/elsewhere';
import { CopyLine } from './copy-line';
import { Disclosure } from './disclosure';
import { Link } from './link';

type EmbedCodeProps = Pick<EmbedView, 'code' | 'script'> & {
  /** What the code does: an `EmbedNote`, as a part that no script changes. */
  children: ReactNode;
};

export function EmbedCode({ code, script, children }: EmbedCodeProps) {
  return (
    <Disclosure summary="Show it on another site" compact>
      <CopyLine text={`${code}\n${script}`} label="Copy the code" />
      {children}
    </Disclosure>
  );
}

export function EmbedNote({ message, path }: Pick<EmbedView, 'message' | 'path'>) {
  return (
    <p className="mt-1 text-muted">
      The script makes the frame as high as what it holds, which it tells in px:{' '}
      <code>{`{ type: '${message}', height }`}</code>. Without it, the frame keeps its height. <code>theme=light</code>{' '}
      or <code>theme=dark</code> in its address sets the colours.{' '}
      <Link href={path} target="_blank" rel="noopener">
        See it alone
      </Link>
    </p>
  );
}
