/** Offers to carry the answers of an older edition over, and says what that changes. */

import { Callout } from '@/components/ui/callout';
import { Link } from '@/components/ui/link';
import type { NewerEdition as Newer } from '@/lib/guide/browser/result/newer-edition';
import { carryOverWords } from '@/lib/words/carry-over';

export function NewerEdition({ id, path, sentence, dropped, added }: Newer) {
  return (
    <Callout heading={`There is a newer edition of the questionnaire, ${id}`} level={2}>
      <p>
        This result keeps the numbers of its own edition. With the answers carried over, the newer one says: “{sentence}
        ” <Link href={path}>See that result</Link>.
      </p>
      <Questions heading={carryOverWords.dropped(id)} texts={dropped} />
      <Questions heading={carryOverWords.added(id)} texts={added} />
    </Callout>
  );
}

function Questions({ heading, texts }: { heading: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p className="mt-2 font-medium">{heading}</p>
      <ul className="list-disc pl-5">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
