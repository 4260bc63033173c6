import type { Issue } from '../shared/issue';
import { repeated } from '../shared/repeated';

/** What has to hold in any list of records: ids, order and names. Pure functions that return issues. */

/** No id is used more than once. `list` opens every issue's path, here and below: `metrics`. */
export function uniqueIds(list: string, records: readonly { id: string }[]): Issue[] {
  return repeated(records.map(({ id }) => id)).map((id) => ({
    path: `${list}.${id}`,
    message: 'This id is used more than once',
    hint: 'Ids are permanent: give the later record an id of its own',
  }));
}

/** Every expected id has a record, and the first record of each stands in the expected order. `uniqueIds` reports repeated ids. */
export function inIdOrder(list: string, records: readonly { id: string }[], expected: readonly string[]): Issue[] {
  const present = [...new Set(records.map(({ id }) => id))];
  const missing = expected.filter((id) => !present.includes(id));
  const wanted = expected.filter((id) => present.includes(id));
  const misplaced = wanted.find((id, index) => present[index] !== id);
  return [
    ...missing.map((id) => ({ path: `${list}.${id}`, message: 'Missing', hint: 'Every id of ids.ts needs a record' })),
    ...(misplaced
      ? [
          {
            path: list,
            message: `Out of order from ${misplaced} on`,
            hint: `Use the order of ids.ts: ${wanted.join(', ')}`,
          },
        ]
      : []),
  ];
}

/**
 * The records of a group stand together, and the groups stand in their order. One issue, at the first record out of order.
 * @param field the field that names a record's group: `category`
 * @param order all groups, in the order in which they are shown
 */
export function inGroupOrder<Field extends string>(
  list: string,
  field: Field,
  order: readonly string[],
  records: readonly Grouped<Field>[],
): Issue[] {
  const positions = records.map((record) => order.indexOf(record[field]));
  const misplaced = records.find((_, index) => (positions[index - 1] ?? 0) > (positions[index] ?? 0));
  return misplaced
    ? [{ path: `${list}.${misplaced.id}`, message: 'Out of order', hint: `The order is ${order.join(', ')}` }]
    : [];
}

/** Every group has a record: an empty one would be an empty choice in the catalogue's filter. Parameters as for `inGroupOrder`. */
export function noEmptyGroup<Field extends string>(
  list: string,
  field: Field,
  order: readonly string[],
  records: readonly Pick<Grouped<Field>, Field>[],
): Issue[] {
  return order
    .filter((group) => !records.some((record) => record[field] === group))
    .map((group) => ({ path: list, message: `The ${field} ${group} is empty` }));
}

/** No name or alias stands for two records: a search for it must have one answer. Upper and lower case count as the same. */
export function distinctNames(
  list: string,
  records: readonly { id: string; name: string; aliases: readonly string[] }[],
): Issue[] {
  const names = records.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((word) => ({ id, word, lowerCase: word.toLowerCase() })),
  );
  return names.flatMap(({ id, word, lowerCase }, index) => {
    const earlier = names.slice(0, index).find((other) => other.lowerCase === lowerCase);
    return earlier
      ? [
          {
            path: `${list}.${id}.aliases`,
            message: `"${word}" is a name of ${earlier.id} already`,
            hint: 'Let a name stand for one record',
          },
        ]
      : [];
  });
}

type Grouped<Field extends string> = { id: string } & { [key in Field]: string };
