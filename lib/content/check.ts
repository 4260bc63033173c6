import { modelIds } from '@/lib/dataset/ids';
import type { Issue } from '@/lib/shared/issue';
import type { Observed } from './observe';

/** What must be true of an article beyond its syntax. One rule a function; all rules report, not the first. */

/** Under this an article can't have covered its sections. */
const fewestWords = 1200;
/** A long article resting on fewer is one author's opinion retold. */
const fewestSources = 5;
const components = new Set(['Definition', 'Cite', 'Weak', 'Convention']);

export interface Draft {
  /** Path from the project's root. */
  file: string;
  observed: Observed;
}

/** The rules about the body. `sourceIds` are the ids that exist. */
export function checkBody(draft: Draft, sourceIds: ReadonlySet<string>): Issue[] {
  return [
    ...checkOpening(draft),
    ...checkHeadings(draft),
    ...checkElements(draft),
    ...checkCitations(draft, sourceIds),
    ...checkEnoughSources(draft),
    ...checkLength(draft),
    ...checkLinks(draft),
  ];
}

/** The model named in the front matter and the file's name must agree. */
export function checkFileName(file: string, model: string): Issue[] {
  if (file.endsWith(`/${model}.mdx`)) return [];
  const path = `${file}:frontmatter.model`;
  return [{ path, message: `The model is “${model}”, but the file is not named ${model}.mdx` }];
}

function checkOpening({ file, observed }: Draft): Issue[] {
  if (observed.opening === 'Definition') return [];
  return [
    {
      path: file,
      message: 'The body does not open with a definition',
      hint: 'wrap the first paragraph in <Definition>…</Definition>',
    },
  ];
}

function checkHeadings({ file, observed }: Draft): Issue[] {
  // The page makes the h1, so the body starts below it.
  let above = 1;
  return observed.headings.flatMap(({ depth, text, line }) => {
    const skips = depth > above + 1;
    const from = above;
    above = depth;
    const path = `${file}:${line}`;
    if (depth === 1) return [{ path, message: `“${text}” is an h1`, hint: 'the page makes the h1: start with ##' }];
    if (skips) return [{ path, message: `“${text}” is an h${depth} right under an h${from}` }];
    return [];
  });
}

function checkElements({ file, observed }: Draft): Issue[] {
  return observed.elements
    .filter(({ name }) => !components.has(name))
    .map(({ name, line }) => ({
      path: `${file}:${line}`,
      message: `“${name}” cannot be used in an article`,
      hint: `Markdown and ${[...components].join(', ')} only`,
    }));
}

function checkCitations({ file, observed }: Draft, sourceIds: ReadonlySet<string>): Issue[] {
  return observed.mentions.flatMap(({ sources, line }) => {
    const path = `${file}:${line}`;
    if (sources.length === 0) return [{ path, message: 'A <Cite> has no source', hint: 'write <Cite source="id" />' }];
    return sources
      .filter((source) => !sourceIds.has(source))
      .map((source) => ({ path, message: `No source has the id “${source}”`, hint: 'ids are in lib/dataset/sources' }));
  });
}

function checkEnoughSources({ file, observed }: Draft): Issue[] {
  const distinct = new Set(observed.mentions.flatMap(({ sources }) => sources)).size;
  if (distinct >= fewestSources) return [];
  return [{ path: file, message: `Cites ${distinct} distinct sources; at least ${fewestSources} are needed` }];
}

function checkLength({ file, observed }: Draft): Issue[] {
  if (observed.words >= fewestWords) return [];
  return [{ path: file, message: `Has ${observed.words} words; at least ${fewestWords} are needed` }];
}

function checkLinks({ file, observed }: Draft): Issue[] {
  const ids: ReadonlySet<string> = new Set(observed.headings.map(({ id }) => id));
  return observed.links.flatMap(({ url, line }) =>
    brokenParts(url, ids).map((message) => ({ path: `${file}:${line}`, message: `Link “${url}”: ${message}` })),
  );
}

function brokenParts(url: string, headingIds: ReadonlySet<string>): string[] {
  const known = new Set<string>(modelIds);
  const unknownModels = (ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).map((id) => `no model has the id “${id}”`);

  if (url.startsWith('#')) return headingIds.has(url.slice(1)) ? [] : ['no heading has that id'];
  if (!url.startsWith('/')) return [];
  const { pathname, searchParams } = new URL(url, 'https://guide.invalid');
  if (pathname.startsWith('/models/')) return unknownModels([pathname.slice('/models/'.length)]);
  if (pathname === '/compare') return unknownModels(searchParams.getAll('models').flatMap((list) => list.split(',')));
  return [];
}
