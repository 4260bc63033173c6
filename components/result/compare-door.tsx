/** From one result to its comparison with another: a plain form for the other's link. */
import { placed } from '@/lib/address/base-path';
import { sideScopeField } from '@/lib/address/change';
import { pagePaths } from '@/lib/address/page';
import { Button } from '../ui/button';

/** @param scope what this result is about; empty where nothing is said. It is the second of the two: the one that is pasted came before. */
export function CompareDoor({ code, scope }: { code: string; scope: string }) {
  return (
    <form action={placed(pagePaths.change)} className="flex min-w-0 items-end gap-3">
      <input type="hidden" name="to" value={code} />
      {scope ? <input type="hidden" name={sideScopeField('to')} value={scope} /> : null}
      <label className="min-w-0 flex-[1_1_16rem] text-sm">
        Compare it with another result: paste its link
        <input
          name="from"
          type="text"
          required
          autoComplete="off"
          className="mt-1 block min-h-11 w-full border border-strong-rule bg-paper px-3 text-base"
        />
      </label>
      <Button type="submit" kind="secondary">
        Compare
      </Button>
    </form>
  );
}
