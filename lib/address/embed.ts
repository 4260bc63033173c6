import { modelIds } from '../dataset/ids';
import { readMembers } from './closed-set';
import { type ComparedNames, type ComparisonChoice, comparisonPath, fewestModels } from './comparison';
import { pagePaths } from './page';
import { type Params, segmentAfter, valuesOf, withQuery } from './query';
import { codeInSegment } from './result';
import { absolute } from './site';

/**
 * The addresses of what other sites show in a frame: `/embed/compare?models=devops,sre&theme=dark`, with the parameters of the comparison,
 * and `/embed/blend/1A2B3-C`.
 */

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const start = '/embed';
/** What the address of every comparison in a frame begins with. */
export const embeddedComparison = `${start}${pagePaths.comparison}`;
const blends = `${start}/blend`;
const themeField = 'theme';

/** A comparison in a frame. @param theme without it the reader's own setting counts */
export function embedComparisonPath(choice: Partial<ComparisonChoice>, theme?: Theme): string {
  return inFrame(comparisonPath(choice), theme);
}

/** The same for the address of a comparison. */
export function inFrame(comparison: string, theme?: Theme): string {
  const field = withQuery('', { [themeField]: theme }).replace('?', comparison.includes('?') ? '&' : '?');
  return start + comparison + field;
}

/** The blend of a result in a frame, without what the result is about: that is told to those who have its link. */
export function embedBlendPath(code: string, theme?: Theme): string {
  return withQuery(`${blends}/${code}`, { [themeField]: theme });
}

/** The theme that an address asks for; undefined where it asks for none that there is. */
export function readTheme(params: Params): Theme | undefined {
  const asked = valuesOf(params, themeField)[0]?.toLowerCase();
  return themes.find((theme) => theme === asked);
}

/** The code in the path of a blend in a frame as it is written there; undefined if it is no path of one. */
export function codeInEmbedPath(pathname: string): string | undefined {
  const segment = segmentAfter(blends, pathname);
  return segment === undefined ? undefined : codeInSegment(segment);
}

/** Where programs ask what to show for a page of the guide: its path. */
export const oembedPath = (path: string): string => withQuery('/api/oembed', { url: absolute(path), format: 'json' });

/** Whether other sites may show what stands at a path. */
export const isEmbedPath = (pathname: string): boolean =>
  pathname === embeddedComparison || segmentAfter(blends, pathname) !== undefined;

/** The parameters of a comparison in an address of either kind: all but the theme. */
export function comparisonParams(params: Params): Params {
  const { [themeField]: _theme, ...others } = params;
  return others;
}

/** Whether an address names models, but fewer than a comparison needs. @param names id → name: an address may name them so, too */
export function namesTooFewModels(params: Params, names: ComparedNames = {}): boolean {
  const asked = valuesOf(params, 'models');
  const members = modelIds.map((id) => ({ id, label: names[id] ?? id }));
  return asked.length > 0 && new Set(readMembers(members, asked).read).size < fewestModels;
}
