/** What the addresses of the guide have in common: how a query is written and read. */

/** The parameters of an address as Next gives them to a page: one may come several times, as from a form's checkboxes. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same as a form's handler gets them. */
export function toQuery(params: Params): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  );
}

/** A form's parameters as a page gets them. */
export function fromQuery(query: URLSearchParams): Params {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/**
 * A path with its query. Values that are undefined or empty are left out, so that one state has one address.
 * A comma stays a comma: a list is easier to read and to shorten by hand.
 */
export function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const filled = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(filled).toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

/** Every value that a parameter was given, without surrounding space and empty ones, which a form sends for a choice not made. */
export function valuesOf(params: Params, name: string): string[] {
  return [params[name] ?? []]
    .flat()
    .map((value) => value.trim())
    .filter(Boolean);
}

/** The one segment that a path has after another path. */
export function segmentAfter(start: string, pathname: string): string | undefined {
  const segment = pathname.startsWith(`${start}/`) ? pathname.slice(start.length + 1).replace(/\/$/, '') : '';
  return segment === '' || segment.includes('/') ? undefined : segment;
}
