/** Shown when the answers in the address can't be read. Nothing is thrown away: the address stays in the browser's history. */
import { Callout } from '../ui/callout';

export function UnreadableAnswers({ what, advice }: { what: string; advice: string }) {
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
