/** What a board's page says of its address: which links could not be read, and what was left out. */
import { Callout } from '@/components/ui/callout';
import type { BoardNotices as Notices } from '@/lib/guide/browser/board/board-page';

export function BoardNotices({ faults, remarks }: Notices) {
  if (faults.length + remarks.length === 0) return null;
  const count = faults.length === 1 ? 'One link can’t be read' : `${faults.length} links can’t be read`;
  return (
    <div className="mb-8 grid gap-y-4 print:hidden">
      {faults.length > 0 ? (
        <Callout kind="warning" level={2} heading={`${count}; everything else is used`}>
          <ul className="list-disc grid gap-y-2 pl-5">
            {faults.map(({ which, looked, what }) => (
              <li key={which + looked} className="wrap-anywhere">
                {which}, <bdi>“{looked}”</bdi>: {what}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark} className="max-w-measure border-l-4 border-accent bg-raised px-5 py-3 wrap-anywhere">
          {remark}
        </p>
      ))}
    </div>
  );
}
