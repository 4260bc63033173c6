import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CaseDetails } from '@/components/catalogue/case-details';
import type { CaseEntry } from '@/lib/guide/catalogue/case-entry';

const sre = {
  id: 'sre',
  name: 'SRE',
  href: '/models/sre',
  mark: { colour: 'oklch(0.6 0.15 20)', shape: 'triangle' },
} as const;

/** What is said about a term of the only entry. */
const said = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('a case', () => {
  const shop: CaseEntry = {
    sources: [{ label: 'The report', href: '/sources/report' }],
    id: 'shop',
    href: '/cases/shop',
    name: 'A shop',
    organisation: 'A shop, unnamed',
    what: 'It sold things by hand.',
    did: 'It stopped that.',
    outcome: 'Nothing is told.',
    models: [sre],
    basis: 'Our reading of the account',
    account: 'Forum thread. Nobody knows who.',
    read: 'The opening.',
    answers: {
      edition: '2026.1',
      all: 24,
      result: '/r/CODE',
      given: [{ id: 'pace', question: 'How fast?', answer: 'By hand' }],
    },
    articles: [],
    evidence: 'claim',
    checkedOn: '2026-11-26',
  };

  test('says what was done, what came of it, who says so, and how much of it was read', () => {
    render(<CaseDetails case={shop} />);
    expect(said('What they did')).toHaveTextContent('It stopped that.');
    expect(said('What came of it')).toHaveTextContent('Nothing is told.');
    expect(said('It supports')).toHaveTextContent('SRE');
    expect(said('How we know')).toHaveTextContent('Our reading of the account');
    expect(said('Kind of account')).toHaveTextContent('Forum thread. Nobody knows who.');
    expect(said('What we read')).toHaveTextContent('The opening.');
    expect(said('Evidence')).toHaveTextContent('Claim without evidence');
  });

  test('shows its answers in words, and leads to their result', () => {
    render(<CaseDetails case={shop} />);
    expect(said('Its answers')).toHaveTextContent('1 of 24 questions');
    expect(said('Its answers')?.querySelector('li')).toHaveTextContent('How fast?By hand');
    expect(screen.getByRole('link', { name: /result for these answers/ })).toHaveAttribute('href', '/r/CODE');
  });

  test('without a model says so, and without answers shows none', () => {
    render(<CaseDetails case={{ ...shop, models: [], answers: undefined }} />);
    expect(said('It supports')).toHaveTextContent(/^No model/);
    expect(screen.queryByText('Its answers')).not.toBeInTheDocument();
  });
});
