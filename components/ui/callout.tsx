/** A remark set apart from the text by a rule at its side: a note, or a warning. Its kind is said in words, too. */
import type { ReactNode } from 'react';

type CalloutProps = {
  kind?: 'note' | 'warning';
  heading: string;
  /** The level that fits the page's outline; 3 unless said otherwise. */
  level?: 2 | 3 | 4;
  children: ReactNode;
};

const kinds = {
  note: { word: 'Note', classes: 'border-accent bg-raised', wordClasses: 'text-accent' },
  warning: { word: 'Warning', classes: 'border-warn bg-warn-wash', wordClasses: 'text-warn' },
} as const;

/** `heading` says in a few words what it is about; children hold the rest. */
export function Callout({ kind = 'note', heading, level = 3, children }: CalloutProps) {
  const Heading = `h${level}` as const;
  const { word, classes, wordClasses } = kinds[kind];
  return (
    <div className={`max-w-measure border-l-4 px-5 py-4 print:border ${classes}`}>
      <Heading className="font-sans text-base leading-snug font-semibold">
        <span className={wordClasses}>{word}:</span> {heading}
      </Heading>
      <div className="mt-1">{children}</div>
    </div>
  );
}
