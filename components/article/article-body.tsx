/** The prose of an article, from the code that the article was compiled to. Runs on the server only. */
import { getMDXComponent } from 'mdx-bundler/client/jsx';
import type { ComponentProps, ReactNode } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { LivePiece } from '@/lib/guide/article/live-pieces';
import { ArticleLink } from './article-link';
import { ArticlePiece } from './article-piece';
import { ArticleTable, ColumnHeader, TableCell } from './article-table';
import { Cite, type CiteProps } from './cite';
import { Answer, Convention, Definition, Weak } from './passages';
import type { ListedSource } from './source-list';

const components = {
  a: ArticleLink,
  table: ArticleTable,
  th: ColumnHeader,
  td: TableCell,
  Convention,
  Definition,
  Weak,
};

type ArticleBodyProps = {
  code: string;
  /** The article's live pieces, in the order in which the compiler numbered them. */
  pieces?: readonly LivePiece[];
  /** The sources that the prose cites, to be named in the margin. */
  sources?: readonly ListedSource[];
  /** Stands after the answer that the article opens with. */
  afterAnswer?: ReactNode;
};

export function ArticleBody({ code, pieces = [], sources = [], afterAnswer }: ArticleBodyProps) {
  const Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime });
  // The compiler wrote the piece's index into the element's attribute.
  const pieceAt = ({ piece: index }: { piece: string }) => {
    const piece = pieces[Number(index)];
    return piece && <ArticlePiece piece={piece} />;
  };
  const opening = (props: ComponentProps<typeof Answer>) => (
    <>
      <Answer {...props} tight={afterAnswer !== undefined} />
      {afterAnswer}
    </>
  );
  const cited = (props: CiteProps) => <Cite {...props} sources={sources} />;
  return (
    <div className="running-text text-lg leading-relaxed">
      <Content
        components={{
          ...components,
          Answer: opening,
          Cite: cited,
          Rows: pieceAt,
          MetricDefinition: pieceAt,
          PracticeList: pieceAt,
        }}
      />
    </div>
  );
}
