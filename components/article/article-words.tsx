/**
 * The meanings of the terms that an article links to the glossary. Printed as a list; on a screen it describes each link for
 * screen readers, and the hint beside a link copies it, so that a definition stands in the page once.
 */
import { Section } from '@/components/ui/section';

export type ExplainedWord = { id: string; term: string; definition: string };

export function ArticleWords({ words }: { words: readonly ExplainedWord[] }) {
  if (words.length === 0) return null;
  return (
    <div className="hidden print:block">
      <Section id="words" heading="Words used in this article">
        <dl className="columns-2 gap-x-8 *:break-inside-avoid *:pb-1">
          {words.map(({ id, term, definition }) => (
            <div key={id} id={meaningId(id)}>
              <dt className="font-semibold">{term}</dt> <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

/** The id of the element that says what a term means. */
export function meaningId(term: string): string {
  return `word-${term}`;
}
