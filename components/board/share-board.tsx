/** How a board is passed on: its links, what can be made of it, and who can see what. */
import { CopyLine } from '@/components/ui/copy-line';
import { Link } from '@/components/ui/link';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';

export function ShareBoard({ doors: { link, shortLink, minutes, data } }: Pick<BoardPage, 'doors'>) {
  return (
    <div className="grid gap-y-6">
      {link === shortLink ? null : (
        <div>
          <h3>The board’s link</h3>
          <CopyLine text={link} label="Copy the link" region="The board’s link" />
        </div>
      )}
      <div>
        <h3>The short link</h3>
        <CopyLine text={shortLink} label="Copy the short link" region="The short link" />
        <p className="mt-1 max-w-measure text-sm text-muted">
          Both contain the same and lead to the same board. The address bar shows one of them.
        </p>
      </div>
      <div>
        <h3>For a meeting</h3>
        <ul className="mt-1 list-disc grid gap-y-1 pl-5">
          <li>This page, printed: without forms, ready for the table</li>
          <li>
            <Link href={minutes}>Minutes in Markdown</Link>, with the agenda and room for what you decide
          </li>
          <li>
            <Link href={data}>The figures as JSON</Link>
          </li>
        </ul>
      </div>
      <div className="max-w-measure">
        <h3>Who can see what</h3>
        <p className="mt-1">
          The link holds everybody’s answers and labels. Whoever has it can read all of them, one by one, and add or
          remove some; this changes nobody’s link, since every change makes a new one. The server works the page out
          from the address and keeps no board: it writes neither codes nor labels in its log.
        </p>
      </div>
    </div>
  );
}
