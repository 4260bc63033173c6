import {
  casePath,
  cellPath,
  metricPath,
  practicePath,
  rowPath,
  sourcePath,
  termPath,
  toolPath,
} from '@/lib/address/record';
import { stepPath } from '@/lib/address/step';
import { articleSections } from '@/lib/content/sections';
import {
  cases,
  dimensions,
  glossary,
  type Model,
  metrics,
  models,
  practices,
  sources,
  tools,
  workAreas,
} from '@/lib/dataset';
import { allArticles, type IndexedArticle } from '@/lib/guide/article-index/article-index';
import { contentPages } from '@/lib/guide/pages/page-list';
import type { SearchEntry } from '@/lib/guide/views/search';
import { currentEdition } from '@/lib/questionnaire';
import { shortened } from '@/lib/shared/shortened';
import { lifeInWords } from '@/lib/words/tool-life';

/** Everything that the search can find, kind by kind. A new catalogue is one more function here. */
export function searchEntries(): SearchEntry[] {
  return [
    ...pages(),
    ...allArticles().flatMap(article),
    ...rows(),
    ...cells(),
    ...catalogueMetrics(),
    ...terms(),
    ...catalogueTools(),
    ...cataloguePractices(),
    ...publishedCases(),
    ...questions(),
    ...citedSources(),
  ];
}

/** In characters: enough of a text to tell whether it is what one looks for. */
const leadLength = 150;

type Draft = Omit<SearchEntry, 'lead' | 'names'> & { names?: readonly string[] };

/** `text` also gives the lead, so it opens with what a reader should see. */
function searchEntry({ names = [], ...rest }: Draft): SearchEntry {
  return { ...rest, names: names.join(', ') || undefined, lead: shortened(rest.text, leadLength) };
}

const sentences = (...parts: readonly string[]) => parts.join(' ');

function pages(): SearchEntry[] {
  return contentPages.map(({ href, title, description }) =>
    searchEntry({ href, kind: 'page', title, within: 'Page', text: description }),
  );
}

const within = {
  model: 'Model',
  pair: 'Two models compared',
  guide: 'Guide',
  asked: 'A question people ask',
} as const;

/** The article itself, and each of its sections. */
function article({
  kind,
  href,
  title,
  description,
  models: about,
  inShort,
  asked,
  readTree,
}: IndexedArticle): SearchEntry[] {
  const said = inShort ? [...inShort.choose, inShort.together] : [];
  const names = kind === 'model' ? models.filter(({ id }) => about.includes(id)).flatMap(modelNames) : asked;
  return articleSections(readTree()).map(({ id, heading, within: chapter, text }) =>
    id === null
      ? searchEntry({
          href,
          kind: kind === 'asked' ? 'guide' : kind,
          title,
          names,
          within: within[kind],
          text: sentences(description, text, ...said),
        })
      : searchEntry({
          href: `${href}#${id}`,
          kind: 'section',
          title: heading,
          within: chapter === null ? `In ${title}` : `In ${title}: ${chapter}`,
          text,
        }),
  );
}

const modelNames = ({ name, expansion, alsoCalled }: Model) => [name, expansion, ...alsoCalled];

function rows(): SearchEntry[] {
  return dimensions.map(({ id, label, question }) => {
    const phrases = models.map(({ name, cells: own }) => `${name}: ${own[id].short}.`);
    const text = sentences(question, ...phrases);
    return searchEntry({ href: rowPath(id), kind: 'row', title: label, within: 'Comparison of all models', text });
  });
}

function cells(): SearchEntry[] {
  return models.flatMap((model) =>
    dimensions.map(({ id, label }) => {
      const { short, long } = model.cells[id];
      return searchEntry({
        href: cellPath(model.id, id),
        kind: 'cell',
        title: `${model.name}: ${label}`,
        within: `${model.name} in the comparison`,
        text: sentences(`${short}.`, long),
      });
    }),
  );
}

function catalogueMetrics(): SearchEntry[] {
  return metrics.map(({ id, name, aliases, definition, caution, misuse }) =>
    searchEntry({
      href: metricPath(id),
      kind: 'metric',
      title: name,
      names: aliases,
      within: 'Metrics',
      text: sentences(definition, caution, misuse),
    }),
  );
}

function terms(): SearchEntry[] {
  return glossary.map(({ id, term, aliases, definition }) =>
    searchEntry({
      href: termPath(id),
      kind: 'term',
      title: term,
      names: aliases,
      within: 'Glossary',
      text: definition,
    }),
  );
}

function catalogueTools(): SearchEntry[] {
  return tools.map(({ id, name, aliases, what, life, status, warning, licence }) =>
    searchEntry({
      href: toolPath(id),
      kind: 'tool',
      title: name,
      names: aliases,
      within: 'Tools',
      text: sentences(what, lifeInWords(life), status, warning?.text ?? '', licence.detail),
    }),
  );
}

function cataloguePractices(): SearchEntry[] {
  return practices.map(({ id, name, what, firstStep, area }) =>
    searchEntry({
      href: practicePath(id),
      kind: 'practice',
      title: name,
      within: `Practices: ${workAreas[area].inSentence}`,
      text: sentences(what, firstStep),
    }),
  );
}

function publishedCases(): SearchEntry[] {
  return cases.map(({ id, title, organisation, situation, did, outcome }) =>
    searchEntry({
      href: casePath(id),
      kind: 'case',
      title,
      within: 'Cases',
      text: sentences(`${organisation}.`, situation, did, outcome),
    }),
  );
}

function questions(): SearchEntry[] {
  return currentEdition.questions.map(({ id, area, text: question, help, why, options }) =>
    searchEntry({
      href: stepPath(id),
      kind: 'question',
      title: question,
      within: `Questionnaire: ${workAreas[area].inSentence}`,
      text: sentences(why, help, ...options.map(({ label }) => `${label}.`)),
    }),
  );
}

function citedSources(): SearchEntry[] {
  return sources.map(({ id, title, publisher, published, note = '' }) =>
    searchEntry({
      href: sourcePath(id),
      kind: 'source',
      title,
      within: 'Sources',
      text: sentences(published === null ? `${publisher}.` : `${publisher}, ${published}.`, note),
    }),
  );
}
