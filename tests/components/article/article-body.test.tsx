import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleBody } from '@/components/article/article-body';
import { ArticleWords } from '@/components/article/article-words';
import type { Source } from '@/lib/dataset/schema';
import type { LivePiece } from '@/lib/guide/article/live-pieces';

/**
 * What the compiler makes of an article, in short: a component over the JSX runtime. The compiler itself runs on esbuild,
 * which can't run beside jsdom.
 */
const code = `
  const { jsx, jsxs, Fragment } = _jsx_runtime;
  return { default: ({ components: C }) => jsxs(Fragment, { children: [
    jsx(C.Definition, { children: 'Two sentences. That is all.' }),
    jsx(C.Cite, { source: 'a b', numbers: '1 3', places: 'cite-1-1 cite-3-2' }),
    jsx(C.a, { href: '/models/sre', children: 'SRE' }),
    jsx(C.a, { href: '/glossary#slo', children: 'SLOs' }),
    jsx(C.a, { href: 'https://example.org/', children: 'outside' }),
    jsx(C.Weak, { children: jsx('p', { children: 'Somebody says so.' }) }),
    jsx(C.Convention, { children: jsx('p', { children: 'We say so.' }) }),
    jsx(C.Answer, { children: 'Yes. It depends.' }),
    jsx(C.MetricDefinition, { id: 'a', piece: '1' }),
    jsx(C.Rows, { dimensions: 'kpis', piece: '0' }),
    jsx(C.table, { 'aria-label': 'Table 1', children: jsx('thead', { children: jsx('tr', { children: jsx(C.th, { children: 'Target' }) }) }) }),
  ] }) };
`;

test('a citation leads to each of its sources and can be led back to', () => {
  render(<ArticleBody code={code} />);
  const first = screen.getByRole('link', { name: 'Source 1' });
  const third = screen.getByRole('link', { name: 'Source 3' });
  expect(first).toHaveAttribute('href', '#source-1');
  expect(first).toHaveAttribute('id', 'cite-1-1');
  expect(third).toHaveAttribute('href', '#source-3');
  expect(third).toHaveAttribute('id', 'cite-3-2');
});

test('a source is named in the margin where it is cited first, and screen readers are spared it', () => {
  const source = (title: string): Source => ({
    id: 'a',
    title,
    publisher: 'A press',
    published: '2016-05-01',
    url: null,
    status: 'general',
    checkedOn: '2026-11-20',
  });
  render(
    <ArticleBody
      code={code}
      sources={[
        { number: 1, source: source('First book'), places: ['cite-1-1', 'cite-1-2'] },
        { number: 3, source: source('Third book'), places: ['cite-3-1', 'cite-3-2'] },
      ]}
    />,
  );
  const note = screen.getByText(/First book/);
  expect(note).toHaveTextContent('1 First book. A press, 2016');
  expect(note).toHaveAttribute('aria-hidden', 'true');
  // Here it is cited for the second time.
  expect(screen.queryByText(/Third book/)).not.toBeInTheDocument();
});

test('weak evidence and the guide’s own conventions are said in words', () => {
  render(<ArticleBody code={code} />);
  expect(screen.getByText('Weak evidence').parentElement).toHaveTextContent('Somebody says so.');
  expect(screen.getByText('This guide’s own convention').parentElement).toHaveTextContent('We say so.');
});

test('a table scrolls in a named region that the keyboard reaches, and its header cells head columns', () => {
  render(<ArticleBody code={code} />);
  expect(screen.getByRole('region', { name: 'Table 1' })).toHaveAttribute('tabindex', '0');
  expect(screen.getByRole('columnheader', { name: 'Target' })).toHaveAttribute('scope', 'col');
});

test('links lead where the article says', () => {
  render(<ArticleBody code={code} />);
  expect(screen.getByRole('link', { name: 'SRE' })).toHaveAttribute('href', '/models/sre');
  expect(screen.getByRole('link', { name: 'outside' })).toHaveAttribute('href', 'https://example.org/');
});

test('a term leads to the glossary, and is described by what it means', () => {
  const definition = 'A target for an indicator.';
  render(
    <>
      <ArticleBody code={code} />
      <ArticleWords words={[{ id: 'slo', term: 'SLO', definition }]} />
    </>,
  );
  const term = screen.getByRole('link', { name: 'SLOs' });
  expect(term).toHaveAttribute('href', '/glossary#slo');
  expect(term).toHaveAccessibleDescription(`SLO ${definition}`);
});

test('a live piece stands where its number says', () => {
  const practices: LivePiece = { kind: 'practices', model: 'SRE', area: 'the network', practices: [] };
  const metric: LivePiece = {
    kind: 'metric',
    name: 'Burn rate',
    href: '/metrics/burn-rate',
    definition: 'How fast the budget goes.',
    formula: 'x',
    unit: 'multiple',
    caution: 'Little traffic misleads.',
    evidence: 'verified',
    numbers: [],
  };
  render(<ArticleBody code={code} pieces={[practices, metric]} />);
  // The made-up article asks for piece 1 first, then for piece 0.
  const [first, second] = screen.getAllByRole('figure');
  expect(first).toHaveTextContent('Metric: Burn rate');
  expect(second).toHaveTextContent('SRE practices for the network');
});
