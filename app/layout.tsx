/** The frame that every page stands in. It requests nothing from other sites: the display face is a file of ours, and visits aren't counted. */

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { contentId, SkipLink } from '@/components/layout/skip-link';
import { LinkService } from '@/components/navigation/link-service';
import { StyleSheet } from '@/components/style-sheet/style-sheet';
import { ThemeScript } from '@/components/theme/theme-script';
import { DisplayFaceScript } from '@/components/typeface/display-face-script';
import { placed } from '@/lib/address/base-path';
import { site } from '@/lib/address/site';
import { footerGroups, mainNavigation, siteDescription } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = {
  // Links in metadata are made absolute with it.
  metadataBase: new URL(site()),
  title: { default: 'Opsblend: a decision guide to IT operations models', template: '%s · Opsblend' },
  description: siteDescription,
  applicationName: 'Opsblend',
  icons: { apple: { url: placed('/apple-icon'), sizes: '180x180', type: 'image/png' } },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // The paper of tokens.css, as browsers want it for their own frame.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#151310' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme's script may have set an attribute before React arrives.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <ThemeScript />
        <DisplayFaceScript />
        <StyleSheet />
      </head>
      <body>
        <SkipLink />
        <SiteHeader pages={mainNavigation} />
        {/* So high that the footer of a short page stands at the window's lower edge; pushed there, it would rise with each of its lines. */}
        <main
          id={contentId}
          tabIndex={-1}
          className="mx-auto min-h-[calc(100dvh-20rem)] w-full max-w-page px-4 pt-8 pb-14 outline-none sm:px-8 sm:pt-12 print:min-h-0 print:max-w-none print:p-0"
        >
          {children}
        </main>
        <SiteFooter groups={footerGroups} />
        <LinkService />
      </body>
    </html>
  );
}
