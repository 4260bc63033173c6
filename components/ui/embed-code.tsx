/** The code with which another site shows a part of the guide in a frame, folded. */
import type { EmbedView } from '@/lib/guide/embed/elsewhere';
import { StaticPart } from '../static-part/static-part';
import { CopyLine } from './copy-line';
import { Disclosure } from './disclosure';
import { Link } from './link';

export function EmbedCode({ code, script, message, path }: EmbedView) {
  return (
    <Disclosure summary="Show it on another site" compact>
      <CopyLine text={`${code}\n${script}`} label="Copy the code" />
      <StaticPart className="mt-1 text-muted">
        The script makes the frame as high as what it holds, which it tells in px:{' '}
        <code>{`{ type: '${message}', height }`}</code>. Without it, the frame keeps its height.{' '}
        <code>theme=light</code> or <code>theme=dark</code> in its address sets the colours.{' '}
        <Link href={path} target="_blank" rel="noopener">
          See it alone
        </Link>
      </StaticPart>
    </Disclosure>
  );
}
