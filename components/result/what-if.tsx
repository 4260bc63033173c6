/** Varies the answers: a plain form that leads to the variation's own result. Where a script runs, its blend stands beside it. */
import type { Part as PartOfPage } from '@/components/static-part/plain-part';
import { placed } from '@/lib/address/base-path';
import { scopeField } from '@/lib/address/scope';
import { fromField, whatIfPage } from '@/lib/address/what-if';
import type { WhatIfForm } from '@/lib/guide/views/what-if';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { HeldForm } from './held-form';
import { LiveVariation } from './live-variation';
import { VariedQuestion } from './varied-question';

type WhatIfProps = WhatIfForm & {
  Part: PartOfPage;
  /** Only the browser varies the answers: the form is sent nowhere. */
  isPrivate: boolean;
};

export function WhatIf({ code, scope, names, models, first, others, Part, isPrivate }: WhatIfProps) {
  const form = (
    <form id="what-if-form" method="get" action={placed(whatIfPage)}>
      <input type="hidden" name={fromField} value={code} />
      {scope ? <input type="hidden" name={scopeField} value={scope} /> : null}
      {first.length > 0 ? (
        <>
          <h3 className="text-base">The answers that move the result most</h3>
          <ul className="mt-1 border-t border-ink">
            {first.map((question) => (
              <VariedQuestion key={question.id} {...question} />
            ))}
          </ul>
        </>
      ) : null}
      <Disclosure summary="All other answers" open={first.length === 0} className="mt-3">
        <ul className="border-t border-ink">
          {others.map((question) => (
            <VariedQuestion key={question.id} {...question} />
          ))}
        </ul>
      </Disclosure>
      {isPrivate ? null : (
        <Button type="submit" kind="secondary" className="mt-5">
          Open the variation as its own result
        </Button>
      )}
    </form>
  );
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      {/* A private result is drawn by a script, and React draws nothing into a `noscript`. */}
      <Part className="min-w-0">{isPrivate ? form : <HeldForm>{form}</HeldForm>}</Part>
      <div className="max-lg:sticky max-lg:bottom-0 max-lg:border-b max-lg:border-ink max-lg:bg-paper max-lg:pb-2 print:hidden">
        <div className="lg:sticky lg:top-6">
          <LiveVariation code={code} names={names} models={models} {...(isPrivate ? { isPrivate } : {})} />
        </div>
      </div>
    </div>
  );
}
