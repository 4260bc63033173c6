import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ArticleLinks } from '@/components/catalogue/article-links';
import { MetricDetails } from '@/components/catalogue/metric-details';
import { MttrNote } from '@/components/catalogue/mttr-note';
import { PracticeDetails } from '@/components/catalogue/practice-details';
import { SourceDetails } from '@/components/catalogue/source-details';
import { TermItem } from '@/components/catalogue/term-item';
import type { GlossaryEntry } from '@/lib/guide/catalogue/glossary-page';
import type { MetricEntry } from '@/lib/guide/catalogue/metric-entry';
import type { SourceEntry } from '@/lib/guide/catalogue/source-entry';

const link = (page: string, id: string) => ({ label: `The ${id}`, href: `/${page}/${id}` });
const sre = {
  id: 'sre',
  name: 'SRE',
  href: '/models/sre',
  mark: { colour: 'oklch(0.6 0.15 20)', shape: 'triangle' },
} as const;
const sourced = { sources: [link('sources', 'report')], evidence: 'practice' } as const;

/** What is said about a term of the only entry. */
const said = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('a practice', () => {
  const practice = {
    ...sourced,
    id: 'restore',
    name: 'Try a restore',
    what: 'A restore proves it.',
    firstStep: 'Restore one database.',
    href: '/practices/restore',
    models: [sre],
    area: 'Network',
    effort: 'Days',
    needs: [link('practices', 'machine-list')],
    neededFor: [link('practices', 'drill')],
    metric: link('metrics', 'restore-test'),
    articles: [link('models', 'sysops')],
    terms: [link('glossary', 'disaster-recovery')],
    calledBy: [
      {
        id: 'backups',
        label: 'How are backups tested?',
        href: '/questionnaire/backups',
        options: ['Never', 'Once a year'],
        row: link('compare', 'risks'),
      },
    ],
  };

  test('names its model, and links what it needs, what shows it and what calls for it, nothing folded', () => {
    const { container } = render(<PracticeDetails practice={practice} />);
    expect(container.querySelector('details')).toBeNull();
    expect(screen.getByRole('link', { name: 'SRE' })).toHaveAttribute('href', '/models/sre');
    expect(said('Work area')).toHaveTextContent('Network');
    expect(said('Effort')).toHaveTextContent('Days');
    expect(said('First step')).toHaveTextContent('Restore one database.');
    expect(screen.getByRole('link', { name: 'The machine-list' })).toHaveAttribute('href', '/practices/machine-list');
    expect(screen.getByRole('link', { name: 'The restore-test' })).toHaveAttribute('href', '/metrics/restore-test');
    const calling = said('Called for by');
    expect(calling).toHaveTextContent('NeverOnce a year');
    expect(calling?.querySelector('a')).toHaveAttribute('href', '/questionnaire/backups');
    expect(said('Evidence')).toHaveTextContent('Common practice');
  });

  test('leads back to what names it: practices that need it, articles and terms', () => {
    render(<PracticeDetails practice={practice} />);
    expect(said('Needed for')?.querySelector('a')).toHaveAttribute('href', '/practices/drill');
    expect(said('In articles')?.querySelector('a')).toHaveAttribute('href', '/models/sysops');
    expect(said('In the glossary')?.querySelector('a')).toHaveAttribute('href', '/glossary/disaster-recovery');
  });

  test('that needs nothing first, and that nothing names, doesn’t speak of it', () => {
    render(<PracticeDetails practice={{ ...practice, needs: [], neededFor: [], articles: [], terms: [] }} />);
    for (const term of ['Needs first', 'Needed for', 'In articles', 'In the glossary']) {
      expect(screen.queryByText(term)).not.toBeInTheDocument();
    }
  });
});

test('many articles that name an entry are folded, and a few are not', () => {
  const articles = ['one', 'two', 'three', 'four'].map((id) => link('guides', id));
  const { rerender } = render(<ArticleLinks name="MTTR" articles={articles} />);
  expect(screen.getByText('4 articles').closest('summary')).toHaveTextContent('4 articles that name: MTTR');
  expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(4);
  rerender(<ArticleLinks name="MTTR" articles={articles.slice(1)} />);
  expect(screen.queryByText('3 articles')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'The four' })).toHaveAttribute('href', '/guides/four');
});

test('a metric shows its formula as MathML, and how not to use it', () => {
  const metric: MetricEntry = {
    ...sourced,
    id: 'mttr',
    href: '/metrics/mttr',
    name: 'MTTR',
    aliases: ['Mean time to repair'],
    subject: 'Time and failure',
    isMttrReading: true,
    definition: 'A family.',
    formula: String.raw`\frac{\text{time}}{\text{count}}`,
    unit: 'hours',
    models: [sre],
    caution: 'It is skewed.',
    misuse: 'Don’t compare teams.',
    usedBy: [link('practices', 'rollback')],
    articles: [link('models', 'devops')],
    terms: [link('glossary', 'incident')],
  };
  const { container, rerender } = render(<MetricDetails metric={metric} />);
  expect(container.querySelectorAll('math mfrac')).toHaveLength(1);
  expect(said('Also called')).toHaveTextContent('Mean time to repair');
  expect(said('Evidence')).toHaveTextContent('Common practice');
  expect(said('How not to use it')).toHaveTextContent('Don’t compare teams.');
  expect(said('Used by')?.querySelector('a')).toHaveAttribute('href', '/practices/rollback');
  expect(said('In articles')?.querySelector('a')).toHaveAttribute('href', '/models/devops');
  expect(said('In the glossary')?.querySelector('a')).toHaveAttribute('href', '/glossary/incident');
  expect(screen.getByRole('heading', { name: 'Note: MTTR is not one metric' })).toBeInTheDocument();
  rerender(<MetricDetails metric={{ ...metric, isMttrReading: false }} />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

test('MTTR’s four readings are told apart', () => {
  render(<MttrNote />);
  expect(screen.getByRole('heading', { name: 'Note: MTTR is not one metric' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.match(/time to (\w+)/)?.[1])).toEqual([
    'repair',
    'recover',
    'resolve',
    'respond',
  ]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/metrics/mttr',
    '/metrics/failed-deployment-recovery-time',
    '/metrics/mttm',
    '/metrics/network-mttr',
  ]);
});

describe('a source', () => {
  const source: SourceEntry = {
    id: 'report',
    href: '/sources/report',
    title: 'The Report',
    publisher: 'A Firm',
    about: 'A text of A Firm.',
    status: 'Read. We read it.',
    published: null,
    url: null,
    note: 'Sells what it praises.',
    checkedOn: '2026-11-20',
    citedBy: [
      {
        kind: 'article',
        label: '1 article',
        places: [{ kind: 'article', label: 'SRE', href: '/models/sre', sources: [] }],
      },
      { kind: 'caution', label: '1 caution', places: [{ kind: 'caution', label: 'Too few', href: null, sources: [] }] },
    ],
  };

  test('says what cites it, with a link where there is a page, nothing folded', () => {
    const { container } = render(<SourceDetails source={source} />);
    const citing = said('Cited by');
    expect(container.querySelector('details')).toBeNull();
    expect(citing).toHaveTextContent('1 articleSRE1 cautionToo few');
    const links = citing instanceof HTMLElement ? within(citing).getAllByRole('link') : [];
    expect(links.map((each) => each.getAttribute('href'))).toEqual(['/models/sre']);
  });

  test('without a known address says so', () => {
    render(<SourceDetails source={source} />);
    expect(said('Address')).toHaveTextContent('Not known to us');
    expect(said('Published')).toHaveTextContent('A Firm, undated');
    expect(said('How far we read it')).toHaveTextContent('Read. We read it.');
    expect(said('Checked')).toHaveTextContent('20 November 2026');
  });
});

test('a term of the guide’s own has ways on and no sources', () => {
  const term: GlossaryEntry = {
    id: 'blend',
    term: 'blend',
    aliases: [],
    definition: 'A share for each model.',
    seeAlso: [link('glossary', 'verdict')],
    articles: [link('guides', 'combining')],
    sources: [],
    evidence: 'convention',
  };
  render(<TermItem term={term} />);
  expect(said('See also')).toHaveTextContent('The verdict');
  expect(said('In articles')?.querySelector('a')).toHaveAttribute('href', '/guides/combining');
  expect(screen.queryByText('Sources')).not.toBeInTheDocument();
  expect(said('Evidence')).toHaveTextContent('Our convention');
});
