import { absolute } from '@/lib/address/site';
import { numberCitations } from '@/lib/content/citations';
import { articleKinds } from '@/lib/content/kinds';
import { articleSections } from '@/lib/content/sections';
import { dimensions, models, requireSource } from '@/lib/dataset';
import { articleAt, type IndexedArticle } from '@/lib/guide/article-index/article-index';
import { contentPages, pageOf } from '@/lib/guide/pages/page-list';

/** Structured data after schema.org, as JSON-LD documents: what a page is, for search engines. */

export interface StructuredData {
  '@context': 'https://schema.org';
  '@graph': readonly object[];
}

const licence = 'https://opensource.org/license/mit';
/** The heading under which articles answer questions; its h3 headings are the questions. */
const questionsHeading = 'Questions people ask';

const graph = (...nodes: readonly object[]): StructuredData => ({ '@context': 'https://schema.org', '@graph': nodes });
const publisher = () => ({ '@type': 'Organization', name: 'Opsblend', url: absolute('/') });

/** The article at an address such as `/models/sre`, its way of breadcrumbs, and its questions where it answers any; undefined if there is no such article. */
export function articleData(href: string): StructuredData | undefined {
  const found = articleAt(href);
  if (!found) return undefined;
  const { listPage } = articleKinds[found.kind];
  const above = contentPages.filter((page) => page.href === listPage);
  return graph(article(found), breadcrumbs([...above, found]), ...questions(found));
}

/** The comparison as a data set, and its way of breadcrumbs. */
export function comparisonData(): StructuredData {
  const page = pageOf('comparison');
  const download = (encodingFormat: string, format: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(`/api/v1/comparison?format=${format}`),
  });
  return graph(
    {
      '@type': 'Dataset',
      name: 'Comparison of IT operations models',
      description: `${models.map(({ name }) => name).join(', ')} compared in ${dimensions.length} dimensions. Every cell has a short and a long form, its sources, the day on which it was checked and a grade for how well it is supported.`,
      url: absolute(page.href),
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      license: licence,
      creator: publisher(),
      dateModified: page.changedOn,
      variableMeasured: dimensions.map(({ label }) => label),
      distribution: [
        download('application/json', 'json'),
        download('text/csv', 'csv'),
        download('text/markdown', 'md'),
      ],
    },
    breadcrumbs([page]),
  );
}

function article({ kind, href, title, description, checkedOn, models: about, readTree }: IndexedArticle) {
  const { citations } = numberCitations(readTree());
  return {
    '@type': kind === 'model' ? 'TechArticle' : 'Article',
    headline: title,
    description,
    url: absolute(href),
    mainEntityOfPage: absolute(href),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: licence,
    dateModified: checkedOn,
    author: publisher(),
    publisher: publisher(),
    about: models
      .filter(({ id }) => about.includes(id))
      .map(({ name, expansion }) => ({ '@type': 'Thing', name, alternateName: expansion })),
    citation: citations.map(({ source }) => cited(source)),
  };
}

function cited(id: string) {
  const { title, publisher: by, url } = requireSource(id);
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: by },
    ...(url ? { url } : {}),
  };
}

/** The way from the home page; the last entry is the page itself. */
function breadcrumbs(way: readonly { href: string; title: string }[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ href: '/', title: 'Opsblend' }, ...way].map(({ href, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(href),
    })),
  };
}

function questions({ href, readTree }: IndexedArticle): object[] {
  const asked = articleSections(readTree()).filter(({ within }) => within === questionsHeading);
  if (asked.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      url: absolute(href),
      mainEntity: asked.map(({ heading, text }) => ({
        '@type': 'Question',
        name: heading,
        acceptedAnswer: { '@type': 'Answer', text },
      })),
    },
  ];
}
