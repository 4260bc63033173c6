/** In place of a blend, where the answers say too little for one. */

import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { countInWords } from '@/lib/words/numbers';

/** `minimumAnswers` is the engine's threshold for a blend. */
export function NotEnough({ review, minimumAnswers }: Pick<ResultPage, 'review' | 'minimumAnswers'>) {
  return (
    <Section id="what-now" heading="What to do now">
      <div className="running-text">
        <p>
          Answer a few more questions, or find out what you don’t know yet: the list below says which are open. A blend
          needs at least {countInWords(minimumAnswers)} answers that say something about a model.
        </p>
        <p>
          An answer such as “Hardly any” or “Nobody beyond ordinary law” is a good answer, but it favours no model in
          particular.
        </p>
      </div>
      <ButtonLink href={review} className="mt-5">
        Go on answering
      </ButtonLink>
    </Section>
  );
}
