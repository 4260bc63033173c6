import { placed, unplaced } from './base-path';
import { type ComparedNames, type ComparisonChoice, readComparison } from './comparison';
import {
  codeInEmbedPath,
  comparisonParams,
  embeddedComparison,
  namesTooFewModels,
  readTheme,
  type Theme,
} from './embed';
import { pagePaths } from './page';
import { fromQuery } from './query';
import { codeInPath } from './result';

/** What can be shown in a frame of the page that an address leads to, whole as somebody has copied it, or its path alone. */

export type Embeddable = { theme: Theme | undefined } & (
  | { kind: 'comparison'; choice: ComparisonChoice }
  /** `code` as it is written. */
  | { kind: 'blend'; code: string }
);

/**
 * Undefined for what is no address of a comparison or a result of this guide.
 * @param origin where the guide is reached, without the path that it is published under
 */
export function readEmbeddable(address: string, origin: string, names: ComparedNames = {}): Embeddable | undefined {
  if (!URL.canParse(placed(address), origin)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(placed(address), origin);
  if (!/^https?:$/.test(protocol) || host !== new URL(origin).host) return undefined;
  const path = unplaced(pathname.replace(/\/$/, ''));
  if (path === undefined) return undefined;
  const params = fromQuery(searchParams);
  const theme = readTheme(params);
  const code = codeInPath(path) ?? codeInEmbedPath(path);
  if (code !== undefined) return { kind: 'blend', theme, code };
  if (path !== pagePaths.comparison && path !== embeddedComparison) return undefined;
  if (namesTooFewModels(params, names)) return undefined;
  return { kind: 'comparison', theme, choice: readComparison(comparisonParams(params), names).choice };
}
