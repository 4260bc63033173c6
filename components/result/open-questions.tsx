/** The questions that are not settled, each with a way to answer it. */
import { Section } from '@/components/ui/section';
import type { ResultPage } from '@/lib/guide/result';

const words = { unknown: 'you don’t know yet', open: 'not answered' } as const;

export function OpenQuestions({ questions }: { questions: ResultPage['openQuestions'] }) {
  return (
    <Section
      id="open"
      heading="Still open"
      aside="An open answer counts as nothing: not as zero, and not as the middle."
    >
      <ul className="border-t border-ink">
        {questions.map(({ text, state, change }) => (
          <li key={text} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2.5">
            <a href={change} className="inline-block min-h-6">
              {text}
            </a>
            <span className="text-sm text-muted">{words[state]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
