/** Minutes and decision record of a room as files, made in the browser. */
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { boardRecord } from '@/lib/guide/browser/board/decision-record';
import { minutesOf } from '@/lib/guide/browser/board/minutes';
import { Button } from '../ui/button';

type SaveMinutesProps = { board: BoardPage; notes: Readonly<Record<string, string>> };

export function SaveMinutes({ board, notes }: SaveMinutesProps) {
  return (
    <>
      <p className="flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => save('minutes.md', minutesOf(board, notes))}>
          Save the minutes
        </Button>
        <Button kind="secondary" onClick={() => save('decision-record.md', boardRecord(board, notes))}>
          Save the decision record
        </Button>
      </p>
      <p className="mt-2 max-w-measure text-sm text-muted">
        Markdown, made in this browser. Both hold a link to a board with everybody’s answers, so that the figures can be
        worked out again: whoever opens that link shows its server the answers, as with every board.
      </p>
    </>
  );
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
