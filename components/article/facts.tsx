/** Facts at a glance: a term and a phrase each. */
export type Fact = { id: string; label: string; phrase: string };

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="text-sm sm:max-lg:columns-2 sm:max-lg:gap-x-10">
      {facts.map(({ id, label, phrase }) => (
        <div key={id} className="break-inside-avoid border-b border-rule py-2">
          <dt className="font-semibold">{label}</dt>
          <dd>{phrase}</dd>
        </div>
      ))}
    </dl>
  );
}
