/** From one result to its comparison with another: a plain form for the other's link. */
import { sideScopeField } from '@/lib/address/change';
import { pagePaths } from '@/lib/address/page';
import { PasteDoor } from './paste-door';

/** @param scope what this result is about; empty where nothing is said. It is the second of the two: the one that is pasted came before. */
export function CompareDoor({ code, scope }: { code: string; scope: string }) {
  return (
    <PasteDoor
      path={pagePaths.change}
      name="from"
      label="Compare it with another result: paste its link"
      button="Compare"
    >
      <input type="hidden" name="to" value={code} />
      {scope ? <input type="hidden" name={sideScopeField('to')} value={scope} /> : null}
    </PasteDoor>
  );
}
