import { pagePaths } from '@/lib/address/page';
import { absolute } from '@/lib/address/site';
import { printMarkdown } from '@/lib/content/article-markdown';
import { heading, link, list, paragraph } from '@/lib/content/markdown-nodes';
import { modelsInWords } from '@/lib/dataset';
import { allArticles, type IndexedArticle } from '@/lib/guide/article-index/article-index';
import { contentPages } from '@/lib/guide/pages/page-list';

/** `llms.txt`, after llmstxt.org: what the guide is and where its text and data are, for programs that read. */

const about = `An open decision guide to IT operations models: ${modelsInWords}. Articles and a comparison with sources, and a questionnaire whose answers give a blend of models with reasons.`;

const notes = [
  'Every statement carries its sources; weak evidence is marked weak; a convention of the guide’s own is marked as such.',
  'No model is ranked above another. TechOps has no standard definition: the guide says what it means by it.',
  'Each article is also there as Markdown, with its sources as footnotes: its address followed by .md.',
  'For the Model Context Protocol, /mcp has tools to list the questions, score answers, explain a result, compare models and search.',
];

const api = [
  { path: '/api/openapi.json', label: 'OpenAPI description', about: 'every address of the API, with examples' },
  { path: '/api/v1/models', label: 'Models', about: 'all models as JSON' },
  {
    path: '/api/v1/comparison?format=md',
    label: 'Comparison',
    about:
      'all rows as a table in Markdown; csv and json too; models=a,b&show=differences&order=difference gives what differs most first',
  },
  {
    path: `${pagePaths.story}.md`,
    label: 'One story',
    about: 'the same change and the same outage in each model, in Markdown',
  },
  { path: '/api/v1/questionnaire', label: 'Questionnaire', about: 'questions and options as JSON' },
  {
    path: '/api/oembed?url=/compare',
    label: 'Frames',
    about: 'what other sites may show of a comparison or a result in a frame (oEmbed), for the address in url',
  },
  { path: '/feed.xml', label: 'Feed', about: 'articles by the day on which they were checked' },
];

/** The text of `llms.txt`. `site` is the address of the guide. */
export function llmsText(site: string): string {
  const articles = allArticles();
  const links = (entries: readonly { label: string; path: string; about: string }[]) =>
    list(entries.map((entry) => [link(entry.label, absolute(entry.path, site)), `: ${entry.about}`]));
  const twins = (kind: IndexedArticle['kind']) =>
    links(
      articles
        .filter((article) => article.kind === kind)
        .map(({ title, href, description }) => ({ label: title, path: `${href}.md`, about: description })),
    );

  return printMarkdown([
    heading(1, 'Opsblend'),
    { type: 'blockquote', children: [paragraph(about)] },
    list(notes.map((note) => [note])),
    heading(2, 'Models'),
    twins('model'),
    heading(2, 'Two models compared'),
    twins('pair'),
    heading(2, 'Guides'),
    twins('guide'),
    heading(2, 'Questions people ask'),
    twins('asked'),
    heading(2, 'Data'),
    links(api),
    heading(2, 'Pages'),
    links(contentPages.map(({ href, title, description }) => ({ label: title, path: href, about: description }))),
  ]);
}
