/** Preconditions that seem to be missing. They are shown, not scored. */
import { Section } from '@/components/ui/section';
import type { CautionRow } from '@/lib/guide/result/advice';
import { SourceNote } from './source-note';

export function Cautions({ cautions }: { cautions: readonly CautionRow[] }) {
  return (
    <Section
      id="cautions"
      heading="Cautions"
      aside="Conditions that your answers leave in doubt. They are not part of the score, so that nothing hides them."
    >
      <ul className="border-t border-ink print:columns-2 print:gap-x-8">
        {cautions.map(({ id, title, text, advice, sources }) => (
          <li key={id} className="max-w-measure border-b border-rule py-4 print:max-w-none print:py-1">
            <h3 className="text-warn">{title}</h3>
            <p className="mt-1 print:hidden">{text}</p>
            <p className="mt-1 font-medium print:mt-0 print:text-sm print:font-normal">{advice}</p>
            <SourceNote sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
