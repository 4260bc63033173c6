/** An example result in short: the situation, the verdict, the bar, and a link to the full result. */
import type { ComponentProps } from 'react';
import { answerWords } from '@/lib/words/answers';
import { BlendBar } from '../charts/blend-bar';
import { Link } from '../ui/link';

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
    <section id="example" aria-labelledby="example-heading" className="border border-ink p-5">
      <h2 id="example-heading" className="font-sans text-sm font-normal text-muted">
        What a result looks like
      </h2>
      <p className="mt-1 text-sm">
        A growing web shop puts changes live in maintenance windows, and every window now costs sales. It answered{' '}
        {answered} questions and left {unknown} at “{answerWords.unknown.inSentence}”:
      </p>
      <blockquote className="mt-4 font-display text-2xl text-balance">{sentence}</blockquote>
      <p className="mt-1 mb-4 text-sm text-muted">{label}</p>
      <BlendBar title="The web shop’s blend" parts={blend} />
      <p className="mt-4">
        <Link href={path}>Open the web shop’s result</Link>
      </p>
    </section>
  );
}
