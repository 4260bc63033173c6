/** What the paper asks for: a decision, with room for who decides, when, and what. It is filled in by hand. */
import type { PaperPage } from '@/lib/guide/paper/paper-page';
import { PaperPart } from './paper-part';

const requests: Record<PaperPage['kind'], string> = {
  'clear-lead': 'A decision on this recommendation, and a name for who leads the first 30 days.',
  leaning: 'A decision on whether to begin in this direction, and a name for who leads the first 30 days.',
  'shared-lead':
    'A decision to let the leading models work together, divided by work area, and a name for who leads the first 30 days.',
  'no-model': 'A decision to keep what works and to do the basics, and a name for who does them.',
  'not-enough': 'Time to find out what is missing, and a name for who does. Nothing else needs to be decided yet.',
};

const lines = ['Yes, no, or with changes', 'Decided by', 'On', 'Who leads', 'To be reviewed on'];

export function AskedFor({ kind }: Pick<PaperPage, 'kind'>) {
  return (
    <PaperPart id="asked-for" heading="What is asked for">
      <p>{requests[kind]}</p>
      <ul
        aria-label="To be filled in by hand"
        className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2 md:grid-cols-3 print:mt-1.5 print:grid-cols-3 print:gap-y-1.5"
      >
        {lines.map((line) => (
          <li key={line} className="flex items-baseline gap-x-2">
            {line}
            <span aria-hidden="true" className="min-w-12 flex-1 border-b border-strong-rule" />
          </li>
        ))}
      </ul>
    </PaperPart>
  );
}
