import { beforeAll, describe, expect, test } from 'vitest';
import { findings } from '@/lib/guide/browser/search-findings';
import { openIndex } from '@/lib/guide/browser/search-query';
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
    ['we are four people and build nothing', '/guides/four-people-building-nothing'],
    ['who is called at night', '/guides/who-is-called-at-night'],
    ['what if our one expert leaves', '/guides/one-expert-leaves'],
    ['hire, retrain, outsource or take back', '/guides/hire-or-outsource'],
    ['how do I convince the management', '/guides/convincing-management'],
    ['how many people does it take', '/guides/how-many-people'],
    ['can we do this under audit', '/guides/under-audit'],
    ['dev ops', '/models/devops'],
    ['tech ops', '/models/techops'],
    ['net ops', '/models/netops'],
    ['sysadmin', '/models/sysops'],
    ['ci/cd', '/glossary#continuous-delivery'],
    ['run book', '/glossary#runbook'],
    ['fail over', '/practices/failover-by-day'],
    ['k8s', '/tools/kubernetes'],
    ['post-mortem', '/glossary#post-mortem'],
    ['NIS2', '/glossary#nis2'],
    ['on call', '/glossary#on-call'],
    ['orchestration', '/glossary#orchestration'],
    ['AIOps', '/glossary#aiops'],
    ['problem management', '/glossary#problem-management'],
    ['RACI', '/glossary#raci'],
    ['outsourcing', '/guides/hire-or-outsource'],
    ['ESX', '/tools/vmware-vsphere'],
    ['platform engineering', '/glossary#platform-engineering'],
    ['FinOps', '/glossary#finops'],
    ['SBOM', '/glossary#sbom'],
    ['zero trust', '/glossary#zero-trust'],
    ['landing zone', '/glossary#landing-zone'],
    ['ISO 27001', '/glossary#iso-27001'],
  ])('finds for “%s” the right page first', (q, first) => {
    expect(searchPage({ q }).hits[0]?.href).toBe(first);
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

  test.each([
    'blockchain',
    'zebra',
    'pizza',
    'volcano',
    'football',
    'mortgage',
    'xyzzy',
    'banana',
    'chocolate',
    'unicorn',
    'wombat',
    'asdf',
  ])('finds nothing for “%s”', (q) => {
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
    expect(searchPage({})).toMatchObject({ query: '', hits: [], all: 0, kinds: [], notice: null });
  });

  test('says when no entry has all of the words, and shows those with some', () => {
    expect(searchPage({ q: 'banana backup' })).toMatchObject({ isLoose: true });
    expect(searchPage({ q: 'backup' })).toMatchObject({ isLoose: false });
  });

  test('tells kinds apart, whose numbers add up, and shows one alone', () => {
    const { all, kinds } = searchPage({ q: 'patches' });
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all);
    for (const { id, count } of kinds) {
      const page = searchPage({ q: 'patches', kind: id });
      expect(page).toMatchObject({ kind: id, count, all, kinds, notice: null });
      expect(page.hits).toHaveLength(Math.min(count, 25));
    }
    expect(searchPage({ q: 'patches', kind: 'metric' }).hits.every(({ kind }) => kind === 'metric')).toBe(true);
    expect(searchPage({ q: 'patches', kind: 'nonsense' })).toMatchObject({
      kind: undefined,
      count: all,
      notice: 'There is no kind “nonsense”: all kinds are shown.',
    });
  });

  test('marks what it has found: “patches” marks “patching”', () => {
    const { hits } = searchPage({ q: 'patches' });
    const marked = hits.flatMap(({ title, lead, found }) => [
      ...found.title.map(([from, to]) => title.slice(from, to)),
      ...found.lead.map(([from, to]) => lead.slice(from, to)),
    ]);
    expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(
      new Set(['patch', 'patches', 'patching', 'patched']),
    );
  });

  test('gives browsers an index that finds the same, in less than 1 MB', async () => {
    const json = searchIndexJson();
    expect(json.length).toBeLessThan(1_000_000);
    expect(searchPage({ q: 'batfish' })).toMatchObject(findings(openIndex(json), 'batfish', undefined));
  });
});
