/** Whether "clear" is said rightly: computed when this page was built. */
import { DataTable } from '@/components/ui/data-table';
import type { MethodPage } from '@/lib/guide/method/method-page';
import { asPercent } from '@/lib/words/numbers';
import { verdictLabels } from '@/lib/words/verdict';

export function Confidence({ fillings, organisations, rows }: MethodPage['confidence']) {
  return (
    <>
      <p className="mb-5 max-w-measure">
        A guide that says “clear” should then be right. We filled in the {organisations} organisations {fillings} times
        each, with a random part of their answers (a quarter to all), and with answers misread as often as careful
        readers differ. A shared lead counts as right if one of those who share it is. The descriptions are those that
        the votes were tuned with, so expect less of an organisation that nobody has described to us.
      </p>
      <DataTable
        caption="How often each kind of verdict names a lead that guidance supports"
        captionHidden
        corner="Verdict"
        columns={[
          { id: 'times', label: 'Given', align: 'end' },
          { id: 'right', label: 'A lead that fits', align: 'end' },
          { id: 'wrong', label: 'A lead that must not be', align: 'end' },
        ]}
        groups={[
          {
            id: 'kinds',
            rows: rows.map(({ kind, times, acceptable, forbidden }) => ({
              id: kind,
              header: verdictLabels[kind],
              cells:
                kind === 'not-enough'
                  ? [String(times), 'names none', 'names none']
                  : [String(times), partOf(acceptable, times), partOf(forbidden, times)],
            })),
          },
        ]}
      />
    </>
  );
}

const partOf = (some: number, all: number) => (all === 0 ? '' : `${asPercent(some / all)} (${some})`);
