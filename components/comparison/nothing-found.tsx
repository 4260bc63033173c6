/** What stands in the table's place when no row holds the words that were looked for. */

import { Callout } from '@/components/ui/callout';
import { Link } from '@/components/ui/link';

type NothingFoundProps = {
  query: string;
  withoutSearch: string;
  everything: string;
};

export function NothingFound({ query, withoutSearch, everything }: NothingFoundProps) {
  return (
    <Callout heading={`No row holds “${query}”`} level={2}>
      <p>
        The search looks for every word in the names, the questions and the cells of the chosen rows and models. Try one
        word, or a shorter one.
      </p>
      <ul className="mt-2 list-disc pl-5">
        <li>
          <Link href={withoutSearch}>Same models and rows, without the search</Link>
        </li>
        <li>
          <Link href={everything}>All models and all rows</Link>
        </li>
      </ul>
    </Callout>
  );
}
