import type { MetadataRoute } from 'next';
import { placed } from '@/lib/address/base-path';

/** How the guide looks when it is put on a home screen. The colours are the light theme's paper. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Opsblend',
    short_name: 'Opsblend',
    description: 'An open decision guide to IT operations models',
    lang: 'en-GB',
    start_url: placed('/'),
    display: 'browser',
    background_color: '#fcfaf6',
    theme_color: '#fcfaf6',
    icons: [
      { src: placed('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: placed('/apple-icon'), sizes: '180x180', type: 'image/png' },
    ],
  };
}
