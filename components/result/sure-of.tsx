/** How sure the lead is, and of what: three figures, each with one more doubt. */
import type { ResultPage } from '@/lib/guide/result/result-page';

export function SureOf({ model, figures }: NonNullable<ResultPage['sureOf']>) {
  return (
    <table className="mb-6 text-sm print:mb-2">
      <caption className="pb-1 text-left text-muted print:pb-0">How often {model} stays first</caption>
      <tbody className="print:flex print:gap-x-6">
        {figures.map(({ doubt, often }) => (
          <tr key={doubt} className="border-t border-rule align-baseline print:border-0">
            <td className="py-1 pr-4 text-right font-semibold tabular-nums">{often}</td>
            <th scope="row" className="py-1 text-left font-normal">
              {doubt}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
