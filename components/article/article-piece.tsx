/** A live piece of an article, shown by the component of its kind. */
import { RowExcerpt } from '@/components/comparison/row-excerpt';
import type { LivePiece as Piece } from '@/lib/guide/article/live-pieces';
import { LivePiece } from './live-piece';
import { MetricDefinition } from './metric-definition';
import { PracticeList } from './practice-list';

export function ArticlePiece({ piece }: { piece: Piece }) {
  if (piece.kind === 'practices') {
    return <PracticeList model={piece.model} area={piece.area} practices={piece.practices} />;
  }
  if (piece.kind === 'metric') return <MetricDefinition metric={piece} />;
  return (
    <LivePiece caption="From the comparison">
      <RowExcerpt rows={piece.rows} />
    </LivePiece>
  );
}
