/** What stands in place of results when there are none: what to try, and other ways in. */
import { type SearchWay, SearchWays } from './search-ways';

export function NothingFound({ ways }: { ways: readonly SearchWay[] }) {
  return (
    <div className="max-w-measure">
      <h2 className="mt-4">What you can try</h2>
      <ul className="mt-3 list-disc pl-5">
        <li>Fewer words, or the word for the thing itself: “patch” rather than “keep servers up to date”.</li>
        <li>Another name: the guide is written in British English and spells abbreviations as the field does.</li>
        <li>One of the lists below.</li>
      </ul>
      <SearchWays ways={ways} />
    </div>
  );
}
