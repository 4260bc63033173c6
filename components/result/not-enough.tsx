/** In place of a blend, where the answers say too little for one. */

import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';

export function NotEnough({ review }: { review: string }) {
  return (
    <Section id="what-now" heading="What to do now">
      <div className="running-text">
        <p>
          Answer a few more questions, or find out what you don’t know yet: the list below says which are open. A blend
          needs at least five answers that say something about a model.
        </p>
        <p>
          An answer such as “Hardly any” or “Nobody beyond ordinary law” is a good answer, but it speaks for no model in
          particular.
        </p>
      </div>
      <ButtonLink href={review} className="mt-5">
        Go on answering
      </ButtonLink>
    </Section>
  );
}
