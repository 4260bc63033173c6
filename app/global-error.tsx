'use client';

import { StyleSheet } from '@/components/style-sheet/style-sheet';
import { ThemeScript } from '@/components/theme/theme-script';
import { Button, buttonClasses } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

/** Stands in for the whole document when the frame itself fails, so it has a document of its own and uses nothing of the frame. */
export default function GlobalError({ retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <ThemeScript />
        <StyleSheet />
      </head>
      <body>
        <title>Something went wrong · Opsblend</title>
        <main className="mx-auto max-w-page px-4 py-12 sm:px-8">
          <h1>Opsblend could not be shown</h1>
          <p className="mt-4 max-w-measure">
            The fault is ours, not yours. If you came by a result link, your answers are safe: they are in the link.
          </p>
          <p className="mt-6 flex flex-wrap gap-3">
            <Button onClick={retry}>Try again</Button>
            {/* A plain link: loading the document afresh is the point. */}
            <Link href="/" className={buttonClasses('secondary')}>
              Go to the first page
            </Link>
          </p>
        </main>
      </body>
    </html>
  );
}
