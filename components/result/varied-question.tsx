/** One question of the variation form: its answer and how much it counts, each a plain select. */
import { answerField, importanceField } from '@/lib/address/what-if';
import type { VariedQuestion as Varied } from '@/lib/guide/views/what-if';
import { importanceWords } from '@/lib/words/importance';

const select = 'min-h-11 max-w-full border border-strong-rule bg-paper px-2 text-ink';

export function VariedQuestion({ id, text, answer, importance, options }: Varied) {
  return (
    <li className="border-b border-rule py-2">
      <label htmlFor={`what-if-${id}`} className="block text-sm">
        {text}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <select
          id={`what-if-${id}`}
          name={answerField(id)}
          defaultValue={answer}
          className={`${select} min-w-0 flex-1 basis-64`}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <select
          name={importanceField(id)}
          defaultValue={importance}
          aria-label={`How much it counts: ${text}`}
          className={select}
        >
          {Object.entries(importanceWords).map(([choice, { label }]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
