/** The articles that name an entry: a few in a line, more of them folded. */
import { Disclosure } from '@/components/ui/disclosure';
import type { RecordLink } from '@/lib/guide/views/links';
import { LinkLine, LinkList } from './entry-links';

/** More would outweigh the entry itself. */
const mostInLine = 3;

/** `name` is the entry's, for those who meet the disclosure out of context. */
export function ArticleLinks({ name, articles }: { name: string; articles: readonly RecordLink[] }) {
  if (articles.length <= mostInLine) return <LinkLine links={articles} />;
  return (
    <Disclosure
      compact
      summary={
        <>
          {articles.length} articles<span className="sr-only"> that name: {name}</span>
        </>
      }
    >
      <LinkList links={articles} />
    </Disclosure>
  );
}
