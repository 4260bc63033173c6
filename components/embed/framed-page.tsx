/** The document that other sites show in a frame: the guide's name, the way into it, and no navigation. It needs no script but to tell its height. */
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Theme } from '@/lib/address/embed';
import { heightMessage } from '@/lib/words/embed';
import css from './embed.css';

type FramedPageProps = {
  theme: Theme | undefined;
  title: string;
  /** Where it stands whole in the guide. */
  whole: string;
  children: ReactNode;
};

export function FramedPage({ theme, title, whole, children }: FramedPageProps) {
  return (
    <html lang="en-GB" data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: it is a document of its own, and none of Next's pages */}
      <head>
        <meta charSet="utf-8" />
        <title>{`${title} · Opsblend`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {/* No other page of the guide may be shown in a frame. */}
        <base target="_blank" />
        <style>{css}</style>
      </head>
      <body>
        <main className="p-4">
          <h1 className="mb-3 text-xl">{title}</h1>
          {children}
        </main>
        <footer className="flex flex-wrap items-baseline gap-x-4 border-t border-ink px-4 py-1.5 text-sm">
          <span className="font-display text-lg font-medium">Opsblend</span>
          <span className="text-muted max-sm:hidden">A decision guide to IT operations models</span>
          <Link href={whole} target="_blank" rel="noopener" className="ml-auto inline-flex min-h-6 items-center">
            Open in Opsblend
          </Link>
        </footer>
        <script>{tellHeight}</script>
      </body>
    </html>
  );
}

/** Whenever it changes: the page around it may be on any site. */
const tellHeight = `new ResizeObserver(([{target:t}])=>parent.postMessage({type:'${heightMessage}',height:Math.ceil(t.getBoundingClientRect().height)},'*')).observe(document.documentElement)`;
