/** The path under which the guide is published, where it isn't the root of its host. */

/** Begins with a slash and has none at its end; empty for the root. The build writes it in, because Next needs it there. */
export const basePath = process.env.BASE_PATH ?? '';

/** A path of the guide as browsers ask for it. Any other address stays as it is. */
export function placed(address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  // The page at the path itself has no slash at its end.
  return address === '/' && basePath !== '' ? basePath : basePath + address;
}

/** The path of the guide in one that browsers ask for; undefined for one that lies outside the guide. */
export function unplaced(path: string): string | undefined {
  if (basePath === '') return path;
  if (path === basePath) return '/';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}
