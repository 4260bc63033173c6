/** The filter of a catalogue: a plain form, whose answer is the page's address. */
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import type { CatalogueForm as Form } from '@/lib/guide/catalogue/filter';

const field = 'mt-1 block min-h-11 w-full border border-strong-rule bg-paper px-3 text-ink';

export function CatalogueForm({ path, noun, selects, switches, query }: Form) {
  return (
    // A new key for every state: without it the browser would keep the choices of the page before. For the same reason
    // the browser must not fill in what stood here before a reload.
    <form
      key={JSON.stringify([selects.map(({ chosen }) => chosen), switches, query])}
      action={placed(path)}
      autoComplete="off"
      aria-label={`Filter the ${noun}`}
      className="border-y border-ink py-5 print:hidden"
    >
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {selects.map(({ param, label, all, options, chosen }) => (
          <label key={param} className="block min-w-0">
            <span className="block font-semibold">{label}</span>
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
        <label className="block min-w-0">
          <span className="block font-semibold">Words</span>
          <input type="search" name="q" defaultValue={query} maxLength={100} className={field} />
        </label>
        <div
          className={`flex flex-wrap items-center gap-3 self-end ${switches.length === 0 ? '' : 'sm:col-span-2 lg:col-span-4'}`}
        >
          {switches.map(({ param, label, on }) => (
            <label key={param} className="mr-3 flex min-h-11 items-center gap-2">
              <input type="checkbox" name={param} value="yes" defaultChecked={on} className="size-5 shrink-0" />
              {label}
            </label>
          ))}
          <Button type="submit">Show</Button>
          <ButtonLink kind="quiet" href={path}>
            Clear all
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}
