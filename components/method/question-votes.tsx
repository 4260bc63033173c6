/** One question with its weight, and each option's vote with the reason for it. */
import { DataTable } from '@/components/ui/data-table';
import type { MethodPage, MethodQuestion } from '@/lib/guide/method/method-page';
import { notApplicableBecause } from '@/lib/words/answers';

type QuestionVotesProps = { question: MethodQuestion; models: MethodPage['models'] };

const vote = (value: number) => (value < 0.005 ? '–' : value.toFixed(2));

export function QuestionVotes({ question, models }: QuestionVotesProps) {
  const { id, text, weight, quick, ordered, notApplicable, options } = question;
  const notes = [
    `Weight ${weight.value}: ${weight.reason}`,
    ...(quick ? ['In the quick set.'] : []),
    ...(ordered ? ['The options are a scale.'] : []),
    ...(notApplicable ? [`“${notApplicableBecause(notApplicable)}” is offered.`] : []),
  ];
  return (
    <section id={`question-${id}`} className="mt-6">
      <h4>{text}</h4>
      <p className="mt-1 mb-2 max-w-measure text-sm text-muted">{notes.join(' ')}</p>
      <DataTable
        caption={`Votes of the options of: ${text}`}
        captionHidden
        corner="Option"
        columns={[
          ...models.map(({ id: model, name }) => ({ id: model, label: name, align: 'end' as const })),
          { id: 'abstains', label: 'Kept back', align: 'end' as const },
        ]}
        groups={[
          {
            id,
            rows: options.map((option) => ({
              id: option.id,
              header: (
                <>
                  {option.label}
                  <span className="block max-w-measure font-normal text-muted">{option.reason}</span>
                </>
              ),
              cells: [...option.votes.map(vote), vote(option.abstains)],
            })),
          },
        ]}
      />
    </section>
  );
}
