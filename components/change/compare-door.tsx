/** From one result to its comparison with another: a plain form for the other's link. */
import { placed } from '@/lib/address/base-path';
import { sideScopeField } from '@/lib/address/change';
import { pagePaths } from '@/lib/address/page';
import { Button } from '../ui/button';
import { LinkField } from './link-field';

/** @param scope what this result is about; empty where nothing is said. It is the second of the two: the one that is pasted came before. */
export function CompareDoor({ code, scope }: { code: string; scope: string }) {
  return (
    <form action={placed(pagePaths.change)} autoComplete="off" className="max-w-measure">
      <LinkField name="from" label="Link of an earlier result, or of another organisation’s" />
      <input type="hidden" name="to" value={code} />
      {scope ? <input type="hidden" name={sideScopeField('to')} value={scope} /> : null}
      <Button type="submit" kind="secondary" className="mt-3">
        Compare it with this one
      </Button>
    </form>
  );
}
