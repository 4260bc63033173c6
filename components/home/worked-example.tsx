/** An example result in short: the situation, the verdict, the bar, and a link to the full result. */
import type { ComponentProps } from 'react';
import { answerWords } from '@/lib/words/answers';
import { BlendBar } from '../charts/blend-bar';
import { ButtonLink } from '../ui/button';

type WorkedExampleProps = {
  sentence: string;
  label: string;
  blend: ComponentProps<typeof BlendBar>['parts'];
  answered: number;
  unknown: number;
  path: string;
};

export function WorkedExample({ sentence, label, blend, answered, unknown, path }: WorkedExampleProps) {
  return (
    <div>
      <p className="max-w-measure">
        A growing web shop puts changes live in maintenance windows. Updates have become frequent, and every window now
        costs sales. It answered {answered} questions and left {unknown} at “{answerWords.unknown.inSentence}”. The
        guide says:
      </p>
      <blockquote className="mt-6 max-w-[36ch] font-display text-3xl text-balance">{sentence}</blockquote>
      <p className="mt-2 text-muted">{label}</p>
      <div className="mt-6">
        <BlendBar title="The web shop’s blend" parts={blend} />
      </div>
      <p className="mt-7">
        <ButtonLink href={path} kind="secondary">
          Open the web shop’s result
        </ButtonLink>
      </p>
    </div>
  );
}
