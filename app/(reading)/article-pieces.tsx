/** What stands in the place of an article's live pieces: each shown by its own component. */
import type { ReactNode } from 'react';
import { LivePiece } from '@/components/article/live-piece';
import { MetricDefinition } from '@/components/article/metric-definition';
import { PracticeList } from '@/components/article/practice-list';
import { RowExcerpt } from '@/components/comparison/row-excerpt';
import { Support } from '@/components/comparison/support';
import type { LivePiece as Piece } from '@/lib/guide/article/live-pieces';

/** Takes the pieces as the guide gives them; gives one node for each, in their order. */
export function articlePieces(pieces: readonly Piece[]): ReactNode[] {
  return pieces.map(shown);
}

function shown(piece: Piece): ReactNode {
  if (piece.kind === 'practices') {
    return <PracticeList model={piece.model} area={piece.area} practices={piece.practices} />;
  }
  if (piece.kind === 'metric') {
    return <MetricDefinition metric={piece} support={<Support grade={piece.evidence} numbers={piece.numbers} />} />;
  }
  return (
    <LivePiece caption="From the comparison">
      <RowExcerpt rows={piece.rows} />
    </LivePiece>
  );
}
