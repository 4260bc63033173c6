/** The user's own weight on a question: a small three-way choice. */
import type { Importance } from '@/lib/questionnaire/answers';
import { importanceWords } from '@/lib/words/importance';

export function ImportanceControl({ importance }: { importance: Importance }) {
  return (
    <fieldset className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      <legend className="float-left mr-1 text-muted">How much should this question count for you?</legend>
      {Object.entries(importanceWords).map(([value, { option }]) => (
        <label key={value} className="inline-flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name="importance"
            value={value}
            defaultChecked={importance === value}
            className="size-4"
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}
