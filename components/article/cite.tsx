/** The raised numbers after a statement, each leading to its source in the list at the end of the page. */

type CiteProps = {
  /** Numbers and ids of this place, written by the compiler, in the same order: `1 3` and `cite-1-1 cite-3-2`. */
  numbers: string;
  places: string;
};

export function Cite({ numbers, places }: CiteProps) {
  const ids = places.split(' ');
  return (
    <sup className="text-[0.875rem] leading-none">
      {numbers.split(' ').map((number, index) => (
        <a
          key={number}
          id={ids[index]}
          href={`#source-${number}`}
          aria-label={`Source ${number}`}
          className="px-0.5 no-underline hover:underline target:bg-accent-wash"
        >
          {/* A word joiner: the number stays on the line of the word that it follows. */}
          {`\u2060[${number}]`}
        </a>
      ))}
    </sup>
  );
}
