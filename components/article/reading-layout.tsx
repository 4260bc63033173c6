/** An article with its contents: above it on small screens, beside it and in view on wide ones, where a margin for notes stands between. */
import type { ReactNode } from 'react';
import { Contents, type ContentsItem, FoldedContents } from './contents';

type ReadingLayoutProps = {
  contents: readonly ContentsItem[];
  /** The article itself holds the contents for small screens, after its first lines. */
  foldedInside?: boolean;
  /** The article. */
  children: ReactNode;
  /** Stands after the article on small screens and at the top of the margin on wide ones. */
  aside?: ReactNode;
};

export function ReadingLayout({ contents, foldedInside = false, children, aside }: ReadingLayoutProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 border-t border-ink pt-2 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:pt-6 xl:grid-cols-[38rem_minmax(0,1fr)] xl:gap-x-[17rem]">
      {foldedInside ? null : <FoldedContents items={contents} />}
      <div className="hidden self-start lg:sticky lg:top-6 lg:col-start-2 lg:row-start-2 lg:block lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
        <Contents items={contents} />
      </div>
      <article className="lg:col-start-1 lg:row-span-2 lg:row-start-1">{children}</article>
      {aside === undefined ? null : <div className="lg:col-start-2 lg:row-start-1">{aside}</div>}
    </div>
  );
}
