import type { Issue } from '../shared/issue';
import type { Term } from './glossary-schema';

/** What has to hold between the terms of the glossary and the records they lead to, as pure functions that return issues. */

type Records = readonly { id: string }[];

/** All issues of the glossary that span records. Structure, ids and sources are `checkCatalogue`'s business. */
export function checkGlossary(terms: readonly Term[], metrics: Records, practices: Records): Issue[] {
  return [
    ...citedUnlessOwn(terms),
    ...knownSeeAlso('terms', terms, terms),
    ...knownSeeAlso('metrics', terms, metrics),
    ...knownSeeAlso('practices', terms, practices),
    ...notItself(terms),
    ...leadsOn(terms),
    ...everydayWordsOfItsOwn(terms),
  ];
}

export function citedUnlessOwn(terms: readonly Pick<Term, 'id' | 'sources' | 'evidence'>[]): Issue[] {
  return terms
    .filter(({ sources, evidence }) => sources.length === 0 && evidence !== 'convention')
    .map(({ id }) => ({
      path: `glossary.${id}.sources`,
      message: 'No source',
      hint: 'Cite one, or grade the evidence as convention if the definition is this guide’s own',
    }));
}

/** Every id of one kind of see-also stands for a record of that kind, and is named once. */
export function knownSeeAlso(
  kind: 'terms' | 'metrics' | 'practices',
  terms: readonly Pick<Term, 'id' | 'seeAlso'>[],
  records: Records,
): Issue[] {
  return terms.flatMap(({ id, seeAlso }) => {
    const named = seeAlso[kind] ?? [];
    const path = `glossary.${id}.seeAlso.${kind}`;
    return [
      ...named
        .filter((other) => !records.some((record) => record.id === other))
        .map((other) => ({ path, message: `There is no "${other}" among the ${kind}` })),
      ...[...new Set(named.filter((other, place) => named.indexOf(other) !== place))].map((other) => ({
        path,
        message: `Names "${other}" more than once`,
      })),
    ];
  });
}

export function notItself(terms: readonly Pick<Term, 'id' | 'seeAlso'>[]): Issue[] {
  return terms
    .filter(({ id, seeAlso }) => seeAlso.terms?.includes(id))
    .map(({ id }) => ({ path: `glossary.${id}.seeAlso.terms`, message: 'Names itself' }));
}

/** A reader who looked a word up wants to go on reading somewhere. */
export function leadsOn(terms: readonly Pick<Term, 'id' | 'seeAlso'>[]): Issue[] {
  return terms
    .filter(({ seeAlso }) => Object.values(seeAlso).flat().length === 0)
    .map(({ id }) => ({ path: `glossary.${id}.seeAlso`, message: 'Leads nowhere', hint: 'Name one related record' }));
}

/** A word that is marked as everyday is one of the term's own, once: a misspelt one would be linked after all. */
export function everydayWordsOfItsOwn(terms: readonly Pick<Term, 'id' | 'term' | 'aliases' | 'everyday'>[]): Issue[] {
  return terms.flatMap(({ id, term, aliases, everyday = [] }) =>
    everyday
      .filter((word, place) => ![term, ...aliases].includes(word) || everyday.indexOf(word) !== place)
      .map((word) => ({
        path: `glossary.${id}.everyday`,
        message: `Names "${word}", which is not one of its words, or is named already`,
        hint: 'Write the term or an alias as it is spelt there',
      })),
  );
}
