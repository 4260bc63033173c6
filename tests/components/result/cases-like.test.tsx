import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CasesLike } from '@/components/result/cases-like';
import type { CaseLike } from '@/lib/guide/browser/result/cases-like';

const shop: CaseLike = {
  id: 'shop',
  href: '/cases/shop',
  title: 'A shop',
  organisation: 'A shop, unnamed',
  account: 'vendor’s story',
  shared: 8,
  same: 7,
  alike: [{ question: 'How fast?', answer: 'By hand' }],
  differing: [{ question: 'Who asks?', yours: 'Nobody', theirs: 'Customers' }],
  did: 'It stopped that.',
  outcome: 'Nothing is told.',
  supports: 'DevOps or SRE',
};

test('a near case says who tells it, what is alike and what differs, what was done and what came of it', () => {
  render(<CasesLike all={14} minimumShared={6} near={[shop]} />);
  const section = screen.getByRole('region', { name: 'Cases like yours' });
  expect(section).toHaveTextContent('For comparison, not as proof: one published account each');
  expect(within(section).getByRole('link', { name: 'A shop' })).toHaveAttribute('href', '/cases/shop');
  expect(section).toHaveTextContent(
    'A shop, unnamed · vendor’s story · 7 of 8 shared answers are the same · supports DevOps or SRE',
  );
  expect(section).toHaveTextContent('How fast? By hand');
  expect(section).toHaveTextContent('Who asks? There: Customers. Here: Nobody');
  expect(section).toHaveTextContent('What they did: It stopped that.');
  expect(section).toHaveTextContent('What came of it: Nothing is told.');
  expect(within(section).getByRole('link', { name: 'How nearness is counted' })).toHaveAttribute(
    'href',
    '/method#cases',
  );
});

test('a case that differs in nothing has no such list', () => {
  render(<CasesLike all={14} minimumShared={6} near={[{ ...shop, differing: [] }]} />);
  expect(screen.queryByText('Different')).not.toBeInTheDocument();
});

test('without a near case a sentence says why, and nothing else is shown', () => {
  render(<CasesLike all={14} minimumShared={6} near={[]} />);
  const section = screen.getByRole('region', { name: 'Cases like yours' });
  expect(section).toHaveTextContent('None of the 14 published cases is near to your answers.');
  expect(section).toHaveTextContent('at least six answers can be compared');
  expect(within(section).queryByRole('list')).not.toBeInTheDocument();
});
