import { type Member, nearestMember } from '@/lib/address/closed-set';
import { pageIds, pagePaths } from '@/lib/address/page';
import { segmentAfter } from '@/lib/address/query';
import { rowsPath } from '@/lib/address/record';
import { oncePerProcess } from '@/lib/shared/once';
import { articlePaths, turnedPairs } from './article-paths';
import { recordPages } from './record-pages';

/** Addresses in which the name of a record or an article stands, and there is none of that name. */

/** What the addresses of records and articles begin with. */
const starts = [
  rowsPath,
  ...(['practices', 'tools', 'metrics', 'cases', 'sources', 'models', 'guides', 'comparison'] as const).map(
    (page) => pagePaths[page],
  ),
];

const addresses = oncePerProcess(
  (): ReadonlySet<string> =>
    new Set([
      ...pageIds.map((id) => pagePaths[id]),
      ...recordPages.map(({ href }) => href),
      ...articlePaths(),
      ...turnedPairs.map(([path]) => path),
      rowsPath,
    ]),
);

/** Whether a path, whose percent-encoding is sound, has the form of a record's page and names no record that there is. */
export function isMissingRecord(pathname: string): boolean {
  if (pathname.startsWith(noSuchPath)) return true;
  return starts.some((start) => {
    const id = segmentAfter(start, pathname);
    return id !== undefined && !addresses().has(`${start}/${decodeURIComponent(id)}`);
  });
}

/** The articles of a kind by the start of their addresses: what they are called, and the page with all of them. */
export const missingKinds = {
  models: { article: 'model', noun: 'model', list: 'models' },
  guides: { article: 'guide', noun: 'guide', list: 'guides' },
  compare: { article: 'pair', noun: 'pair of models', list: 'comparison' },
} as const;

export const isKindOfMissing = (kind: string): kind is keyof typeof missingKinds => Object.hasOwn(missingKinds, kind);

/** What the address of the page begins with that stands for an article that there is not. */
const noSuchPath = '/no-such/';

/** Where the page is that stands for the article that a path names and that there is not; undefined for all other paths. */
export function noSuchArticle(pathname: string): string | undefined {
  const [, kind = ''] = pathname.split('/');
  // A Markdown twin is for programs, and a name with a full stop is a file's.
  return isKindOfMissing(kind) && isMissingRecord(pathname) && /^\/\w+\/[^/.]+\/?$/.test(pathname)
    ? `${noSuchPath}${pathname.slice(1).replace(/\/$/, '')}`
    : undefined;
}

/** A page that an address may have meant. */
export interface NamedPage {
  href: string;
  label: string;
}

/** The page that was probably meant by the last part of an address; undefined where none is near. */
export function nearestPage(pages: readonly NamedPage[], asked: string): NamedPage | undefined {
  const members = pages.map((page): Member & { page: NamedPage } => ({
    id: page.href.split('/').at(-1) ?? '',
    label: page.label,
    page,
  }));
  return nearestMember(members, asked)?.page;
}

/** The pages of the records of a list. @param list the address of the list, such as `/tools` */
export const recordsOf = (list: string): readonly NamedPage[] =>
  recordPages.filter(({ href }) => href.startsWith(`${list}/`));
