import { describe, expect, test } from 'vitest';
import { makeIndex, openIndex, search } from '@/lib/guide/browser/search-query';
import type { SearchEntry, SearchKind } from '@/lib/guide/views/search';

const made = (kind: SearchKind, href: string, title: string, text = '', names = ''): SearchEntry => {
  return { kind, href, title, text, names, within: 'Somewhere', lead: '' };
};

const entries = [
  made('metric', '/metrics/mttr', 'MTTR', 'How long repairs take.', 'mean time to restore'),
  made('metric', '/metrics/network-mttr', 'Network MTTR', 'How long repairs of the network take.'),
  made('tool', '/tools/netbox', 'NetBox', 'Holds the inventory of a network.'),
  made('model', '/models/devops', 'DevOps', 'Development and operations deploy together.'),
  made('section', '/models/devops#deploying', 'How a change goes live', 'DevOps teams are deploying daily.'),
  made('term', '/glossary#post-mortem', 'post-mortem', 'A written review of an incident.'),
  made('source', '/sources/toil', 'Toil: DevOps for café owners', ''),
];
const index = makeIndex(entries);
const hrefs = (query: string) => search(index, query).hits.map(({ href }) => href);

describe('the search', () => {
  test('puts what is called exactly as the query says first', () => {
    expect(hrefs('mttr')).toEqual(['/metrics/mttr', '/metrics/network-mttr']);
  });

  test('finds other names', () => {
    expect(hrefs('mean time to restore')).toEqual(['/metrics/mttr']);
  });

  test('finds a word by its other forms, and by its beginning if it is the last', () => {
    expect(hrefs('deploys')).toContain('/models/devops#deploying');
    expect(hrefs('invent')).toEqual(['/tools/netbox']);
    expect(hrefs('network repai')).toEqual(['/metrics/network-mttr']);
  });

  test('takes slips of the keyboard only where nothing fits as written', () => {
    expect(hrefs('netobx')).toContain('/tools/netbox');
    expect(hrefs('toil')).toEqual(['/sources/toil']);
  });

  test('guesses no word that begins otherwise, or that is far from what was typed', () => {
    // “repair” and “incident” are two letters away.
    for (const query of ['depair', 'incidnte xyzzy', 'repaxy'])
      expect(hrefs(query), query).not.toContain('/metrics/mttr');
    expect(hrefs('betwork')).toEqual([]);
  });

  test('says whether no entry has all of the words', () => {
    expect(search(index, 'network repairs').isLoose).toBe(false);
    expect(search(index, 'incident xyzzy').isLoose).toBe(true);
    expect(search(index, 'xyzzy')).toEqual({ hits: [], isLoose: false });
  });

  test('wants all words, and takes any only if no entry holds all', () => {
    expect(hrefs('network repairs')).toEqual(['/metrics/network-mttr']);
    expect(hrefs('incident xyzzy')).toEqual(['/glossary#post-mortem']);
  });

  test('passes over words that say nothing, case and accents', () => {
    expect(hrefs('what is the CAFE')).toEqual(['/sources/toil']);
    expect(hrefs('what is it')).toEqual([]);
    expect(hrefs('  ')).toEqual([]);
    expect(hrefs('?!')).toEqual([]);
  });

  test('finds a hyphenated word written as one, as two or with its hyphen', () => {
    for (const query of ['postmortem', 'post mortem', 'post-mortem', 'post-mor']) {
      expect(hrefs(query)).toEqual(['/glossary#post-mortem']);
    }
  });

  test('puts the page about a thing before what mentions it', () => {
    expect(hrefs('devops')[0]).toBe('/models/devops');
    expect(hrefs('devops')).toHaveLength(3);
  });

  test('finds the same in an index that was written and read', () => {
    const read = openIndex(JSON.stringify(index));
    for (const query of ['mttr', 'devops', 'netobx']) expect(search(read, query)).toEqual(search(index, query));
  });

  test('takes any text whatever', () => {
    for (const query of ['__proto__', 'constructor', '"', '\\', '<script>', '\u0000', '🙂', 'a'.repeat(5000)]) {
      expect(() => search(index, query)).not.toThrow();
    }
  });
});
