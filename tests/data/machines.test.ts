import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleKinds } from '@/lib/content/kinds';
import { cases, dimensions, metrics, practices, sources, stories, tools } from '@/lib/dataset';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { atomFeed } from '@/lib/guide/machines/feed';
import { llmsText } from '@/lib/guide/machines/llms-text';
import { articleMarkdown } from '@/lib/guide/machines/markdown-twin';
import { sitemapEntries } from '@/lib/guide/machines/sitemap';
import { storyMarkdown } from '@/lib/guide/machines/story-markdown';
import { articleData, comparisonData } from '@/lib/guide/machines/structured-data';
import { formatIssues } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';
import { projectFiles } from '../architecture/source-files';
import { structuredDataSchema } from '../reference/schema-org';

/** What the guide tells machines, made from the real articles and data. */

const site = 'https://guide.example';

const articles = allArticles();

describe('the Markdown twins', () => {
  test('exist for every article, plain, with the title first and every footnote explained', async () => {
    for (const { kind, href, title } of articles) {
      const text = articleMarkdown(href, site) ?? '';
      expect(text.startsWith(`# ${title}\n`), href).toBe(true);
      expect(text, href).not.toMatch(/<[A-Z]|undefined|\]\((?!https?:)/);
      const cited = new Set(text.match(/\[\^\d+\](?!:)/g));
      const explained = new Set((text.match(/^\[\^\d+\](?=:)/gm) ?? []).map(String));
      expect(explained, href).toEqual(cited);
      expect(explained.size, href).toBeGreaterThanOrEqual(articleKinds[kind].fewestSources);
    }
  });

  test('say of a pair what its page says first', () => {
    const text = articleMarkdown('/compare/devops-vs-sre', site);
    expect(text).toContain('- Choose SRE when a failure costs money or trust at any hour.\n');
    expect(text).toContain('- Together: DevOps keeps change small; SRE says how much may fail.\n');
  });

  test('do not exist for anything else', async () => {
    for (const href of ['/models/nothing', '/compare/sre-vs-devops', '/guides/../models/sre', '/models/sre/']) {
      expect(articleMarkdown(href, site), href).toBeUndefined();
    }
  });
});

test('the stories have a Markdown twin with each step of each model, and every footnote explained', () => {
  const text = storyMarkdown(site);
  expect(text.startsWith('# One story through all models\n')).toBe(true);
  expect(text).not.toMatch(/undefined|\]\((?!https?:)/);
  for (const { lanes } of stories) {
    for (const { steps } of lanes) for (const { what } of steps) expect(text).toContain(what);
  }
  expect(new Set(text.match(/^\[\^\d+\](?=:)/gm))).toEqual(new Set(text.match(/\[\^\d+\](?!:)/g)));
});

describe('structured data', () => {
  test('is what schema.org asks for, on every article and on the comparison', async () => {
    const documents = articles.map(({ href }) => ({ href, data: articleData(href) }));
    for (const { href, data } of [...documents, { href: '/compare', data: comparisonData() }]) {
      const parsed = parseInput(structuredDataSchema, JSON.parse(JSON.stringify(data)));
      expect(parsed.ok ? '' : formatIssues(parsed.error), href).toBe('');
    }
  });

  test('gives the questions that an article answers', async () => {
    const data = articleData('/models/sre');
    expect(data?.['@graph']).toContainEqual(
      expect.objectContaining({
        '@type': 'FAQPage',
        mainEntity: expect.arrayContaining([expect.objectContaining({ name: 'Is SRE better than DevOps?' })]),
      }),
    );
  });

  test('is found wrong when something is missing or misspelt', () => {
    const [dataset] = comparisonData()['@graph'];
    const document = (node: object) => ({ '@context': 'https://schema.org', '@graph': [node] });
    expect(structuredDataSchema.safeParse(document({ ...dataset })).success).toBe(true);
    expect(structuredDataSchema.safeParse(document({ ...dataset, licence: 'MIT' })).success).toBe(false);
    expect(structuredDataSchema.safeParse(document({ ...dataset, name: '' })).success).toBe(false);
    expect(structuredDataSchema.safeParse(document({ ...dataset, url: '/compare' })).success).toBe(false);
  });

  test('does not exist for what is no article', async () => {
    expect(articleData('/models/nothing')).toBeUndefined();
  });
});

/** Pages that are not listed, each with the reason. */
const unlisted = new Map([
  ['/questionnaire/review', 'shows somebody’s answers'],
  ['/search', 'shows what is asked of it'],
  ['/what-if', 'shows what is asked of it'],
  ['/r', 'shows somebody’s result'],
  ['/styleguide', 'shows parts with made-up data, for those who build the guide'],
]);

describe('the sitemap', () => {
  test('lists every page that depends on no visitor, once, with a day', async () => {
    const entries = sitemapEntries(site);
    const paths = entries.map(({ url }) => new URL(url).pathname);
    const pages = projectFiles()
      .map((file) => file.match(/^app\/(.*\/)?page\.tsx$/)?.[1] ?? (file === 'app/page.tsx' ? '' : null))
      .filter((folder) => folder !== null)
      .map((folder) => `/${folder.replace(/\([^)]+\)\//g, '').replace(/\/$/, '')}`)
      .filter((path) => !path.includes('['));
    expect(pages.length).toBeGreaterThan(5);
    const records = [
      ...dimensions.map(({ id }) => `/compare/rows/${id}`),
      ...practices.map(({ id }) => `/practices/${id}`),
      ...tools.map(({ id }) => `/tools/${id}`),
      ...metrics.map(({ id }) => `/metrics/${id}`),
      ...cases.map(({ id }) => `/cases/${id}`),
      ...sources.map(({ id }) => `/sources/${id}`),
    ];
    const listed = [...pages.filter((path) => !unlisted.has(path)), ...articles.map(({ href }) => href), ...records];
    expect([...paths].sort()).toEqual(listed.sort());
    expect(entries.filter(({ lastModified }) => !/^\d{4}-\d{2}-\d{2}$/.test(lastModified))).toEqual([]);
  });
});

describe('llms.txt', () => {
  test('begins with a title and a summary, and links every twin with an absolute address', async () => {
    const text = llmsText(site);
    expect(text).toMatch(/^# Opsblend\n\n> \S/);
    for (const { href } of articles) expect(text).toContain(`(${site}${href}.md)`);
    expect(text).not.toMatch(/\]\((?!https:)/);
  });

  test('names addresses that the guide has', async () => {
    const text = llmsText(site);
    expect(text).toContain('/api/openapi.json');
    expect(existsSync('app/api/openapi.json/route.ts')).toBe(true);
  });
});

describe('the feed', () => {
  test('holds every article once, and its date is that of the newest check', async () => {
    const feed = atomFeed(site);
    expect(feed.match(/<entry>/g)).toHaveLength(articles.length);
    const newest = articles
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1);
    expect(feed).toContain(`<updated>${newest}T00:00:00.000Z</updated>`);
    expect(atomFeed(site)).toBe(feed);
  });
});
