import type { Issue } from '../shared/issue';
import { repeated } from '../shared/repeated';
import { distinctNames, inGroupOrder } from './check-records';
import { glossaryFields, type Term } from './glossary-schema';

/** What has to hold between the terms of the glossary and the records they lead to, as pure functions that return issues. */

type Records = readonly { id: string }[];

/** All issues of the glossary that span records. `checkCatalogue` does structure, ids and sources. */
export function checkGlossary(terms: readonly Term[], metrics: Records, practices: Records): Issue[] {
  return [
    ...inGroupOrder('glossary', 'field', glossaryFields, terms),
    ...distinctNames(
      'glossary',
      terms.map(({ id, term, aliases }) => ({ id, name: term, aliases })),
    ),
    ...seeAlsoExists('terms', terms, terms),
    ...seeAlsoExists('metrics', terms, metrics),
    ...seeAlsoExists('practices', terms, practices),
    ...terms.flatMap(notItself),
    ...terms.flatMap(hasSeeAlso),
    ...terms.flatMap(everydayWordsOfItsOwn),
  ];
}

/** Every id of one kind of see-also stands for a record of that kind, and is named once. */
function seeAlsoExists(kind: 'terms' | 'metrics' | 'practices', terms: readonly Term[], records: Records): Issue[] {
  return terms.flatMap(({ id, seeAlso }) => {
    const ids = seeAlso[kind] ?? [];
    const path = `glossary.${id}.seeAlso.${kind}`;
    return [
      ...ids
        .filter((other) => !records.some((record) => record.id === other))
        .map((other) => ({ path, message: `There is no "${other}" among the ${kind}` })),
      ...repeated(ids).map((other) => ({ path, message: `Names "${other}" more than once` })),
    ];
  });
}

function notItself({ id, seeAlso }: Term): Issue[] {
  return seeAlso.terms?.includes(id) ? [{ path: `glossary.${id}.seeAlso.terms`, message: 'Names itself' }] : [];
}

/** Every term names at least one record or page to read on. */
function hasSeeAlso({ id, seeAlso }: Term): Issue[] {
  if (Object.values(seeAlso).flat().length > 0) return [];
  return [{ path: `glossary.${id}.seeAlso`, message: 'Leads nowhere', hint: 'Name one related record' }];
}

/** Every word marked as everyday is the term or an alias, and is marked once: a misspelt mark would have no effect. */
function everydayWordsOfItsOwn({ id, term, aliases, everyday = [] }: Term): Issue[] {
  const foreign = everyday.filter((word) => ![term, ...aliases].includes(word));
  return [...new Set([...foreign, ...repeated(everyday)])].map((word) => ({
    path: `glossary.${id}.everyday`,
    message: `Names "${word}", which is not one of its words, or is named already`,
    hint: 'Write the term or an alias as it is spelt there',
  }));
}
