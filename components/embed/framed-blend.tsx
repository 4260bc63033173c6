/** The blend of a result in a frame: its bar with a key, how clear it is, and of how many answers. */
import { BlendBar } from '@/components/charts/blend-bar';
import type { FramedBlend as Shown } from '@/lib/guide/embed/embedded';

export function FramedBlend({ note, parts }: Pick<Shown, 'note' | 'parts'>) {
  return (
    <>
      {parts.length === 0 ? null : <BlendBar title="The blend" parts={parts} />}
      <p className={parts.length === 0 ? '' : 'mt-3 text-sm text-muted'}>{note}</p>
    </>
  );
}
