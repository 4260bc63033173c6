/** Shown when the answers in the address can't be read. Nothing is thrown away: the address stays in the browser's history. */
import { explainCodeError } from '@/lib/guide/code-errors';
import type { CodeError } from '@/lib/share/codec';
import { Callout } from '../ui/callout';

export function UnreadableAnswers({ error }: { error: CodeError }) {
  const { what, advice } = explainCodeError(error);
  return (
    <div className="mb-8">
      <Callout kind="warning" heading="The answers so far could not be read" level={2}>
        <p>
          {what} {advice} If you go on from here, you begin with no answers.
        </p>
      </Callout>
    </div>
  );
}
