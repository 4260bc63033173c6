/** What every article ends with: the words it uses, and its sources. */
import { Section } from '@/components/ui/section';
import { ArticleWords, type ExplainedWord } from './article-words';
import { type ListedSource, SourceList } from './source-list';

export function ArticleEnd({ words, sources }: { words: readonly ExplainedWord[]; sources: readonly ListedSource[] }) {
  return (
    <>
      <ArticleWords words={words} />
      <Section id="sources" heading="Sources" aside="In the order in which the page first cites them.">
        <SourceList sources={sources} />
      </Section>
    </>
  );
}
