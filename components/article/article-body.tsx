/** The prose of an article, from the code that the article was compiled to. Runs on the server only. */
import { getMDXComponent } from 'mdx-bundler/client/jsx';
import type { ReactNode } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { ArticleLink } from './article-link';
import { ArticleTable, ColumnHeader, TableCell } from './article-table';
import { Cite, type CiteProps } from './cite';
import { Answer, Convention, Definition, Weak } from './passages';
import type { ListedSource } from './source-list';

const components = {
  a: ArticleLink,
  table: ArticleTable,
  th: ColumnHeader,
  td: TableCell,
  Answer,
  Convention,
  Definition,
  Weak,
};

type ArticleBodyProps = {
  code: string;
  /** What stands in the place of the live pieces, in the order in which the compiler numbered them. */
  pieces?: readonly ReactNode[];
  /** The sources that the prose cites, to be named in the margin. */
  sources?: readonly ListedSource[];
};

export function ArticleBody({ code, pieces = [], sources = [] }: ArticleBodyProps) {
  const Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime });
  // The number that the compiler wrote into the element says which of the pieces stands there.
  const inPlace = ({ piece }: { piece: string }) => pieces[Number(piece)];
  const cited = (props: CiteProps) => <Cite {...props} sources={sources} />;
  return (
    <div className="running-text text-lg leading-relaxed">
      <Content
        components={{ ...components, Cite: cited, Rows: inPlace, MetricDefinition: inPlace, PracticeList: inPlace }}
      />
    </div>
  );
}
