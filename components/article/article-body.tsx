/** The prose of an article, from the code that the article was compiled to. Runs on the server only. */
import { getMDXComponent } from 'mdx-bundler/client/jsx';
import * as jsxRuntime from 'react/jsx-runtime';
import { ArticleLink } from './article-link';
import { ArticleTable, ColumnHeader, TableCell } from './article-table';
import { Cite } from './cite';
import { Convention, Definition, Weak } from './passages';

const components = {
  a: ArticleLink,
  table: ArticleTable,
  th: ColumnHeader,
  td: TableCell,
  Cite,
  Convention,
  Definition,
  Weak,
};

export function ArticleBody({ code }: { code: string }) {
  const Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime });
  return (
    <div className="running-text text-lg leading-relaxed">
      <Content components={components} />
    </div>
  );
}
