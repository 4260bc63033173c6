// Requests that nobody should send, made at random: wrong, too long, half right, meant to break something.

import fc from 'fast-check';

/** Markup that must never come back as it was sent, with a word that is found again. */
export const markup = '<b data-fuzz="1">fuzz</b>';

const rude = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    markup,
    '../../etc/passwd',
    '%00',
    '%',
    '%zz',
    '__proto__',
    'constructor',
    '\'"--',
    '\u202e',
    '💥',
    '11Q0J',
    'a'.repeat(3000),
  ),
);
const segment = fc.oneof(
  rude.map(encodeURIComponent),
  fc.constantFrom('..', '.', '%2e%2e', '%', '%ff', '[code]', '(reading)', 'index'),
);
const known = fc.constantFrom(
  ...[
    '/',
    '/models',
    '/models/sre',
    '/compare',
    '/compare/devops-vs-sre',
    '/compare/rows/kpis',
    '/guides',
    '/practices',
    '/tools',
  ],
  ...[
    '/metrics/mttr',
    '/sources',
    '/glossary',
    '/search',
    '/questionnaire',
    '/questionnaire/release-path',
    '/questionnaire/answer',
  ],
  ...[
    '/questionnaire/review',
    '/r/11Q0J',
    '/r/11Q0J/opengraph-image',
    '/embed/compare',
    '/embed/blend/11Q0J',
    '/what-if',
    '/team',
    '/team/minutes.md',
    '/team/opengraph-image',
    '/compare-results/opengraph-image',
    '/method',
    '/api/health',
    '/api/openapi.json',
  ],
  ...[
    '/api/v1/models',
    '/api/v1/models/sre',
    '/api/oembed',
    '/api/v1/comparison',
    '/api/v1/comparison/schema',
    '/api/v1/questionnaire',
    '/api/v1/score',
    '/api/v1/board',
    '/api/v1/rooms',
    '/api/v1/rooms/kT9vLw2mQx7Zp4NcR8hB1A',
    '/api/v1/rooms/kT9vLw2mQx7Zp4NcR8hB1A/changes',
    '/api/v1/rooms/kT9vLw2mQx7Zp4NcR8hB1A/entries/b3XyF6sJd0UeWq5MgC-a_Q',
    '/mcp',
    '/api/v1/results/11Q0J',
  ],
  ...[
    '/sitemap.xml',
    '/robots.txt',
    '/feed.xml',
    '/llms.txt',
    '/models/sre.md',
    '/_next/static/x.js',
    '/_next/image',
    '/_next/data/x.json',
  ],
);
const path = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 3, arbitrary: fc.tuple(known, segment).map(([base, last]) => `${base.replace(/\/$/, '')}/${last}`) },
  { weight: 2, arbitrary: fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*', '//other.example/', '/\\other.example', 'http://other.example/', '/?', '/#x'),
  },
);
const key = fc.oneof(
  fc.constantFrom(
    'code',
    'q',
    'models',
    'url',
    'maxwidth',
    'theme',
    'dimensions',
    'groups',
    'show',
    'order',
    'marks',
    'from',
    'format',
    'rows',
    'answer',
    'step',
    'importance',
    'r',
    'b',
    'add',
    'label',
    'scope',
    'team',
    '_rsc',
    '__nextLocale',
    'x',
  ),
  rude,
);
const query = fc
  .array(fc.tuple(key, rude), { maxLength: 6 })
  .map((pairs) =>
    pairs.length > 0 ? `?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}` : '',
  );
/** What may stand in a header's value. */
const headerValue = rude.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim());
const headers = fc.dictionary(
  fc.constantFrom(
    ...[
      'host',
      'forwarded',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-forwarded-for',
      'rsc',
      'next-router-state-tree',
    ],
    ...[
      'next-router-prefetch',
      'next-router-segment-prefetch',
      'next-url',
      'next-action',
      'x-middleware-subrequest',
      'x-nextjs-data',
    ],
    ...[
      'x-invoke-path',
      'x-matched-path',
      'purpose',
      'accept',
      'accept-encoding',
      'accept-language',
      'content-type',
      'cookie',
      'range',
    ],
    ...[
      'if-none-match',
      'if-modified-since',
      'origin',
      'referer',
      'authorization',
      'expect',
      'upgrade-insecure-requests',
    ],
  ),
  fc.oneof(
    headerValue,
    fc.constantFrom(
      '1',
      'application/json',
      'multipart/form-data; boundary=x',
      'text/x-component',
      '100-continue',
      'bytes=0-1',
    ),
  ),
  { maxKeys: 4 },
);
const method = fc.oneof(
  { weight: 5, arbitrary: fc.constant('GET') },
  { weight: 3, arbitrary: fc.constant('POST') },
  { weight: 2, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND') },
);
const body = fc.oneof(
  rude,
  fc.json({ maxDepth: 4 }),
  fc
    .record({ answers: fc.dictionary(rude, rude, { maxKeys: 5 }), importance: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '',
    '[',
    '{"answers":{"release-path":"approval"}}',
    '[]',
    `{"answers":"${markup}"}`,
    '['.repeat(5000),
    'x'.repeat(70_000),
  ),
);

export const anyRequest = fc.record({ method, path, query, headers, body });
