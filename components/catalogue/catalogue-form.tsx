/** The filter of a catalogue: a plain form, whose answer is the page's address. On phones it is folded until a link leads to it. */
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import type { CatalogueForm as Form } from '@/lib/guide/catalogue/filter';

const field = 'block min-h-11 w-full border border-strong-rule bg-paper px-2 text-ink';

/** The element id of the form. */
export const filterAnchor = 'filter';

/** More fields than this get narrower ones, so that all of them stand on a line. */
const fewFields = 3;

export function CatalogueForm({ path, noun, selects, switches, query }: Form) {
  // Not shared out among the fields: while they arrive, each one would make those before it narrower.
  const fields = selects.length + 1;
  const width = fields > fewFields ? 'lg:w-[13.5%]' : 'lg:w-1/4';
  return (
    // A new key for every state: without it the browser would keep the choices of the page before. For the same reason
    // the browser must not fill in what stood here before a reload.
    <form
      key={JSON.stringify([selects.map(({ chosen }) => chosen), switches, query])}
      action={placed(path)}
      autoComplete="off"
      aria-label={`Filter the ${noun}`}
      id={filterAnchor}
      className="mt-3 scroll-mt-2 grid gap-x-4 gap-y-2 border-y border-rule py-3 max-sm:not-target:hidden sm:grid-cols-2 lg:flex lg:items-end print:hidden"
    >
      {selects.map(({ param, label, all, options, chosen }) => (
        <label key={param} className={`block min-w-0 lg:shrink-0 ${width}`}>
          <span className="block text-sm font-semibold">{label}</span>
          <select name={param} defaultValue={chosen} className={field}>
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className={`block min-w-0 lg:shrink-0 ${width}`}>
        <span className="block text-sm font-semibold">Words</span>
        <input type="search" name="q" defaultValue={query} maxLength={100} className={field} />
      </label>
      {switches.map(({ param, label, on }) => (
        <label key={param} className="flex min-h-11 items-center gap-2 self-end text-sm">
          <input type="checkbox" name={param} value="yes" defaultChecked={on} className="size-5 shrink-0" />
          {label}
        </label>
      ))}
      <div className="flex shrink-0 items-center gap-3 self-end">
        <Button type="submit">Show</Button>
        <ButtonLink kind="quiet" href={path}>
          Clear all
        </ButtonLink>
      </div>
    </form>
  );
}
