import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveSearch } from '@/components/search/live-search';
import { findings } from '@/lib/guide/browser/search-findings';
import { makeIndex } from '@/lib/guide/browser/search-query';
import type { SearchEntry } from '@/lib/guide/views/search';

const entry = (title: string): SearchEntry => ({
  href: `/metrics/${title}`,
  kind: title === 'traffic' ? 'term' : 'metric',
  title,
  within: 'Metrics',
  lead: `About ${title}.`,
  names: '',
  text: 'signal',
});

const ways = [{ href: '/glossary', label: 'Glossary', description: 'What the words mean.' }];

const address = vi.hoisted(() => ({ query: '', kind: '' }));
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams({ q: address.query, kind: address.kind }),
}));

const made = makeIndex(['latency', 'saturation', 'traffic'].map(entry));
const index = JSON.stringify(made);
const found = (query: string, kind?: 'metric' | 'tool') => findings(made, query, kind);
const fetched = vi.fn();

beforeEach(() => {
  address.query = '';
  address.kind = '';
  vi.resetModules();
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const results = () => screen.queryAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);

describe('the search', () => {
  test('is a plain form that sends its words to its own page', () => {
    render(<LiveSearch server={found('')} ways={ways} />);
    const input = screen.getByRole('searchbox', { name: 'What are you looking for?' });
    expect(input).toHaveAttribute('name', 'q');
    expect(input.closest('form')).toHaveAttribute('action', '/search');
    expect(screen.getByRole('link', { name: 'error budget' })).toHaveAttribute('href', '/search?q=error+budget');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('shows what the server has found, without fetching anything', () => {
    address.query = 'latency';
    render(<LiveSearch server={found('latency')} ways={ways} />);
    expect(screen.getByRole('searchbox')).toHaveValue('latency');
    expect(screen.getByRole('status')).toHaveTextContent('1 result for “latency”.');
    const item = within(screen.getByRole('listitem'));
    expect(item.getByRole('link', { name: 'latency' })).toHaveAttribute('href', '/metrics/latency');
    expect(item.getByText('Metrics')).toBeInTheDocument();
    // The words are marked.
    expect(screen.getAllByText('latency', { selector: 'mark' })).toHaveLength(2);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('says so when nothing is found, and offers ways on', () => {
    address.query = 'xyzzy';
    render(<LiveSearch server={found('xyzzy')} ways={ways} />);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “xyzzy”.');
    expect(screen.getByRole('heading', { name: 'What you can try' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Glossary' })).toHaveAttribute('href', '/glossary');
  });

  test('says what to do when the index can’t be fetched, and finds when it can be', async () => {
    const user = userEvent.setup();
    fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
    render(<LiveSearch server={found('')} ways={ways} />);
    await user.type(screen.getByRole('searchbox'), 's');
    expect(await screen.findByText(/could not be loaded\. Press Search\./)).toBeInTheDocument();

    fetched.mockResolvedValue(new Response(index));
    await user.type(screen.getByRole('searchbox'), 'atur');
    expect(await screen.findByText('1 result for “satur”.')).toBeInTheDocument();
    expect(results()).toEqual(['saturation']);
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  test('finds while one types, and fetches the index once', async () => {
    const user = userEvent.setup();
    render(<LiveSearch server={found('')} ways={ways} />);
    await user.type(screen.getByRole('searchbox'), 'traffic');
    expect(await screen.findByText('1 result for “traffic”.')).toBeInTheDocument();
    await user.clear(screen.getByRole('searchbox'));
    expect(await screen.findByRole('heading', { name: 'For example' })).toBeInTheDocument();
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('finds at once what the address holds since the server answered', async () => {
    address.query = 'latency';
    render(<LiveSearch server={found('')} ways={ways} />);
    expect(await screen.findByText('1 result for “latency”.')).toBeInTheDocument();
  });

  test('offers the kinds of what was found, with their numbers, and marks the one that is shown', () => {
    address.query = 'signal';
    address.kind = 'metric';
    render(<LiveSearch server={found('signal', 'metric')} ways={ways} />);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 results for “signal”.');
    const kinds = within(screen.getByRole('navigation', { name: 'Kinds of results' }));
    expect(kinds.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'All 3',
      'Metrics 2',
      'Terms 1',
    ]);
    expect(kinds.getByRole('link', { name: 'All' })).toHaveAttribute('href', '/search?q=signal');
    expect(kinds.getByRole('link', { name: 'Terms' })).toHaveAttribute('href', '/search?q=signal&kind=term');
    expect(kinds.getByRole('link', { current: 'page' })).toHaveTextContent('Metrics');
    const form = screen.getByRole('searchbox').closest('form');
    expect(form instanceof HTMLFormElement ? [...new FormData(form)] : []).toEqual([
      ['q', 'signal'],
      ['kind', 'metric'],
    ]);
  });

  test('keeps the kind while one types', async () => {
    const user = userEvent.setup();
    address.kind = 'tool';
    fetched.mockResolvedValue(new Response(index));
    render(<LiveSearch server={found('', 'tool')} ways={ways} />);
    await user.type(screen.getByRole('searchbox'), 'latency');
    expect(await screen.findByText('0 of 1 results for “latency”.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Metrics' })).toHaveAttribute('href', '/search?q=latency&kind=metric');
  });
});
