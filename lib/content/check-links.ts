import { modelIds } from '@/lib/dataset/ids';
import type { Issue } from '@/lib/shared/issue';
import type { Observed } from './observe';

/** Whether the links of an article lead somewhere. */

/** Every page of the guide that an article may link to → the ids within it that a link may point at. */
export type LinkablePages = ReadonlyMap<string, ReadonlySet<string>>;

export function checkLinks(file: string, observed: Observed, pages: LinkablePages): Issue[] {
  const headings: ReadonlySet<string> = new Set(observed.headings.map(({ id }) => id));
  return observed.links.flatMap(({ url, line }) =>
    brokenParts(url, headings, pages).map((message) => ({
      path: `${file}:${line}`,
      message: `Link “${url}”: ${message}`,
    })),
  );
}

function brokenParts(url: string, headings: ReadonlySet<string>, pages: LinkablePages): string[] {
  if (url.startsWith('#')) return headings.has(url.slice(1)) ? [] : ['no heading has that id'];
  if (!url.startsWith('/')) return [];
  const { pathname, searchParams, hash } = new URL(url, 'https://guide.invalid');
  const anchors = pages.get(pathname);
  if (!anchors) return ['the guide has no such page'];
  const models = searchParams.getAll('models').flatMap((list) => list.split(','));
  return [
    ...models.filter((id) => !modelIds.some((model) => model === id)).map((id) => `no model has the id “${id}”`),
    ...(hash === '' || anchors.has(hash.slice(1)) ? [] : [`${pathname} has no anchor “${hash.slice(1)}” for links`]),
  ];
}
