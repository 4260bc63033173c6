/** How far a team agrees: each work area in a line, with its questions and their answers on demand. */
import { AgreementBar } from '@/components/charts/agreement-bar';
import { AgreementStrip } from '@/components/charts/agreement-strip';
import { Disclosure } from '@/components/ui/disclosure';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';

type Area = BoardPage['areas'][number];

export function AgreementList({ areas }: Pick<BoardPage, 'areas'>) {
  return (
    <ul className="border-t border-ink">
      {areas.map((area) => (
        <li key={area.id} className="border-b border-rule py-3 print:py-1">
          <div className="grid gap-x-6 sm:grid-cols-[15rem_minmax(0,1fr)]">
            <h3 className="text-base">{area.label}</h3>
            <p>
              {verdictOf(area.agrees)}
              {area.lead ? <span className="text-muted"> In the mean, {area.lead} first here.</span> : null}
            </p>
          </div>
          <Disclosure summary={`The ${area.questions.length} questions`} compact className="mt-1">
            <Questions area={area} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function verdictOf(agrees: boolean | null): string {
  if (agrees === null) return 'Too little is answered to tell.';
  return agrees ? 'You agree.' : 'You differ.';
}

/** The answers are on demand, and not on paper: there the agenda has those that matter, and what nobody can compare is left out. */
function Questions({ area: { label, questions } }: { area: Area }) {
  return (
    <table className="w-full border-collapse text-left text-base print:leading-tight">
      <caption className="pb-1 text-left text-sm text-muted print:sr-only">
        {label}: of those who chose an answer, how many chose the same. Dark: the most frequent answer; grey: another;
        dotted: none chosen.
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Agreement</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id, text, steps, parts, isCompared, agreement, others }) => (
          <tr key={id} className={isCompared ? '' : 'print:hidden'}>
            <th scope="row" className="border-t border-rule py-2 pr-4 align-top font-normal print:py-0">
              {text}
              <Disclosure summary="The answers" compact>
                <AgreementStrip title={text} steps={steps} />
              </Disclosure>
            </th>
            <td className="w-32 border-t border-rule py-2 align-top text-sm sm:w-56 print:w-1/3 print:py-0">
              <div className="print:hidden">
                <AgreementBar {...parts} />
              </div>
              {agreement}
              {others ? (
                <span className="block text-muted print:inline print:before:content-[';_']"> {others}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
