import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ComparisonTable } from '@/components/comparison/comparison-table';
import { ModelRows } from '@/components/comparison/model-rows';
import { NothingFound } from '@/components/comparison/nothing-found';
import { PairLinks } from '@/components/comparison/pair-links';
import { PairModels } from '@/components/comparison/pair-models';
import { RowExcerpt } from '@/components/comparison/row-excerpt';
import { RowNeighbours } from '@/components/comparison/row-neighbours';
import { RowRelations } from '@/components/comparison/row-relations';
import type { Cell, Dimension, Model } from '@/lib/dataset/schema';

const dimension: Dimension = { id: 'purpose', group: 'identity', label: 'Purpose', question: 'What is it for?' };

const cell = (short: string, evidence: Cell['evidence']): Cell => ({
  short,
  long: `${short}, and it says so at length.`,
  sources: ['a', 'b'],
  evidence,
  checkedOn: '2026-11-20',
});

const hrefsIn = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

const columns: Pick<Model, 'id' | 'name' | 'mark'>[] = [
  { id: 'devops', name: 'DevOps', mark: { colour: 'oklch(0.6 0.13 150)', shape: 'circle' } },
  { id: 'sre', name: 'SRE', mark: { colour: 'oklch(0.6 0.15 20)', shape: 'triangle' } },
];

const related = {
  questions: [{ label: 'How long is the wait?', href: '/questionnaire/wait', practices: '/practices?question=wait' }],
  articles: [
    { label: 'How models combine', href: '/guides/combine' },
    { label: 'SRE (site reliability engineering)', href: '/models/sre' },
  ],
};

const groups = [
  {
    id: 'identity',
    label: 'What it is',
    rows: [
      {
        dimension,
        related,
        cells: [
          { model: 'devops', modelName: 'DevOps', cell: cell('Changes quickly', 'verified'), numbers: [1, 3] },
          { model: 'sre', modelName: 'SRE', cell: cell('Keeps targets', 'claim'), numbers: [2] },
        ],
      },
    ],
  },
];

test('the table heads columns with models and rows with dimensions and their questions', () => {
  render(<ComparisonTable caption="Two compared" columns={columns} groups={groups} />);
  const table = screen.getByRole('table', { name: 'Two compared' });
  expect(within(table).getByRole('columnheader', { name: 'SRE' })).toBeInTheDocument();
  expect(within(table).getByRole('link', { name: 'SRE' })).toHaveAttribute('href', '/models/sre');
  expect(within(table).getByRole('rowheader', { name: /^Purpose What is it for\?/ })).toBeInTheDocument();
});

test('a row can be linked to by its dimension', () => {
  render(<ComparisonTable caption="Two compared" columns={columns} groups={groups} />);
  expect(screen.getByText('Changes quickly').closest('tr')).toHaveAttribute('id', 'purpose');
});

test('a cell holds its phrase, its evidence in words, and its sources as links', () => {
  render(<ComparisonTable caption="Two compared" columns={columns} groups={groups} />);
  const [devops, sre] = screen.getAllByRole('cell');
  expect(devops).toHaveTextContent('Changes quickly');
  expect(devops).toHaveTextContent('Verified');
  expect(devops).toHaveTextContent('More on DevOps: Purpose');
  expect(sre).toHaveTextContent('Claim without evidence');
  expect(hrefsIn(devops)).toEqual(['#source-1', '#source-3']);
});

test('a row on its own page leads to its questions, their practices and its articles, nothing folded', () => {
  const { container } = render(<RowRelations related={related} />);
  expect(container.querySelector('details')).toBeNull();
  expect(hrefsIn(container)).toEqual([
    '/questionnaire/wait',
    '/practices?question=wait',
    '/guides/combine',
    '/models/sre',
  ]);
});

test('a row leads to the rows beside it, and to all', () => {
  const all = { label: 'All rows', href: '/compare' };
  const next = { label: 'Scope', href: '/compare/rows/scope' };
  const { container } = render(<RowNeighbours previous={null} next={next} all={all} />);
  expect(hrefsIn(container)).toEqual(['/compare/rows/scope', '/compare']);
  expect(screen.getByText('After this')).toBeInTheDocument();
});

test('a search without result says so and shows ways back', () => {
  render(<NothingFound query="qqqq" withoutSearch="/compare?models=devops,sre" everything="/compare" />);
  expect(screen.getByRole('heading', { name: /No row holds “qqqq”/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /without the search/ })).toHaveAttribute(
    'href',
    '/compare?models=devops,sre',
  );
  expect(screen.getByRole('link', { name: /All models/ })).toHaveAttribute('href', '/compare');
});

test('the rows of one model hold phrase, text, evidence and sources', () => {
  const rows = [
    { dimension, href: '/compare/rows/purpose', cell: cell('Changes quickly', 'practice'), numbers: [4], related: [] },
  ];
  render(<ModelRows groups={[{ id: 'identity', label: 'What it is', rows }]} />);
  expect(screen.getByText('What it is')).toHaveTextContent('What it is (1 row)');
  const row = screen.getByText('Changes quickly').closest('[id]');
  expect(row).toHaveAttribute('id', 'row-purpose');
  expect(row).toHaveTextContent('Common practice');
  expect(hrefsIn(row)).toEqual(['/compare/rows/purpose', '#source-4']);
});

test('a row of one model says where to read on: the questions about it, and what the catalogues have', () => {
  const links = [
    { term: 'Asked in', links: related.questions },
    { term: 'In the catalogue', links: [{ label: '9 metrics of DevOps', href: '/metrics?model=devops' }] },
  ];
  const rows = [
    { dimension, href: '/compare/rows/purpose', cell: cell('Quickly', 'practice'), numbers: [], related: links },
  ];
  render(<ModelRows groups={[{ id: 'identity', label: 'What it is', rows }]} />);
  expect(screen.getByText('Asked in:').parentElement).toHaveTextContent('Asked in: How long is the wait?');
  expect(hrefsIn(document.body)).toEqual(['/compare/rows/purpose', '/questionnaire/wait', '/metrics?model=devops']);
});

test('the header of a row leads to its questions, to the practices that they call for, and to its articles', () => {
  render(<ComparisonTable caption="Two compared" columns={columns} groups={groups} />);
  const summary = screen.getByText('Questionnaire, articles').closest('summary');
  expect(summary).toHaveTextContent('Questionnaire, articles: Purpose');
  expect(hrefsIn(summary?.closest('details'))).toEqual([
    '/questionnaire/wait',
    '/practices?question=wait',
    '/guides/combine',
    '/models/sre',
  ]);
});

test('a row that nothing leads to has no disclosure', () => {
  const alone = groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, related: { questions: [], articles: [] } })),
  }));
  render(<ComparisonTable caption="Two compared" columns={columns} groups={alone} />);
  expect(screen.getByRole('rowheader', { name: 'Purpose What is it for?' }).querySelector('details')).toBeNull();
});

test('a full table says everything at once and leaves the heading of its group to the page', () => {
  render(<ComparisonTable caption="Two compared" full columns={columns} groups={groups} />);
  expect(screen.getByText('Keeps targets, and it says so at length.').closest('details')).toBeNull();
  expect(screen.queryByText('What it is')).toBeNull();
});

test('rows in an article name each model where there are several, and lead to the comparison', () => {
  const cells = columns.map((model) => ({ model, cell: cell(`${model.name} does`, 'verified'), numbers: [1] }));
  render(<RowExcerpt rows={[{ dimension, href: '/compare/rows/purpose', cells }]} />);
  expect(screen.getByRole('link', { name: 'Purpose' })).toHaveAttribute('href', '/compare/rows/purpose');
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([
    expect.stringContaining('DevOpsDevOps does'),
    expect.stringContaining('SRESRE does'),
  ]);
});

test('a row of one model in an article says everything at once', () => {
  const cells = columns
    .slice(0, 1)
    .map((model) => ({ model, cell: cell('Changes quickly', 'verified'), numbers: [1] }));
  render(<RowExcerpt rows={[{ dimension, href: '/compare/rows/purpose', cells }]} />);
  expect(screen.getByText('Changes quickly, and it says so at length.').closest('details')).toBeNull();
  expect(screen.queryByText('DevOps')).toBeNull();
});

test('pairs are links that name both models', () => {
  const [first, second] = columns;
  if (!first || !second) throw new Error('Two columns are needed');
  render(<PairLinks pairs={[{ href: '/compare/devops-vs-sre', first, second }]} />);
  expect(screen.getByRole('link', { name: 'DevOps and SRE' })).toHaveAttribute('href', '/compare/devops-vs-sre');
});

test('the two models of a pair lead to their articles', () => {
  render(<PairModels models={columns.map((model) => ({ ...model, gist: `About ${model.name}` }))} />);
  expect(screen.getByRole('link', { name: 'SRE' })).toHaveAttribute('href', '/models/sre');
  expect(screen.getByRole('region', { name: 'The two models' })).toHaveTextContent('About SRE');
});
