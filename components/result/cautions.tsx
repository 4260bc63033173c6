/** Preconditions that seem to be missing. They are shown, not scored. */
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { CautionRow } from '@/lib/guide/browser/result/advice';
import { SourceNote } from './source-note';

export function Cautions({ cautions }: { cautions: readonly CautionRow[] }) {
  return (
    <Section
      id="cautions"
      heading="Cautions"
      aside="Conditions that your answers leave in doubt. They are no part of the score."
      wide
      className="mt-6"
    >
      <ul className="grid gap-x-12 border-t border-ink lg:grid-cols-2 print:block print:columns-2 print:gap-x-8">
        {cautions.map(({ id, title, text, advice, sources }) => (
          <li key={id} className="border-b border-rule py-0.5 only:lg:col-span-2">
            <Disclosure compact summary={<h3 className="text-base text-warn">{title}</h3>}>
              <p className="max-w-measure print:hidden">{text}</p>
              <p className="mt-1 max-w-measure font-medium print:mt-0 print:max-w-none print:text-sm print:font-normal">
                {advice}
              </p>
              <SourceNote sources={sources} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
