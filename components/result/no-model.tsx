/** In place of a blend, where no lead is worth a reorganisation. */

import { Section } from '@/components/ui/section';

export function NoModel() {
  return (
    <Section id="keep" heading="Why no model">
      <div className="running-text">
        <p>
          The five models say how to divide work between people who build, run and oversee systems. Here there are
          hardly any such people to divide it between, and nothing you told us calls for it. A share for each model
          could be worked out from the answers, but it would lead you to change what needs no change.
        </p>
        <p>
          Three basics are worth their few days in any organisation: a list of what runs, a name for who answers for
          each part, and a count of where the time goes. Come back when something changes: if you begin to build
          software, take over systems or sites, or if outages begin to cost you.
        </p>
      </div>
    </Section>
  );
}
