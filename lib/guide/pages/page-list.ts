import { type PageId, pageIds, pagePaths } from '@/lib/address/page';
import {
  cases,
  cautions,
  glossary,
  metrics,
  models,
  modelsInWords,
  practices,
  sources,
  stories,
  tools,
} from '@/lib/dataset';
import { currentEdition } from '@/lib/questionnaire';
import { newestCheck } from './newest-check';

/**
 * The one list of the guide's own pages. Navigation, footer, ways on, metadata, breadcrumbs, sitemap, llms.txt and search derive from it.
 * Articles are no part of it: see `article-index`.
 */

export interface Page {
  id: PageId;
  href: string;
  /** In navigation and breadcrumbs. */
  label: string;
  /** Its heading, and its title in a browser. */
  title: string;
  /** One sentence, at most 160 characters: search engines and link previews cut longer ones off. */
  description: string;
  /** ISO day of the newest check of what the page shows; null for a page that shows no content of its own. */
  changedOn: string | null;
}

const cells = models.flatMap((model) => Object.values(model.cells));
const comparedOn = newestCheck(cells);
const askedOn = currentEdition.publishedOn;
/** The day on which the statements about accessibility were last looked through. */
export const accessibilityCheckedOn = '2026-11-27';

const texts: Record<PageId, Omit<Page, 'id' | 'href'>> = {
  home: {
    label: 'First page',
    title: 'Opsblend',
    description: 'What the guide is, the models at a glance, and the operations map.',
    changedOn: newestCheck([
      ...cells,
      ...practices,
      ...metrics,
      ...tools,
      ...sources,
      ...glossary,
      ...cautions,
      ...cases,
    ]),
  },
  models: {
    label: 'Models',
    title: 'The models',
    description: `What ${modelsInWords} are: a definition of each, and a long article with sources.`,
    changedOn: comparedOn,
  },
  comparison: {
    label: 'Compare',
    title: 'Compare the models',
    description: 'All models side by side, row by row, with sources and how well each statement is supported.',
    changedOn: comparedOn,
  },
  story: {
    label: 'One story',
    title: 'One story through all models',
    description:
      'The same change and the same outage at night, step by step in each model: who acts, where it waits, what can stop it.',
    changedOn: newestCheck(stories.flatMap(({ lanes }) => lanes.flatMap(({ steps }) => steps))),
  },
  questionnaire: {
    label: 'Questionnaire',
    title: 'Find your blend',
    description:
      'Questions about your organisation; the answers give a blend of models, with reasons and a link to share.',
    changedOn: askedOn,
  },
  team: {
    label: 'Team board',
    title: 'Decide together',
    description:
      'Put the answers of several people side by side: a blend of all, where you agree, and what to talk about.',
    changedOn: askedOn,
  },
  room: {
    label: 'Room',
    title: 'Answer together in a room',
    description:
      'One link for a whole team: everybody answers, and the board fills while you talk. What you answer is encrypted in the browser.',
    changedOn: askedOn,
  },
  change: {
    label: 'Compare results',
    title: 'Compare two results',
    description:
      'Then and now, or two organisations: what differs between two results, and which answers make the difference.',
    changedOn: askedOn,
  },
  guides: {
    label: 'Guides',
    title: 'Guides',
    description: 'How to choose, combine and adopt models, with case studies and the evidence.',
    changedOn: comparedOn,
  },
  practices: {
    label: 'Practices',
    title: 'Practices',
    description: 'Concrete things to adopt, each with its first step, effort and metric.',
    changedOn: newestCheck(practices),
  },
  tools: {
    label: 'Tools',
    title: 'Tools',
    description: 'Tools by category: what each does, its licence, its present state and warnings.',
    changedOn: newestCheck(tools),
  },
  metrics: {
    label: 'Metrics',
    title: 'Metrics',
    description: 'What each metric means, its formula and unit, and how not to use it.',
    changedOn: newestCheck(metrics),
  },
  cases: {
    label: 'Cases',
    title: 'Cases',
    description: 'Published organisations: what they were like, what they did, what came of it, and who says so.',
    changedOn: newestCheck(cases),
  },
  sources: {
    label: 'Sources',
    title: 'Sources',
    description: 'Everything that the guide cites, how far each text was checked, and what cites it.',
    changedOn: newestCheck(sources),
  },
  glossary: {
    label: 'Glossary',
    title: 'Glossary',
    description: 'What the words of the guide and of the field mean.',
    changedOn: newestCheck(glossary),
  },
  method: {
    label: 'Method',
    title: 'How a recommendation is made',
    description: 'Every question, vote, weight and threshold behind a blend, and what the method can’t do.',
    changedOn: askedOn,
  },
  search: {
    label: 'Search',
    title: 'Search',
    description:
      'Find models, comparison rows, articles, practices, metrics, tools, cases, terms, questions and sources.',
    changedOn: null,
  },
  openResult: {
    label: 'Open a result',
    title: 'Open a result',
    description: 'Takes a copied link to a result, with any text around it, and opens the result.',
    changedOn: null,
  },
  accessibility: {
    label: 'Accessibility',
    title: 'Accessibility',
    description: 'What was tested and how, and what is not known.',
    changedOn: accessibilityCheckedOn,
  },
};

export function pageOf(id: PageId): Page {
  return { id, href: pagePaths[id], ...texts[id] };
}

/** The page of an address in authored data. @throws Error if there is none. */
export function pageAt(href: string): Page {
  const page = pageIds.map(pageOf).find((candidate) => candidate.href === href);
  if (!page) throw new Error(`The guide has no page ${href}`);
  return page;
}

const pagesOf = (ids: readonly PageId[]): readonly Page[] => ids.map(pageOf);

/** Every page with content of its own, in the order in which a reader would want them: what sitemap, llms.txt and search list. */
export const contentPages: readonly (Page & { changedOn: string })[] = pagesOf([
  'home',
  'models',
  'comparison',
  'story',
  'questionnaire',
  'team',
  'room',
  'change',
  'guides',
  'practices',
  'tools',
  'metrics',
  'cases',
  'sources',
  'glossary',
  'method',
  'accessibility',
]).flatMap((page) => (page.changedOn === null ? [] : [{ ...page, changedOn: page.changedOn }]));

export const mainNavigation = pagesOf(['models', 'comparison', 'guides', 'questionnaire', 'method']);

/** The foot of every page, in the order in which a reader comes to need it. */
export const footerGroups = [
  { heading: 'Read', pages: pagesOf(['models', 'guides', 'glossary']) },
  {
    heading: 'Decide',
    pages: pagesOf(['comparison', 'story', 'questionnaire', 'team', 'room', 'change', 'openResult', 'method']),
  },
  { heading: 'Look up', pages: pagesOf(['practices', 'metrics', 'tools', 'cases', 'sources', 'accessibility']) },
];

/** Ways on from a page that has failed. */
export const waysOn = pagesOf(['models', 'comparison', 'questionnaire', 'home']);

/** For those who would rather look through lists than search. */
export const searchWays = pagesOf([
  'models',
  'comparison',
  'guides',
  'practices',
  'metrics',
  'tools',
  'cases',
  'glossary',
  'sources',
]);

/** Title, description and canonical address of a page, as Next wants them. */
export function pageMetadata(id: PageId) {
  const { title, description, href } = pageOf(id);
  return { title, description, alternates: { canonical: href } };
}

/** What is said of the guide itself where nothing is said of the page. */
export const siteDescription = `What ${modelsInWords} are, how they differ, and which blend of them fits your organisation, with sources and reasons.`;
