import { beforeAll, describe, expect, test } from 'vitest';
import { find, openIndex } from '@/lib/guide/browser/search-query';
import { searchEntries } from '@/lib/guide/search/search-entries';
import { searchIndexJson, searchPage } from '@/lib/guide/search/search-page';
import type { SearchEntry } from '@/lib/guide/views/search';

/** The real index: what people look for stands among the first three. */

const firstThree = async (q: string) =>
  searchPage({ q })
    .hits.slice(0, 3)
    .map(({ href }) => href);

describe('the search over the guide', () => {
  let entries: SearchEntry[] = [];
  beforeAll(async () => {
    entries = searchEntries();
  }, 30_000);

  test.each([
    ['mttr', /^\/metrics\/mttr$/],
    ['error budget', /^\/metrics\/error-budget$|^\/models\/sre#.*error-budget/],
    ['batfish', /^\/tools\/batfish$/],
    ['who patches servers', /^\/models\/sysops/],
    ['sre vs devops', /^\/compare\/devops-vs-sre$/],
    ['SRE versus DevOps', /^\/compare\/devops-vs-sre$/],
    ['opsgeni', /^\/tools\/opsgenie$/],
    ['netobx', /^\/tools\/netbox$/],
    ['what is techops', /^\/models\/techops$/],
    ['sre', /^\/models\/sre$/],
    ['change failure rate', /^\/metrics\/change-fail-rate$/],
    ['postmortem', /^\/glossary#post-mortem$/],
    ['toil', /^\/glossary#toil$/],
    ['golden config', /^\/glossary#golden-configuration$/],
    ['cost', /^\/compare\/rows\/cost-and-staffing$/],
    ['we are four people and build nothing', /^\/guides\/four-people-building-nothing$/],
    ['who is called at night', /^\/guides\/who-is-called-at-night$/],
    ['what if our one expert leaves', /^\/guides\/one-expert-leaves$/],
    ['bus factor', /^\/guides\/one-expert-leaves$|^\/glossary#truck-factor$/],
    ['hire, retrain, outsource or take back', /^\/guides\/hire-or-outsource$/],
    ['outsourcing', /^\/guides\/hire-or-outsource$/],
    ['how do I convince the management', /^\/guides\/convincing-management$/],
    ['how many people does it take', /^\/guides\/how-many-people$/],
    ['can we do this under audit', /^\/guides\/under-audit$/],
    ['platform engineering', /^\/guides\/platform-engineering$/],
    ['AIOps', /^\/glossary#aiops$|^\/guides\/ai-in-operations/],
    ['FinOps', /^\/glossary#finops$|^\/guides\/cloud-operating-models/],
    ['NIS2', /^\/glossary#nis2$|^\/guides\/rules-in-europe/],
    ['SBOM', /^\/glossary#sbom$|^\/guides\/supply-chain-security/],
    ['RPKI', /^\/glossary#rpki$|^\/guides\/networks-beyond-the-office/],
    ['cognitive load', /^\/glossary#cognitive-load$|^\/guides\/team-topologies/],
  ])('finds “%s”', async (query, wanted) => {
    expect(await firstThree(query)).toContainEqual(expect.stringMatching(wanted));
  });

  test.each([
    [['devops', 'dev ops', 'Dev-Ops', 'DEV/OPS'], '/models/devops'],
    [['techops', 'tech ops', 'Tech-Ops'], '/models/techops'],
    [['netops', 'net ops', 'Net-Ops'], '/models/netops'],
    [['sysops', 'sys ops'], '/models/sysops'],
    [['sysadmin', 'sys admin', 'sys-admin'], '/models/sysops'],
    [['cicd', 'ci/cd', 'CI CD', 'CI-CD'], undefined],
    [['runbook', 'run book', 'run-book'], undefined],
    [['runbooks', 'run books'], undefined],
    [['failover', 'fail over', 'fail-over'], undefined],
    [['k8s', 'K8S'], '/tools/kubernetes'],
    [['postmortem', 'post-mortem', 'post mortem'], '/glossary#post-mortem'],
    [['on-call', 'on call', 'oncall'], undefined],
    [['open source', 'open-source'], undefined],
  ])('finds the same for each spelling of %s', (spellings, first) => {
    const [one = [], ...others] = spellings.map((q) =>
      searchPage({ q })
        .hits.slice(0, 5)
        .map(({ href }) => href),
    );
    expect(one.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(one);
    if (first) expect(one[0]).toBe(first);
  });

  test.each(['blockchain', 'zebra', 'pizza', 'volcano', 'football', 'mortgage'])('finds nothing for “%s”', (q) => {
    expect(searchPage({ q }).hits).toEqual([]);
  });

  test('holds every kind, each entry with a title, a place and a beginning', () => {
    const kinds = ['page', 'model', 'pair', 'guide', 'section', 'row', 'cell'];
    const catalogues = ['metric', 'term', 'tool', 'practice', 'case', 'question', 'source'];
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual([...kinds, ...catalogues].sort());
    expect(entries.filter(({ title, within }) => title === '' || within === '')).toEqual([]);
    expect(entries.filter(({ lead }) => lead.length > 175)).toEqual([]);
  });

  test('leads to no place twice', () => {
    const hrefs = entries.map(({ href }) => href);
    expect(hrefs.filter((href, place) => hrefs.indexOf(href) !== place)).toEqual([]);
  });

  test('says the query as it was used: trimmed, the first of several, at most 100 characters', async () => {
    expect(searchPage({ q: ['  toil ', 'other'] }).query).toBe('toil');
    expect(searchPage({ q: 'a'.repeat(300) }).query).toHaveLength(100);
    expect(searchPage({})).toEqual({ query: '', hits: [] });
  });

  test('gives browsers an index that finds the same, in less than 1 MB', async () => {
    const json = searchIndexJson();
    expect(json.length).toBeLessThan(1_000_000);
    expect(find(openIndex(json), 'batfish')).toEqual(searchPage({ q: 'batfish' }).hits);
  });
});
