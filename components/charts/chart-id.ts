/**
 * The element id of a drawing, from its kind and its title, which is unique among those of its kind on a page.
 * Not React's `useId`: a page is put together from parts that are rendered by themselves, and its ids start anew in each of them.
 */
export const chartId = (kind: string, title: string) => `${kind}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
