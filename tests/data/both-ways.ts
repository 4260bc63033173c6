/** Finds links that have no way back. */

/** A view's address → the addresses that it leads to. */
export type Views = ReadonlyMap<string, readonly string[]>;

/** Every link from one view to another that does not lead back. Addresses that are no view of their own don't count. */
export function withoutWayBack(views: Views): { from: string; to: string }[] {
  return [...views].flatMap(([from, addresses]) =>
    [...new Set(addresses)]
      .filter((to) => to !== from && views.get(to)?.includes(from) === false)
      .map((to) => ({ from, to })),
  );
}

/** Every link in the data of a view: what stands under `href` or, for lists of a catalogue, under `practices`, at any depth. */
export function linksIn(view: unknown): string[] {
  if (Array.isArray(view)) return view.flatMap(linksIn);
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) =>
    typeof value === 'string' ? (['href', 'practices'].includes(key) ? [value] : []) : linksIn(value),
  );
}
