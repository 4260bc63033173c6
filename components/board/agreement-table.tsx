/** How far a team agrees: the work areas in short, then every question with its answers. */
import { AgreementBar } from '@/components/charts/agreement-bar';
import { AgreementStrip } from '@/components/charts/agreement-strip';
import { Disclosure } from '@/components/ui/disclosure';
import type { BoardPage } from '@/lib/guide/board/board-page';

export function AreaAgreement({ areas }: Pick<BoardPage, 'areas'>) {
  return (
    <dl className="border-t border-ink">
      {areas.map(({ id, label, agrees, lead }) => (
        <div
          key={id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[15rem_minmax(0,1fr)] print:py-0.5"
        >
          <dt className="font-semibold">{label}</dt>
          <dd>
            {verdictOf(agrees)}
            {lead ? <span className="text-muted"> In the mean, {lead} first here.</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function verdictOf(agrees: boolean | null): string {
  if (agrees === null) return 'Too little is answered to tell.';
  return agrees ? 'You agree.' : 'You differ.';
}

/** The bar is in its row; the answers themselves are on demand, and not on paper, where the agenda has those that matter. */
export function QuestionAgreement({ areas }: Pick<BoardPage, 'areas'>) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="pb-2 text-left text-sm text-muted">
        Of those who chose an answer, how many chose the same. Dark: the most frequent answer; grey: another one;
        dotted: no answer chosen.
      </caption>
      {areas.map(({ id, label, questions }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="border-b border-ink pt-5 pb-1 font-semibold print:pt-1.5">
              {label}
            </th>
          </tr>
          {questions.map((question) => (
            <tr key={question.id}>
              <th scope="row" className="border-b border-rule py-2 pr-4 align-top font-normal print:py-0.5">
                {question.text}
                <Disclosure summary="The answers" compact className="print:hidden">
                  <AgreementStrip title={question.text} steps={question.steps} />
                </Disclosure>
              </th>
              <td className="w-36 border-b border-rule py-2 align-top text-sm sm:w-56 print:py-0.5">
                <AgreementBar {...question.parts} />
                {question.agreement}
                {question.others ? <span className="block text-muted print:inline"> {question.others}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
