/** Who is in the room, and who has answered. The order is that in which they came. */
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { countInWords } from '@/lib/words/numbers';

export function People({ people, unreadable }: Pick<RoomPage, 'people' | 'unreadable'>) {
  return (
    <section aria-labelledby="people-heading">
      <h2 id="people-heading">Who is here</h2>
      {people.length > 0 ? (
        <ol className="mt-3 border-t border-ink">
          {people.map(({ entry, label, hasAnswered, isOwn }) => (
            <li key={entry} className="flex justify-between gap-x-6 border-b border-rule py-2">
              <span className="wrap-anywhere">
                <bdi>{label || 'Without a label'}</bdi>
                {isOwn ? <span className="text-muted"> (from this browser)</span> : null}
              </span>
              <span className={hasAnswered ? '' : 'text-muted italic'}>{hasAnswered ? 'answered' : 'answering'}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-3 text-muted">Nobody yet. Send the link round, and enter yourself.</p>
      )}
      {unreadable > 0 ? (
        <p className="mt-3 max-w-measure border-l-4 border-warn bg-warn-wash px-5 py-3">
          {unreadable === 1 ? 'One entry can’t' : `${countInWords(unreadable)} entries can’t`} be read here, and
          {unreadable === 1 ? ' is' : ' are'} left out: damaged, made by another version of the guide, or put there by
          somebody without the key.
        </p>
      ) : null}
    </section>
  );
}
