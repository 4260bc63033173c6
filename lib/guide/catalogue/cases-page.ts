import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { casePath } from '@/lib/address/record';
import { type Case, cases, modelNames } from '@/lib/dataset';
import { caseAccounts } from '@/lib/dataset/case-schema';
import { caseAccountWords, noModel } from '@/lib/words/cases';
import { inList } from '@/lib/words/lists';
import { behindName, gradesOf, inGroups, type ListedEntry, modelFacet } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of cases shows for the state in its address. */

const accounts = caseAccounts.map((id) => ({ id, ...caseAccountWords[id] }));

export function casesPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.cases,
      nouns: { one: 'case', many: 'cases' },
      entries: cases,
      facets: [
        modelFacet(({ lead }: Case) => lead),
        {
          param: 'account',
          label: 'Kind of account',
          all: 'All accounts',
          options: accounts.map(({ id, label }) => ({ id, label })),
          valuesOf: ({ account }) => [account],
        },
      ],
      textOf: ({ title, organisation, situation, did, outcome }) => [title, organisation, situation, did, outcome],
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(accounts, filtered.entries, ({ account }) => account).map(({ id, label, meaning, entries }) => ({
      id,
      label,
      meaning,
      entries: entries.map(listCase),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function listCase({ id, title, organisation, lead, evidence }: Case): ListedEntry {
  const supports =
    lead.length === 0
      ? noModel
      : `Supports ${inList(
          lead.map((model) => modelNames[model]),
          'or',
        )}`;
  return {
    id,
    href: casePath(id),
    name: title,
    about: behindName(title, organisation, supports),
    warning: null,
    evidence,
  };
}
