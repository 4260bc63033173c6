/** The user's own weight on a question: a small three-way choice. */

const choices = [
  { value: 'less', label: 'Less' },
  { value: 'normal', label: 'Normal' },
  { value: 'more', label: 'More' },
] as const;

export function ImportanceControl({ importance }: { importance: (typeof choices)[number]['value'] }) {
  return (
    <fieldset className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      <legend className="float-left mr-1 text-muted">How much should this question count for you?</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="inline-flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name="importance"
            value={value}
            defaultChecked={importance === value}
            className="size-4"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
