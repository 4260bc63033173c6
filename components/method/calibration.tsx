/** What the questionnaire makes of described organisations: computed when this page was built. */
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { MethodPage } from '@/lib/guide/method/method-page';
import { answerWords } from '@/lib/words/answers';

export function Calibration({ rows }: { rows: MethodPage['calibration'] }) {
  const fitting = rows.filter(({ fits }) => fits).length;
  return (
    <>
      <p className="mb-5 max-w-measure">
        Each organisation is described in prose after published guidance that says which model fits it. We answered the
        questionnaire from the description alone; what it doesn’t say is “{answerWords.unknown.inSentence}”. In{' '}
        {fitting} of {rows.length} an acceptable model comes first. The votes were tuned with these descriptions at
        hand, so this shows that they agree with the guidance, not that they predict anything.
      </p>
      <DataTable
        caption="Described organisations: the lead that guidance supports, and the result"
        captionHidden
        corner="Organisation"
        dense
        columns={[
          { id: 'expected', label: 'Expected' },
          { id: 'first', label: 'First' },
          { id: 'second', label: 'Second' },
          { id: 'verdict', label: 'Verdict' },
          { id: 'sure', label: 'Stays first', align: 'end' },
        ]}
        groups={[
          {
            id: 'profiles',
            rows: rows.map(({ id, name, description, expected, first, second, verdict, sure }) => ({
              id,
              header: (
                <>
                  {name}
                  <Disclosure summary="Description" compact className="font-normal">
                    <p className="max-w-measure">{description}</p>
                  </Disclosure>
                </>
              ),
              cells: [expected, first, second, verdict, sure],
            })),
          },
        ]}
      />
    </>
  );
}
